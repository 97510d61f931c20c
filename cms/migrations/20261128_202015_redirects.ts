import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_news_id_idx\` ON \`pages_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_legal_documents_id_idx\` ON \`pages_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_procedures_id_idx\` ON \`pages_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_life_events_id_idx\` ON \`pages_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_agencies_id_idx\` ON \`pages_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_categories_id_idx\` ON \`pages_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_fields_id_idx\` ON \`pages_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_news_id_idx\` ON \`_pages_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_legal_documents_id_idx\` ON \`_pages_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_procedures_id_idx\` ON \`_pages_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_life_events_id_idx\` ON \`_pages_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_agencies_id_idx\` ON \`_pages_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_categories_id_idx\` ON \`_pages_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_fields_id_idx\` ON \`_pages_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`fields_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fields_rels_order_idx\` ON \`fields_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_parent_idx\` ON \`fields_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_path_idx\` ON \`fields_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_news_id_idx\` ON \`fields_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_legal_documents_id_idx\` ON \`fields_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_procedures_id_idx\` ON \`fields_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_life_events_id_idx\` ON \`fields_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_agencies_id_idx\` ON \`fields_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_pages_id_idx\` ON \`fields_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_categories_id_idx\` ON \`fields_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_fields_id_idx\` ON \`fields_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_rels_order_idx\` ON \`agencies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_parent_idx\` ON \`agencies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_path_idx\` ON \`agencies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_news_id_idx\` ON \`agencies_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_legal_documents_id_idx\` ON \`agencies_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_procedures_id_idx\` ON \`agencies_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_life_events_id_idx\` ON \`agencies_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_agencies_id_idx\` ON \`agencies_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_pages_id_idx\` ON \`agencies_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_categories_id_idx\` ON \`agencies_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_fields_id_idx\` ON \`agencies_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`_agencies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agencies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_order_idx\` ON \`_agencies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_parent_idx\` ON \`_agencies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_path_idx\` ON \`_agencies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_news_id_idx\` ON \`_agencies_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_legal_documents_id_idx\` ON \`_agencies_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_procedures_id_idx\` ON \`_agencies_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_life_events_id_idx\` ON \`_agencies_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_agencies_id_idx\` ON \`_agencies_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_pages_id_idx\` ON \`_agencies_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_categories_id_idx\` ON \`_agencies_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_fields_id_idx\` ON \`_agencies_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`categories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_rels_order_idx\` ON \`categories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_parent_idx\` ON \`categories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_path_idx\` ON \`categories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_news_id_idx\` ON \`categories_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_legal_documents_id_idx\` ON \`categories_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_procedures_id_idx\` ON \`categories_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_life_events_id_idx\` ON \`categories_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_agencies_id_idx\` ON \`categories_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_pages_id_idx\` ON \`categories_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_categories_id_idx\` ON \`categories_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_fields_id_idx\` ON \`categories_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`kind\` text DEFAULT 'document' NOT NULL,
  	\`to\` text,
  	\`mode\` text DEFAULT 'gone',
  	\`source\` text DEFAULT 'hand',
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_locales_locale_parent_id_unique\` ON \`redirects_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_news_id_idx\` ON \`redirects_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_legal_documents_id_idx\` ON \`redirects_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_procedures_id_idx\` ON \`redirects_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_life_events_id_idx\` ON \`redirects_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_agencies_id_idx\` ON \`redirects_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_categories_id_idx\` ON \`redirects_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_fields_id_idx\` ON \`redirects_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`news_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`agencies_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_life_events_id_idx\` ON \`news_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_agencies_id_idx\` ON \`news_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_pages_id_idx\` ON \`news_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_categories_id_idx\` ON \`news_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_fields_id_idx\` ON \`news_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`agencies_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_life_events_id_idx\` ON \`_news_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_agencies_id_idx\` ON \`_news_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_pages_id_idx\` ON \`_news_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_categories_id_idx\` ON \`_news_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_fields_id_idx\` ON \`_news_v_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`legal_documents_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`legal_documents_id\` text(36) REFERENCES legal_documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`procedures_id\` text(36) REFERENCES procedures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`agencies_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_news_id_idx\` ON \`legal_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_legal_documents_id_idx\` ON \`legal_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_procedures_id_idx\` ON \`legal_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_life_events_id_idx\` ON \`legal_documents_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_agencies_id_idx\` ON \`legal_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_pages_id_idx\` ON \`legal_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_categories_id_idx\` ON \`legal_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_fields_id_idx\` ON \`legal_documents_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`legal_documents_id\` text(36) REFERENCES legal_documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`procedures_id\` text(36) REFERENCES procedures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`agencies_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_news_id_idx\` ON \`_legal_documents_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_legal_documents_id_idx\` ON \`_legal_documents_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_procedures_id_idx\` ON \`_legal_documents_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_life_events_id_idx\` ON \`_legal_documents_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_agencies_id_idx\` ON \`_legal_documents_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_pages_id_idx\` ON \`_legal_documents_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_categories_id_idx\` ON \`_legal_documents_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_fields_id_idx\` ON \`_legal_documents_v_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`life_events\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`life_events_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`legal_documents_id\` text(36) REFERENCES legal_documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`agencies_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`life_events_rels_news_id_idx\` ON \`life_events_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_legal_documents_id_idx\` ON \`life_events_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_life_events_id_idx\` ON \`life_events_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_agencies_id_idx\` ON \`life_events_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_pages_id_idx\` ON \`life_events_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_categories_id_idx\` ON \`life_events_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_fields_id_idx\` ON \`life_events_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`_life_events_v\` ADD \`version_withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`_life_events_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`legal_documents_id\` text(36) REFERENCES legal_documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`agencies_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_news_id_idx\` ON \`_life_events_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_legal_documents_id_idx\` ON \`_life_events_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_life_events_id_idx\` ON \`_life_events_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_agencies_id_idx\` ON \`_life_events_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_pages_id_idx\` ON \`_life_events_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_categories_id_idx\` ON \`_life_events_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_fields_id_idx\` ON \`_life_events_v_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`legal_documents_id\` text(36) REFERENCES legal_documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`procedures_rels_news_id_idx\` ON \`procedures_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_legal_documents_id_idx\` ON \`procedures_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_life_events_id_idx\` ON \`procedures_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_pages_id_idx\` ON \`procedures_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_categories_id_idx\` ON \`procedures_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_fields_id_idx\` ON \`procedures_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`news_id\` text(36) REFERENCES news(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`legal_documents_id\` text(36) REFERENCES legal_documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`life_events_id\` text(36) REFERENCES life_events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`categories_id\` text(36) REFERENCES categories(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`fields_id\` text(36) REFERENCES fields(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_news_id_idx\` ON \`_procedures_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_legal_documents_id_idx\` ON \`_procedures_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_life_events_id_idx\` ON \`_procedures_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_pages_id_idx\` ON \`_procedures_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_categories_id_idx\` ON \`_procedures_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_fields_id_idx\` ON \`_procedures_v_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`fields\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`fields_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`agencies_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`_agencies_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`withdrawal_mode\` text DEFAULT 'gone';`)
  await db.run(sql`ALTER TABLE \`categories_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` text(36) REFERENCES redirects(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`fields_rels\`;`)
  await db.run(sql`DROP TABLE \`agencies_rels\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`categories_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_procedures_id_idx\` ON \`news_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_legal_documents_id_idx\` ON \`news_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_procedures_id_idx\` ON \`_news_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_legal_documents_id_idx\` ON \`_news_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_legal_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_legal_documents_rels\`("id", "order", "parent_id", "path", "files_id") SELECT "id", "order", "parent_id", "path", "files_id" FROM \`legal_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`legal_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_legal_documents_rels\` RENAME TO \`legal_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_order_idx\` ON \`legal_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_parent_idx\` ON \`legal_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_path_idx\` ON \`legal_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_files_id_idx\` ON \`legal_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__legal_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__legal_documents_v_rels\`("id", "order", "parent_id", "path", "files_id") SELECT "id", "order", "parent_id", "path", "files_id" FROM \`_legal_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_legal_documents_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__legal_documents_v_rels\` RENAME TO \`_legal_documents_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_order_idx\` ON \`_legal_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_parent_idx\` ON \`_legal_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_path_idx\` ON \`_legal_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_files_id_idx\` ON \`_legal_documents_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_life_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_life_events_rels\`("id", "order", "parent_id", "path", "procedures_id") SELECT "id", "order", "parent_id", "path", "procedures_id" FROM \`life_events_rels\`;`)
  await db.run(sql`DROP TABLE \`life_events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_life_events_rels\` RENAME TO \`life_events_rels\`;`)
  await db.run(sql`CREATE INDEX \`life_events_rels_order_idx\` ON \`life_events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_parent_idx\` ON \`life_events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_path_idx\` ON \`life_events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_procedures_id_idx\` ON \`life_events_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__life_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_life_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__life_events_v_rels\`("id", "order", "parent_id", "path", "procedures_id") SELECT "id", "order", "parent_id", "path", "procedures_id" FROM \`_life_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_life_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__life_events_v_rels\` RENAME TO \`_life_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_order_idx\` ON \`_life_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_parent_idx\` ON \`_life_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_path_idx\` ON \`_life_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_procedures_id_idx\` ON \`_life_events_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_procedures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`procedures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_procedures_rels\`("id", "order", "parent_id", "path", "agencies_id", "procedures_id") SELECT "id", "order", "parent_id", "path", "agencies_id", "procedures_id" FROM \`procedures_rels\`;`)
  await db.run(sql`DROP TABLE \`procedures_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_procedures_rels\` RENAME TO \`procedures_rels\`;`)
  await db.run(sql`CREATE INDEX \`procedures_rels_order_idx\` ON \`procedures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_parent_idx\` ON \`procedures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_path_idx\` ON \`procedures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_agencies_id_idx\` ON \`procedures_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_procedures_id_idx\` ON \`procedures_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__procedures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`procedures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__procedures_v_rels\`("id", "order", "parent_id", "path", "agencies_id", "procedures_id") SELECT "id", "order", "parent_id", "path", "agencies_id", "procedures_id" FROM \`_procedures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__procedures_v_rels\` RENAME TO \`_procedures_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_order_idx\` ON \`_procedures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_parent_idx\` ON \`_procedures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_path_idx\` ON \`_procedures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_agencies_id_idx\` ON \`_procedures_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_procedures_id_idx\` ON \`_procedures_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`procedures_id\` text(36),
  	\`entry_points_id\` text(36),
  	\`service_providers_id\` text(36),
  	\`fields_id\` text(36),
  	\`agencies_id\` text(36),
  	\`units_id\` text(36),
  	\`categories_id\` text(36),
  	\`media_id\` text(36),
  	\`files_id\` text(36),
  	\`synonyms_id\` text(36),
  	\`best_bets_id\` text(36),
  	\`search_gaps_id\` text(36),
  	\`issuers_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entry_points_id\`) REFERENCES \`entry_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_providers_id\`) REFERENCES \`service_providers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`synonyms_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_bets_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_gaps_id\`) REFERENCES \`search_gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issuers_id\`) REFERENCES \`issuers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_life_events_id_idx\` ON \`payload_locked_documents_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_entry_points_id_idx\` ON \`payload_locked_documents_rels\` (\`entry_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_providers_id_idx\` ON \`payload_locked_documents_rels\` (\`service_providers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fields_id_idx\` ON \`payload_locked_documents_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_bets_id_idx\` ON \`payload_locked_documents_rels\` (\`best_bets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_gaps_id_idx\` ON \`payload_locked_documents_rels\` (\`search_gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issuers_id_idx\` ON \`payload_locked_documents_rels\` (\`issuers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`news_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`legal_documents\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`legal_documents_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` DROP COLUMN \`version_withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`life_events\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`life_events_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_life_events_v\` DROP COLUMN \`version_withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`fields\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`fields_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`agencies_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` DROP COLUMN \`version_withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`withdrawal_mode\`;`)
  await db.run(sql`ALTER TABLE \`categories_locales\` DROP COLUMN \`withdrawal_reason\`;`)
}
