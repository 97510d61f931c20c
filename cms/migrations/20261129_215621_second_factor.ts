import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sign_in_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`secret\` text,
  	\`pending\` text,
  	\`last_step\` numeric DEFAULT 0 NOT NULL,
  	\`recovery\` text DEFAULT '' NOT NULL,
  	\`confirmed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_records_account_idx\` ON \`sign_in_records\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_records_updated_at_idx\` ON \`sign_in_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_records_created_at_idx\` ON \`sign_in_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sid\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`amr\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`mfa_at\` text,
  	\`proven_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_sessions_sid_idx\` ON \`sign_in_sessions\` (\`sid\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_sessions_account_idx\` ON \`sign_in_sessions\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_sessions_updated_at_idx\` ON \`sign_in_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_sessions_created_at_idx\` ON \`sign_in_sessions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`must_change_password\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sign_in_records\`;`)
  await db.run(sql`DROP TABLE \`sign_in_sessions\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`must_change_password\`;`)
}
