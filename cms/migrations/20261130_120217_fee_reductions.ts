import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`fee_reductions_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fee_reductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fee_reductions_channels_order_idx\` ON \`fee_reductions_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_channels_parent_idx\` ON \`fee_reductions_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fee_reductions_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fee_reductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fee_reductions_kinds_order_idx\` ON \`fee_reductions_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_kinds_parent_idx\` ON \`fee_reductions_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fee_reductions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`effect\` text DEFAULT 'percent' NOT NULL,
  	\`percent\` numeric,
  	\`amount\` numeric,
  	\`is_cumulative\` integer DEFAULT false,
  	\`when\` text,
  	\`only_amount\` numeric,
  	\`document_id\` text(36),
  	\`number\` text,
  	\`article\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`fee_reductions_from_idx\` ON \`fee_reductions\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_document_idx\` ON \`fee_reductions\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_updated_at_idx\` ON \`fee_reductions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_created_at_idx\` ON \`fee_reductions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`fee_reductions_locales\` (
  	\`name\` text,
  	\`who\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fee_reductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fee_reductions_locales_locale_parent_id_unique\` ON \`fee_reductions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`fee_reductions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fee_reductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fee_reductions_rels_order_idx\` ON \`fee_reductions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_rels_parent_idx\` ON \`fee_reductions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_rels_path_idx\` ON \`fee_reductions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_rels_procedures_id_idx\` ON \`fee_reductions_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`fee_reductions_rels_fields_id_idx\` ON \`fee_reductions_rels\` (\`fields_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`fee_reductions_channels\`;`)
  await db.run(sql`DROP TABLE \`fee_reductions_kinds\`;`)
  await db.run(sql`DROP TABLE \`fee_reductions\`;`)
  await db.run(sql`DROP TABLE \`fee_reductions_locales\`;`)
  await db.run(sql`DROP TABLE \`fee_reductions_rels\`;`)
}
