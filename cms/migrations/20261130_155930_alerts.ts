import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`alerts_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_channels_order_idx\` ON \`alerts_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_channels_parent_idx\` ON \`alerts_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'warning' NOT NULL,
  	\`kind\` text DEFAULT 'other' NOT NULL,
  	\`from\` text,
  	\`until\` text NOT NULL,
  	\`href\` text,
  	\`urgency\` text DEFAULT 'expected' NOT NULL,
  	\`certainty\` text DEFAULT 'likely' NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`is_cancelled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_severity_idx\` ON \`alerts\` (\`severity\`);`)
  await db.run(sql`CREATE INDEX \`alerts_kind_idx\` ON \`alerts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`alerts_from_idx\` ON \`alerts\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`alerts_until_idx\` ON \`alerts\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`alerts_urgency_idx\` ON \`alerts\` (\`urgency\`);`)
  await db.run(sql`CREATE INDEX \`alerts_certainty_idx\` ON \`alerts\` (\`certainty\`);`)
  await db.run(sql`CREATE INDEX \`alerts_status_idx\` ON \`alerts\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`alerts_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`instruction\` text,
  	\`cancel_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_locales_locale_parent_id_unique\` ON \`alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`alerts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_rels_order_idx\` ON \`alerts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_parent_idx\` ON \`alerts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_path_idx\` ON \`alerts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_units_id_idx\` ON \`alerts_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`alert\` text NOT NULL,
  	\`msg_type\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`sent\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`content\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_messages_identifier_idx\` ON \`alert_messages\` (\`identifier\`);`)
  await db.run(sql`CREATE INDEX \`alert_messages_alert_idx\` ON \`alert_messages\` (\`alert\`);`)
  await db.run(sql`CREATE INDEX \`alert_messages_sent_idx\` ON \`alert_messages\` (\`sent\`);`)
  await db.run(sql`CREATE INDEX \`alert_messages_expires_idx\` ON \`alert_messages\` (\`expires\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`alerts_channels\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`alerts_rels\`;`)
  await db.run(sql`DROP TABLE \`alert_messages\`;`)
}
