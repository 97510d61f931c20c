import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`frequency\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`pair\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`ended_at\` text,
  	\`ended_reason\` text,
  	\`next_at\` text,
  	\`used_at\` text NOT NULL,
  	\`noted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriptions_address_hash_idx\` ON \`subscriptions\` (\`address_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_pair_idx\` ON \`subscriptions\` (\`pair\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_state_nextAt_idx\` ON \`subscriptions\` (\`state\`,\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_state_topic_idx\` ON \`subscriptions\` (\`state\`,\`topic\`);`)
  await db.run(sql`CREATE TABLE \`followed_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`topics\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`words\` text,
  	\`at\` text NOT NULL,
  	\`is_matched\` integer DEFAULT false
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`followed_changes_key_idx\` ON \`followed_changes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`followed_changes_at_idx\` ON \`followed_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`followed_changes_isMatched_at_idx\` ON \`followed_changes\` (\`is_matched\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`change_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subscription\` text NOT NULL,
  	\`change\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`change_notices_key_idx\` ON \`change_notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`change_notices_subscription_idx\` ON \`change_notices\` (\`subscription\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subscription\` text NOT NULL,
  	\`changes\` text,
  	\`more\` numeric,
  	\`state\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`tries\` numeric NOT NULL,
  	\`sent_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_subscription_idx\` ON \`mails\` (\`subscription\`);`)
  await db.run(sql`CREATE INDEX \`mails_made_at_idx\` ON \`mails\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_dueAt_idx\` ON \`mails\` (\`state\`,\`due_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`followed_changes\`;`)
  await db.run(sql`DROP TABLE \`change_notices\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
}
