import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agencies_opening_hours_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_opening_hours_weekdays_order_idx\` ON \`agencies_opening_hours_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_opening_hours_weekdays_parent_idx\` ON \`agencies_opening_hours_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies_monthly_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`nth\` text,
  	\`times\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_monthly_hours_order_idx\` ON \`agencies_monthly_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_monthly_hours_parent_id_idx\` ON \`agencies_monthly_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies_hours_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`times\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_hours_changes_order_idx\` ON \`agencies_hours_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_hours_changes_parent_id_idx\` ON \`agencies_hours_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies_hours_changes_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies_hours_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_hours_changes_locales_locale_parent_id_unique\` ON \`agencies_hours_changes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_agencies_v_version_opening_hours_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agencies_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_opening_hours_weekdays_order_idx\` ON \`_agencies_v_version_opening_hours_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_opening_hours_weekdays_parent_idx\` ON \`_agencies_v_version_opening_hours_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agencies_v_version_monthly_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`nth\` text,
  	\`times\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agencies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_monthly_hours_order_idx\` ON \`_agencies_v_version_monthly_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_monthly_hours_parent_id_idx\` ON \`_agencies_v_version_monthly_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agencies_v_version_hours_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`times\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agencies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_hours_changes_order_idx\` ON \`_agencies_v_version_hours_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_hours_changes_parent_id_idx\` ON \`_agencies_v_version_hours_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agencies_v_version_hours_changes_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agencies_v_version_hours_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_agencies_v_version_hours_changes_locales_locale_parent_id_u\` ON \`_agencies_v_version_hours_changes_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sites_opening_hours_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_weekdays_order_idx\` ON \`sites_opening_hours_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_weekdays_parent_idx\` ON \`sites_opening_hours_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_opening_hours_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sites_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_weekdays_order_idx\` ON \`_sites_v_version_opening_hours_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_weekdays_parent_idx\` ON \`_sites_v_version_opening_hours_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`holidays\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'off' NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`instead_of\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`holidays_from_idx\` ON \`holidays\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`holidays_updated_at_idx\` ON \`holidays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holidays_created_at_idx\` ON \`holidays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`holidays_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`holidays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`holidays_locales_locale_parent_id_unique\` ON \`holidays_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_sites_opening_hours_locales\` (
  	\`days\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_opening_hours_locales\`("days", "note", "id", "_locale", "_parent_id") SELECT "days", "note", "id", "_locale", "_parent_id" FROM \`sites_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_opening_hours_locales\` RENAME TO \`sites_opening_hours_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_opening_hours_locales_locale_parent_id_unique\` ON \`sites_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_opening_hours_locales\` (
  	\`days\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_opening_hours_locales\`("days", "note", "id", "_locale", "_parent_id") SELECT "days", "note", "id", "_locale", "_parent_id" FROM \`_sites_v_version_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_opening_hours_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_opening_hours_locales\` RENAME TO \`_sites_v_version_opening_hours_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_opening_hours_locales_locale_parent_id_uniq\` ON \`_sites_v_version_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`follows_holidays\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_follows_holidays\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`holidays_id\` text(36) REFERENCES holidays(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_holidays_id_idx\` ON \`payload_locked_documents_rels\` (\`holidays_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agencies_opening_hours_weekdays\`;`)
  await db.run(sql`DROP TABLE \`agencies_monthly_hours\`;`)
  await db.run(sql`DROP TABLE \`agencies_hours_changes\`;`)
  await db.run(sql`DROP TABLE \`agencies_hours_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v_version_opening_hours_weekdays\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v_version_monthly_hours\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v_version_hours_changes\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v_version_hours_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours_weekdays\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_opening_hours_weekdays\`;`)
  await db.run(sql`DROP TABLE \`holidays\`;`)
  await db.run(sql`DROP TABLE \`holidays_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	\`events_id\` text(36),
  	\`sites_id\` text(36),
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
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "redirects_id", "events_id", "sites_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "redirects_id", "events_id", "sites_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_opening_hours_locales\` (
  	\`days\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_opening_hours_locales\`("days", "note", "id", "_locale", "_parent_id") SELECT coalesce("days", ''), "note", "id", "_locale", "_parent_id" FROM \`sites_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_opening_hours_locales\` RENAME TO \`sites_opening_hours_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_opening_hours_locales_locale_parent_id_unique\` ON \`sites_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_opening_hours_locales\` (
  	\`days\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_opening_hours_locales\`("days", "note", "id", "_locale", "_parent_id") SELECT coalesce("days", ''), "note", "id", "_locale", "_parent_id" FROM \`_sites_v_version_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_opening_hours_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_opening_hours_locales\` RENAME TO \`_sites_v_version_opening_hours_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_opening_hours_locales_locale_parent_id_uniq\` ON \`_sites_v_version_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`follows_holidays\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` DROP COLUMN \`version_follows_holidays\`;`)
}
