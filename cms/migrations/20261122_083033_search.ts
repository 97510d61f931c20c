import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`synonyms_meanings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_meanings_order_idx\` ON \`synonyms_meanings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_meanings_parent_id_idx\` ON \`synonyms_meanings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_types_order_idx\` ON \`synonyms_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_types_parent_idx\` ON \`synonyms_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`direction\` text DEFAULT 'one-way' NOT NULL,
  	\`kind\` text DEFAULT 'everyday' NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`note\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_key_idx\` ON \`synonyms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_updated_at_idx\` ON \`synonyms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_created_at_idx\` ON \`synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_deleted_at_idx\` ON \`synonyms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_queries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_queries_order_idx\` ON \`best_bets_queries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_queries_parent_id_idx\` ON \`best_bets_queries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_bets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`enabled\` integer DEFAULT true,
  	\`note\` text,
  	\`title\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_from_idx\` ON \`best_bets\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_until_idx\` ON \`best_bets\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_enabled_idx\` ON \`best_bets\` (\`enabled\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_updated_at_idx\` ON \`best_bets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_created_at_idx\` ON \`best_bets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_deleted_at_idx\` ON \`best_bets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_texts_order_parent\` ON \`best_bets_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_texts_text_idx\` ON \`best_bets_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_rels\` (
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
  await db.run(sql`CREATE INDEX \`best_bets_rels_order_idx\` ON \`best_bets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_parent_idx\` ON \`best_bets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_path_idx\` ON \`best_bets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_procedures_id_idx\` ON \`best_bets_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_legal_documents_id_idx\` ON \`best_bets_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_news_id_idx\` ON \`best_bets_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_agencies_id_idx\` ON \`best_bets_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_life_events_id_idx\` ON \`best_bets_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_pages_id_idx\` ON \`best_bets_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`search_gaps_missing\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_gaps_missing_order_idx\` ON \`search_gaps_missing\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_missing_parent_id_idx\` ON \`search_gaps_missing\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_gaps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`query\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`searches\` numeric DEFAULT 0,
  	\`zero\` numeric DEFAULT 0,
  	\`refined\` numeric DEFAULT 0,
  	\`abandoned\` numeric DEFAULT 0,
  	\`clicked\` numeric DEFAULT 0,
  	\`examples\` text,
  	\`refined_to\` text,
  	\`clicks\` text,
  	\`first_seen\` text,
  	\`last_seen\` text,
  	\`status\` text DEFAULT 'open' NOT NULL,
  	\`agency_id\` text(36),
  	\`assignee_id\` text(36),
  	\`assignee_name\` text,
  	\`due_on\` text,
  	\`last_check_at\` text,
  	\`last_check_rank\` numeric,
  	\`last_check_engine\` text,
  	\`last_check_ok\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_gaps_key_idx\` ON \`search_gaps\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_searches_idx\` ON \`search_gaps\` (\`searches\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_zero_idx\` ON \`search_gaps\` (\`zero\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_refined_idx\` ON \`search_gaps\` (\`refined\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_abandoned_idx\` ON \`search_gaps\` (\`abandoned\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_clicked_idx\` ON \`search_gaps\` (\`clicked\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_first_seen_idx\` ON \`search_gaps\` (\`first_seen\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_last_seen_idx\` ON \`search_gaps\` (\`last_seen\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_status_idx\` ON \`search_gaps\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_agency_idx\` ON \`search_gaps\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_assignee_idx\` ON \`search_gaps\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_due_on_idx\` ON \`search_gaps\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_updated_at_idx\` ON \`search_gaps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_created_at_idx\` ON \`search_gaps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`search_gaps_rels\` (
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
  await db.run(sql`CREATE INDEX \`search_gaps_rels_order_idx\` ON \`search_gaps_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_parent_idx\` ON \`search_gaps_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_path_idx\` ON \`search_gaps_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_procedures_id_idx\` ON \`search_gaps_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_legal_documents_id_idx\` ON \`search_gaps_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_news_id_idx\` ON \`search_gaps_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_agencies_id_idx\` ON \`search_gaps_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_life_events_id_idx\` ON \`search_gaps_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_pages_id_idx\` ON \`search_gaps_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`search_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`entries\` text,
  	\`notes\` text,
  	\`searches\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_log_day_idx\` ON \`search_log\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`search_log_kind_idx\` ON \`search_log\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`search_log_updated_at_idx\` ON \`search_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_log_created_at_idx\` ON \`search_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`search_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`suggestions_enabled\` integer DEFAULT true,
  	\`suggestions_denied\` text,
  	\`log_enabled\` integer DEFAULT true,
  	\`log_keep_days\` numeric DEFAULT 90 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_search_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_suggestions_enabled\` integer DEFAULT true,
  	\`version_suggestions_denied\` text,
  	\`version_log_enabled\` integer DEFAULT true,
  	\`version_log_keep_days\` numeric DEFAULT 90 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_settings_v_created_at_idx\` ON \`_search_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_settings_v_updated_at_idx\` ON \`_search_settings_v\` (\`updated_at\`);`)
  await db.run(sql`DROP INDEX \`news_corrections_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_corrections_locales_locale_parent_id_unique\` ON \`news_corrections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`news_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_news_v_version_corrections_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_version_corrections_locales_locale_parent_id_unique\` ON \`_news_v_version_corrections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_news_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`legal_documents_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_documents_locales_locale_parent_id_unique\` ON \`legal_documents_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_legal_documents_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_legal_documents_v_locales_locale_parent_id_unique\` ON \`_legal_documents_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`life_events_sections_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`life_events_sections_locales_locale_parent_id_unique\` ON \`life_events_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`life_events_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`life_events_locales_locale_parent_id_unique\` ON \`life_events_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_life_events_v_version_sections_locales_locale_parent_id_uni\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_life_events_v_version_sections_locales_locale_parent_id_uni\` ON \`_life_events_v_version_sections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_life_events_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_life_events_v_locales_locale_parent_id_unique\` ON \`_life_events_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`pages_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_pages_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_other_names_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_other_names_locales_locale_parent_id_unique\` ON \`procedures_other_names_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_results_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_results_locales_locale_parent_id_unique\` ON \`procedures_results_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_methods_fees_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_methods_fees_locales_locale_parent_id_unique\` ON \`procedures_methods_fees_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_methods_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_methods_locales_locale_parent_id_unique\` ON \`procedures_methods_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_cases_steps_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_cases_steps_locales_locale_parent_id_unique\` ON \`procedures_cases_steps_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_cases_documents_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_cases_documents_locales_locale_parent_id_unique\` ON \`procedures_cases_documents_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_cases_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_cases_locales_locale_parent_id_unique\` ON \`procedures_cases_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`procedures_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_locales_locale_parent_id_unique\` ON \`procedures_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_other_names_locales_locale_parent_id_u\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_other_names_locales_locale_parent_id_u\` ON \`_procedures_v_version_other_names_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_results_locales_locale_parent_id_uniqu\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_results_locales_locale_parent_id_uniqu\` ON \`_procedures_v_version_results_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_methods_fees_locales_locale_parent_id_\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_methods_fees_locales_locale_parent_id_\` ON \`_procedures_v_version_methods_fees_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_methods_locales_locale_parent_id_uniqu\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_methods_locales_locale_parent_id_uniqu\` ON \`_procedures_v_version_methods_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_cases_steps_locales_locale_parent_id_u\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_cases_steps_locales_locale_parent_id_u\` ON \`_procedures_v_version_cases_steps_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_cases_documents_locales_locale_parent_\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_cases_documents_locales_locale_parent_\` ON \`_procedures_v_version_cases_documents_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_cases_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_cases_locales_locale_parent_id_unique\` ON \`_procedures_v_version_cases_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_locales_locale_parent_id_unique\` ON \`_procedures_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`entry_points_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_points_locales_locale_parent_id_unique\` ON \`entry_points_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_entry_points_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_entry_points_v_locales_locale_parent_id_unique\` ON \`_entry_points_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`service_providers_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_providers_locales_locale_parent_id_unique\` ON \`service_providers_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_service_providers_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_providers_v_locales_locale_parent_id_unique\` ON \`_service_providers_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`fields_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`fields_locales_locale_parent_id_unique\` ON \`fields_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`agencies_opening_hours_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_opening_hours_locales_locale_parent_id_unique\` ON \`agencies_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`agencies_leaders_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_leaders_locales_locale_parent_id_unique\` ON \`agencies_leaders_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`agencies_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_locales_locale_parent_id_unique\` ON \`agencies_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_agencies_v_version_opening_hours_locales_locale_parent_id_u\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_agencies_v_version_opening_hours_locales_locale_parent_id_u\` ON \`_agencies_v_version_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_agencies_v_version_leaders_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_agencies_v_version_leaders_locales_locale_parent_id_unique\` ON \`_agencies_v_version_leaders_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_agencies_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_agencies_v_locales_locale_parent_id_unique\` ON \`_agencies_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`categories_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_locales_locale_parent_id_unique\` ON \`categories_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`media_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_media_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`files_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_locales_locale_parent_id_unique\` ON \`files_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_files_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_files_v_locales_locale_parent_id_unique\` ON \`_files_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`home_alerts_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`home_alerts_locales_locale_parent_id_unique\` ON \`home_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`home_examples_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`home_examples_locales_locale_parent_id_unique\` ON \`home_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_home_v_version_alerts_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_version_alerts_locales_locale_parent_id_unique\` ON \`_home_v_version_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_home_v_version_examples_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_version_examples_locales_locale_parent_id_unique\` ON \`_home_v_version_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`navigation_main_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_main_locales_locale_parent_id_unique\` ON \`navigation_main_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`navigation_footer_links_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_links_locales_locale_parent_id_unique\` ON \`navigation_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`navigation_footer_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_navigation_v_version_main_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_main_locales_locale_parent_id_unique\` ON \`_navigation_v_version_main_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_navigation_v_version_footer_links_locales_locale_parent_id_\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_links_locales_locale_parent_id_\` ON \`_navigation_v_version_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\` ON \`_navigation_v_version_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`site_settings_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DROP INDEX \`_site_settings_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`synonyms_id\` text(36) REFERENCES synonyms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`best_bets_id\` text(36) REFERENCES best_bets(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_gaps_id\` text(36) REFERENCES search_gaps(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_bets_id_idx\` ON \`payload_locked_documents_rels\` (\`best_bets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_gaps_id_idx\` ON \`payload_locked_documents_rels\` (\`search_gaps_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`synonyms_meanings\`;`)
  await db.run(sql`DROP TABLE \`synonyms_types\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`DROP TABLE \`best_bets_queries\`;`)
  await db.run(sql`DROP TABLE \`best_bets\`;`)
  await db.run(sql`DROP TABLE \`best_bets_texts\`;`)
  await db.run(sql`DROP TABLE \`best_bets_rels\`;`)
  await db.run(sql`DROP TABLE \`search_gaps_missing\`;`)
  await db.run(sql`DROP TABLE \`search_gaps\`;`)
  await db.run(sql`DROP TABLE \`search_gaps_rels\`;`)
  await db.run(sql`DROP TABLE \`search_log\`;`)
  await db.run(sql`DROP TABLE \`search_settings\`;`)
  await db.run(sql`DROP TABLE \`_search_settings_v\`;`)
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`news_corrections_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_corrections_locales_locale_parent_id_unique\` ON \`news_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`news_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_news_v_version_corrections_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_version_corrections_locales_locale_parent_id_unique\` ON \`_news_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_news_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`legal_documents_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_documents_locales_locale_parent_id_unique\` ON \`legal_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_legal_documents_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_legal_documents_v_locales_locale_parent_id_unique\` ON \`_legal_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`life_events_sections_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`life_events_sections_locales_locale_parent_id_unique\` ON \`life_events_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`life_events_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`life_events_locales_locale_parent_id_unique\` ON \`life_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_life_events_v_version_sections_locales_locale_parent_id_uni\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_life_events_v_version_sections_locales_locale_parent_id_uni\` ON \`_life_events_v_version_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_life_events_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_life_events_v_locales_locale_parent_id_unique\` ON \`_life_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`pages_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_pages_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_other_names_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_other_names_locales_locale_parent_id_unique\` ON \`procedures_other_names_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_results_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_results_locales_locale_parent_id_unique\` ON \`procedures_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_methods_fees_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_methods_fees_locales_locale_parent_id_unique\` ON \`procedures_methods_fees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_methods_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_methods_locales_locale_parent_id_unique\` ON \`procedures_methods_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_cases_steps_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_cases_steps_locales_locale_parent_id_unique\` ON \`procedures_cases_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_cases_documents_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_cases_documents_locales_locale_parent_id_unique\` ON \`procedures_cases_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_cases_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_cases_locales_locale_parent_id_unique\` ON \`procedures_cases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`procedures_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_locales_locale_parent_id_unique\` ON \`procedures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_other_names_locales_locale_parent_id_u\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_other_names_locales_locale_parent_id_u\` ON \`_procedures_v_version_other_names_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_results_locales_locale_parent_id_uniqu\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_results_locales_locale_parent_id_uniqu\` ON \`_procedures_v_version_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_methods_fees_locales_locale_parent_id_\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_methods_fees_locales_locale_parent_id_\` ON \`_procedures_v_version_methods_fees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_methods_locales_locale_parent_id_uniqu\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_methods_locales_locale_parent_id_uniqu\` ON \`_procedures_v_version_methods_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_cases_steps_locales_locale_parent_id_u\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_cases_steps_locales_locale_parent_id_u\` ON \`_procedures_v_version_cases_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_cases_documents_locales_locale_parent_\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_cases_documents_locales_locale_parent_\` ON \`_procedures_v_version_cases_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_version_cases_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_cases_locales_locale_parent_id_unique\` ON \`_procedures_v_version_cases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_procedures_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_locales_locale_parent_id_unique\` ON \`_procedures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`entry_points_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_points_locales_locale_parent_id_unique\` ON \`entry_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_entry_points_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_entry_points_v_locales_locale_parent_id_unique\` ON \`_entry_points_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`service_providers_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_providers_locales_locale_parent_id_unique\` ON \`service_providers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_service_providers_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_providers_v_locales_locale_parent_id_unique\` ON \`_service_providers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`fields_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`fields_locales_locale_parent_id_unique\` ON \`fields_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`agencies_opening_hours_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_opening_hours_locales_locale_parent_id_unique\` ON \`agencies_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`agencies_leaders_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_leaders_locales_locale_parent_id_unique\` ON \`agencies_leaders_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`agencies_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_locales_locale_parent_id_unique\` ON \`agencies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_agencies_v_version_opening_hours_locales_locale_parent_id_u\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_agencies_v_version_opening_hours_locales_locale_parent_id_u\` ON \`_agencies_v_version_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_agencies_v_version_leaders_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_agencies_v_version_leaders_locales_locale_parent_id_unique\` ON \`_agencies_v_version_leaders_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_agencies_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_agencies_v_locales_locale_parent_id_unique\` ON \`_agencies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`categories_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_locales_locale_parent_id_unique\` ON \`categories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`media_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_media_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`files_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_locales_locale_parent_id_unique\` ON \`files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_files_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_files_v_locales_locale_parent_id_unique\` ON \`_files_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`home_alerts_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`home_alerts_locales_locale_parent_id_unique\` ON \`home_alerts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`home_examples_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`home_examples_locales_locale_parent_id_unique\` ON \`home_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_home_v_version_alerts_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_version_alerts_locales_locale_parent_id_unique\` ON \`_home_v_version_alerts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_home_v_version_examples_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_version_examples_locales_locale_parent_id_unique\` ON \`_home_v_version_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`navigation_main_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_main_locales_locale_parent_id_unique\` ON \`navigation_main_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`navigation_footer_links_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_links_locales_locale_parent_id_unique\` ON \`navigation_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`navigation_footer_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_navigation_v_version_main_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_main_locales_locale_parent_id_unique\` ON \`_navigation_v_version_main_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_navigation_v_version_footer_links_locales_locale_parent_id_\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_links_locales_locale_parent_id_\` ON \`_navigation_v_version_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\` ON \`_navigation_v_version_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`site_settings_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`_site_settings_v_locales_locale_parent_id_unique\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
}
