import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`partners_grants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind_id\` text(36) NOT NULL,
  	\`create\` integer DEFAULT false,
  	\`read\` integer DEFAULT false,
  	\`update\` integer DEFAULT false,
  	FOREIGN KEY (\`kind_id\`) REFERENCES \`case_kinds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_grants_order_idx\` ON \`partners_grants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partners_grants_parent_id_idx\` ON \`partners_grants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_grants_kind_idx\` ON \`partners_grants\` (\`kind_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_active\` integer DEFAULT true,
  	\`active_until\` text,
  	\`per_minute\` numeric DEFAULT 120 NOT NULL,
  	\`used_at\` text,
  	\`reach\` text DEFAULT 'own' NOT NULL,
  	\`reads_contacts\` integer DEFAULT false,
  	\`key_hint\` text,
  	\`webhook_url\` text,
  	\`webhook_stopped_at\` text,
  	\`key_hash\` text,
  	\`webhook_secret\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_key_hash_idx\` ON \`partners\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_rels_order_idx\` ON \`partners_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_parent_idx\` ON \`partners_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_path_idx\` ON \`partners_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_agencies_id_idx\` ON \`partners_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE TABLE \`partner_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`partner\` text NOT NULL,
  	\`case\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`tries\` numeric NOT NULL,
  	\`sent_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partner_messages_key_idx\` ON \`partner_messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`partner_messages_partner_idx\` ON \`partner_messages\` (\`partner\`);`)
  await db.run(sql`CREATE INDEX \`partner_messages_made_at_idx\` ON \`partner_messages\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`partner_messages_state_dueAt_idx\` ON \`partner_messages\` (\`state\`,\`due_at\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`their_number\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`partner\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`batch\` text;`)
  await db.run(sql`CREATE INDEX \`cases_their_number_idx\` ON \`cases\` (\`their_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_partner_idx\` ON \`cases\` (\`partner\`);`)
  await db.run(sql`CREATE INDEX \`cases_batch_idx\` ON \`cases\` (\`batch\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`partners_grants\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners_rels\`;`)
  await db.run(sql`DROP TABLE \`partner_messages\`;`)
  await db.run(sql`DROP INDEX \`cases_their_number_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_partner_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_batch_idx\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`their_number\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`partner\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`batch\`;`)
}
