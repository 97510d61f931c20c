import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_people_order_idx\` ON \`events_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_people_parent_id_idx\` ON \`events_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_people_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_people_locales_locale_parent_id_unique\` ON \`events_people_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'conference',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`all_day\` integer DEFAULT false,
  	\`change\` text DEFAULT 'none',
  	\`slug\` text,
  	\`agency_id\` text(36),
  	\`over_at\` text,
  	\`content_changed_at\` text,
  	\`withdrawal_mode\` text DEFAULT 'gone',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_agency_idx\` ON \`events\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`events_over_at_idx\` ON \`events\` (\`over_at\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_startsAt_createdAt__status_deletedAt_idx\` ON \`events\` (\`starts_at\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events_overAt_createdAt__status_deletedAt_idx\` ON \`events\` (\`over_at\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`place\` text,
  	\`body\` text,
  	\`change_reason\` text,
  	\`search_text\` text,
  	\`withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`agencies_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_files_id_idx\` ON \`events_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_procedures_id_idx\` ON \`events_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_legal_documents_id_idx\` ON \`events_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_news_id_idx\` ON \`events_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_agencies_id_idx\` ON \`events_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_life_events_id_idx\` ON \`events_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_pages_id_idx\` ON \`events_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_categories_id_idx\` ON \`events_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_fields_id_idx\` ON \`events_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_people_order_idx\` ON \`_events_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_people_parent_id_idx\` ON \`_events_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_people_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_people_locales_locale_parent_id_unique\` ON \`_events_v_version_people_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'conference',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_all_day\` integer DEFAULT false,
  	\`version_change\` text DEFAULT 'none',
  	\`version_slug\` text,
  	\`version_agency_id\` text(36),
  	\`version_over_at\` text,
  	\`version_content_changed_at\` text,
  	\`version_withdrawal_mode\` text DEFAULT 'gone',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_agency_idx\` ON \`_events_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_over_at_idx\` ON \`_events_v\` (\`version_over_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_startsAt_version_createdAt_ve_876fb379_idx\` ON \`_events_v\` (\`version_starts_at\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_overAt_version_createdAt_vers_7111c578_idx\` ON \`_events_v\` (\`version_over_at\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_place\` text,
  	\`version_body\` text,
  	\`version_change_reason\` text,
  	\`version_search_text\` text,
  	\`version_withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`agencies_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_files_id_idx\` ON \`_events_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_procedures_id_idx\` ON \`_events_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_legal_documents_id_idx\` ON \`_events_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_news_id_idx\` ON \`_events_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_agencies_id_idx\` ON \`_events_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_life_events_id_idx\` ON \`_events_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_pages_id_idx\` ON \`_events_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_categories_id_idx\` ON \`_events_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_fields_id_idx\` ON \`_events_v_rels\` (\`fields_id\`);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_events_id_idx\` ON \`legal_documents_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_events_id_idx\` ON \`_legal_documents_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`life_events_rels_events_id_idx\` ON \`life_events_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_events_id_idx\` ON \`_life_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`pages_rels_events_id_idx\` ON \`pages_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_events_id_idx\` ON \`_pages_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`procedures_rels_events_id_idx\` ON \`procedures_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_events_id_idx\` ON \`_procedures_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`fields_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`fields_rels_events_id_idx\` ON \`fields_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`agencies_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`agencies_rels_events_id_idx\` ON \`agencies_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_agencies_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_events_id_idx\` ON \`_agencies_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`categories_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`categories_rels_events_id_idx\` ON \`categories_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`best_bets_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_events_id_idx\` ON \`best_bets_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`search_gaps_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_events_id_idx\` ON \`search_gaps_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_people\`;`)
  await db.run(sql`DROP TABLE \`events_people_locales\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_procedures_id_idx\` ON \`news_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_legal_documents_id_idx\` ON \`news_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_life_events_id_idx\` ON \`news_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_agencies_id_idx\` ON \`news_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_pages_id_idx\` ON \`news_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_categories_id_idx\` ON \`news_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_fields_id_idx\` ON \`news_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_procedures_id_idx\` ON \`_news_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_legal_documents_id_idx\` ON \`_news_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_life_events_id_idx\` ON \`_news_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_agencies_id_idx\` ON \`_news_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_pages_id_idx\` ON \`_news_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_categories_id_idx\` ON \`_news_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_fields_id_idx\` ON \`_news_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_legal_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_legal_documents_rels\`("id", "order", "parent_id", "path", "files_id", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "files_id", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`legal_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`legal_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_legal_documents_rels\` RENAME TO \`legal_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_order_idx\` ON \`legal_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_parent_idx\` ON \`legal_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_path_idx\` ON \`legal_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_files_id_idx\` ON \`legal_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_news_id_idx\` ON \`legal_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_legal_documents_id_idx\` ON \`legal_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_procedures_id_idx\` ON \`legal_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_life_events_id_idx\` ON \`legal_documents_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_agencies_id_idx\` ON \`legal_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_pages_id_idx\` ON \`legal_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_categories_id_idx\` ON \`legal_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_fields_id_idx\` ON \`legal_documents_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__legal_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new__legal_documents_v_rels\`("id", "order", "parent_id", "path", "files_id", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "files_id", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`_legal_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_legal_documents_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__legal_documents_v_rels\` RENAME TO \`_legal_documents_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_order_idx\` ON \`_legal_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_parent_idx\` ON \`_legal_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_path_idx\` ON \`_legal_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_files_id_idx\` ON \`_legal_documents_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_news_id_idx\` ON \`_legal_documents_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_legal_documents_id_idx\` ON \`_legal_documents_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_procedures_id_idx\` ON \`_legal_documents_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_life_events_id_idx\` ON \`_legal_documents_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_agencies_id_idx\` ON \`_legal_documents_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_pages_id_idx\` ON \`_legal_documents_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_categories_id_idx\` ON \`_legal_documents_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_fields_id_idx\` ON \`_legal_documents_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_life_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_life_events_rels\`("id", "order", "parent_id", "path", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`life_events_rels\`;`)
  await db.run(sql`DROP TABLE \`life_events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_life_events_rels\` RENAME TO \`life_events_rels\`;`)
  await db.run(sql`CREATE INDEX \`life_events_rels_order_idx\` ON \`life_events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_parent_idx\` ON \`life_events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_path_idx\` ON \`life_events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_procedures_id_idx\` ON \`life_events_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_news_id_idx\` ON \`life_events_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_legal_documents_id_idx\` ON \`life_events_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_life_events_id_idx\` ON \`life_events_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_agencies_id_idx\` ON \`life_events_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_pages_id_idx\` ON \`life_events_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_categories_id_idx\` ON \`life_events_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_fields_id_idx\` ON \`life_events_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__life_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`life_events_id\` text(36),
  	\`agencies_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_life_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__life_events_v_rels\`("id", "order", "parent_id", "path", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`_life_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_life_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__life_events_v_rels\` RENAME TO \`_life_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_order_idx\` ON \`_life_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_parent_idx\` ON \`_life_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_path_idx\` ON \`_life_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_procedures_id_idx\` ON \`_life_events_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_news_id_idx\` ON \`_life_events_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_legal_documents_id_idx\` ON \`_life_events_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_life_events_id_idx\` ON \`_life_events_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_agencies_id_idx\` ON \`_life_events_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_pages_id_idx\` ON \`_life_events_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_categories_id_idx\` ON \`_life_events_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_fields_id_idx\` ON \`_life_events_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_pages_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages_rels\` RENAME TO \`pages_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__pages_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__pages_v_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v_rels\` RENAME TO \`_pages_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_procedures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`procedures_id\` text(36),
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_procedures_rels\`("id", "order", "parent_id", "path", "agencies_id", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "agencies_id", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "pages_id", "categories_id", "fields_id" FROM \`procedures_rels\`;`)
  await db.run(sql`DROP TABLE \`procedures_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_procedures_rels\` RENAME TO \`procedures_rels\`;`)
  await db.run(sql`CREATE INDEX \`procedures_rels_order_idx\` ON \`procedures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_parent_idx\` ON \`procedures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_path_idx\` ON \`procedures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_agencies_id_idx\` ON \`procedures_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_procedures_id_idx\` ON \`procedures_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_news_id_idx\` ON \`procedures_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_legal_documents_id_idx\` ON \`procedures_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_life_events_id_idx\` ON \`procedures_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_pages_id_idx\` ON \`procedures_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_categories_id_idx\` ON \`procedures_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_fields_id_idx\` ON \`procedures_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__procedures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`procedures_id\` text(36),
  	\`news_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__procedures_v_rels\`("id", "order", "parent_id", "path", "agencies_id", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "agencies_id", "procedures_id", "news_id", "legal_documents_id", "life_events_id", "pages_id", "categories_id", "fields_id" FROM \`_procedures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__procedures_v_rels\` RENAME TO \`_procedures_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_order_idx\` ON \`_procedures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_parent_idx\` ON \`_procedures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_path_idx\` ON \`_procedures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_agencies_id_idx\` ON \`_procedures_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_procedures_id_idx\` ON \`_procedures_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_news_id_idx\` ON \`_procedures_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_legal_documents_id_idx\` ON \`_procedures_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_life_events_id_idx\` ON \`_procedures_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_pages_id_idx\` ON \`_procedures_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_categories_id_idx\` ON \`_procedures_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_fields_id_idx\` ON \`_procedures_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_fields_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_fields_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`fields_rels\`;`)
  await db.run(sql`DROP TABLE \`fields_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_fields_rels\` RENAME TO \`fields_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_agencies_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_agencies_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`agencies_rels\`;`)
  await db.run(sql`DROP TABLE \`agencies_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_agencies_rels\` RENAME TO \`agencies_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__agencies_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__agencies_v_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`_agencies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__agencies_v_rels\` RENAME TO \`_agencies_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_categories_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_categories_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`categories_rels\`;`)
  await db.run(sql`DROP TABLE \`categories_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_categories_rels\` RENAME TO \`categories_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_best_bets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`agencies_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_best_bets_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id" FROM \`best_bets_rels\`;`)
  await db.run(sql`DROP TABLE \`best_bets_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_best_bets_rels\` RENAME TO \`best_bets_rels\`;`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_order_idx\` ON \`best_bets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_parent_idx\` ON \`best_bets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_path_idx\` ON \`best_bets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_procedures_id_idx\` ON \`best_bets_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_legal_documents_id_idx\` ON \`best_bets_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_news_id_idx\` ON \`best_bets_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_agencies_id_idx\` ON \`best_bets_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_life_events_id_idx\` ON \`best_bets_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_pages_id_idx\` ON \`best_bets_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_search_gaps_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`agencies_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_search_gaps_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id" FROM \`search_gaps_rels\`;`)
  await db.run(sql`DROP TABLE \`search_gaps_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_search_gaps_rels\` RENAME TO \`search_gaps_rels\`;`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_order_idx\` ON \`search_gaps_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_parent_idx\` ON \`search_gaps_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_path_idx\` ON \`search_gaps_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_procedures_id_idx\` ON \`search_gaps_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_legal_documents_id_idx\` ON \`search_gaps_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_news_id_idx\` ON \`search_gaps_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_agencies_id_idx\` ON \`search_gaps_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_life_events_id_idx\` ON \`search_gaps_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_pages_id_idx\` ON \`search_gaps_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_redirects_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "procedures_id", "life_events_id", "agencies_id", "pages_id", "categories_id", "fields_id" FROM \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects_rels\` RENAME TO \`redirects_rels\`;`)
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
  	\`redirects_id\` text(36),
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
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
