import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`version\` text,
  	\`owed\` integer,
  	\`submitted_by\` text,
  	\`submitted_at\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`involved\` text,
  	\`remarks\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reviews_key_idx\` ON \`reviews\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_owed_idx\` ON \`reviews\` (\`owed\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_require_approval\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`desk_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_require_approval_order_idx\` ON \`desk_settings_require_approval\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_require_approval_parent_idx\` ON \`desk_settings_require_approval\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_require_approval\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_desk_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_require_approval_order_idx\` ON \`_desk_settings_v_version_require_approval\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_require_approval_parent_idx\` ON \`_desk_settings_v_version_require_approval\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_created_at_idx\` ON \`_desk_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_updated_at_idx\` ON \`_desk_settings_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_require_approval\`;`)
  await db.run(sql`DROP TABLE \`desk_settings\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_require_approval\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v\`;`)
}
