import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`consultations_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_articles_order_idx\` ON \`consultations_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_articles_parent_id_idx\` ON \`consultations_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_articles_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`consultations_articles_locales_locale_parent_id_unique\` ON \`consultations_articles_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`consultations_reactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`stance\` text,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_reactions_order_idx\` ON \`consultations_reactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_reactions_parent_id_idx\` ON \`consultations_reactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_reactions_locales\` (
  	\`title\` text,
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations_reactions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`consultations_reactions_locales_locale_parent_id_unique\` ON \`consultations_reactions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`consultations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens_on\` text,
  	\`closes_on\` text,
  	\`text_version\` numeric DEFAULT 1,
  	\`former_texts\` text,
  	\`receiver_email\` text,
  	\`receiver_phone\` text,
  	\`outcome_at\` text,
  	\`slug\` text,
  	\`agency_id\` text(36),
  	\`on_province\` text,
  	\`pushed_to\` text DEFAULT 'none',
  	\`content_changed_at\` text,
  	\`withdrawal_mode\` text DEFAULT 'gone',
  	\`withdrawal_on\` text,
  	\`withdrawal_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_opens_on_idx\` ON \`consultations\` (\`opens_on\`);`)
  await db.run(sql`CREATE INDEX \`consultations_closes_on_idx\` ON \`consultations\` (\`closes_on\`);`)
  await db.run(sql`CREATE INDEX \`consultations_outcome_at_idx\` ON \`consultations\` (\`outcome_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consultations_slug_idx\` ON \`consultations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`consultations_agency_idx\` ON \`consultations\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updated_at_idx\` ON \`consultations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_created_at_idx\` ON \`consultations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_closesOn_createdAt__status_deletedAt_idx\` ON \`consultations\` (\`closes_on\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_onProvince_closesOn_createdAt__st_8d0b428a_idx\` ON \`consultations\` (\`on_province\`,\`closes_on\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`consultations_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`issuer\` text,
  	\`short_reason\` text,
  	\`body\` text,
  	\`receiver_name\` text,
  	\`receiver_address\` text,
  	\`search_text\` text,
  	\`withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`consultations_locales_locale_parent_id_unique\` ON \`consultations_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`consultations_rels\` (
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
  	\`consultations_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_rels_order_idx\` ON \`consultations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_parent_idx\` ON \`consultations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_path_idx\` ON \`consultations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_files_id_idx\` ON \`consultations_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_procedures_id_idx\` ON \`consultations_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_legal_documents_id_idx\` ON \`consultations_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_news_id_idx\` ON \`consultations_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_agencies_id_idx\` ON \`consultations_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_life_events_id_idx\` ON \`consultations_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_pages_id_idx\` ON \`consultations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_events_id_idx\` ON \`consultations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_consultations_id_idx\` ON \`consultations_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_categories_id_idx\` ON \`consultations_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_fields_id_idx\` ON \`consultations_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_articles_order_idx\` ON \`_consultations_v_version_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_articles_parent_id_idx\` ON \`_consultations_v_version_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_articles_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v_version_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_consultations_v_version_articles_locales_locale_parent_id_u\` ON \`_consultations_v_version_articles_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_reactions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stance\` text,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_reactions_order_idx\` ON \`_consultations_v_version_reactions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_reactions_parent_id_idx\` ON \`_consultations_v_version_reactions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_reactions_locales\` (
  	\`title\` text,
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v_version_reactions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_consultations_v_version_reactions_locales_locale_parent_id_\` ON \`_consultations_v_version_reactions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_opens_on\` text,
  	\`version_closes_on\` text,
  	\`version_text_version\` numeric DEFAULT 1,
  	\`version_former_texts\` text,
  	\`version_receiver_email\` text,
  	\`version_receiver_phone\` text,
  	\`version_outcome_at\` text,
  	\`version_slug\` text,
  	\`version_agency_id\` text(36),
  	\`version_on_province\` text,
  	\`version_pushed_to\` text DEFAULT 'none',
  	\`version_content_changed_at\` text,
  	\`version_withdrawal_mode\` text DEFAULT 'gone',
  	\`version_withdrawal_on\` text,
  	\`version_withdrawal_to\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_parent_idx\` ON \`_consultations_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_opens_on_idx\` ON \`_consultations_v\` (\`version_opens_on\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_closes_on_idx\` ON \`_consultations_v\` (\`version_closes_on\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_outcome_at_idx\` ON \`_consultations_v\` (\`version_outcome_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_slug_idx\` ON \`_consultations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_agency_idx\` ON \`_consultations_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_updated_at_idx\` ON \`_consultations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_created_at_idx\` ON \`_consultations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_created_at_idx\` ON \`_consultations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_updated_at_idx\` ON \`_consultations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_latest_idx\` ON \`_consultations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_closesOn_version_creat_f4edc4dc_idx\` ON \`_consultations_v\` (\`version_closes_on\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_onProvince_version_clo_2964f892_idx\` ON \`_consultations_v\` (\`version_on_province\`,\`version_closes_on\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_issuer\` text,
  	\`version_short_reason\` text,
  	\`version_body\` text,
  	\`version_receiver_name\` text,
  	\`version_receiver_address\` text,
  	\`version_search_text\` text,
  	\`version_withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_consultations_v_locales_locale_parent_id_unique\` ON \`_consultations_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_rels\` (
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
  	\`consultations_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_order_idx\` ON \`_consultations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_parent_idx\` ON \`_consultations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_path_idx\` ON \`_consultations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_files_id_idx\` ON \`_consultations_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_procedures_id_idx\` ON \`_consultations_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_legal_documents_id_idx\` ON \`_consultations_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_news_id_idx\` ON \`_consultations_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_agencies_id_idx\` ON \`_consultations_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_life_events_id_idx\` ON \`_consultations_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_pages_id_idx\` ON \`_consultations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_events_id_idx\` ON \`_consultations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_consultations_id_idx\` ON \`_consultations_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_categories_id_idx\` ON \`_consultations_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_fields_id_idx\` ON \`_consultations_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`consultation_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`consultation_id\` text(36) NOT NULL,
  	\`agency_id\` text(36),
  	\`text\` text NOT NULL,
  	\`article\` text,
  	\`heading\` text,
  	\`quote\` text,
  	\`text_version\` numeric,
  	\`reply_to\` text,
  	\`author\` text NOT NULL,
  	\`shown_name\` text,
  	\`sealed_contact\` text,
  	\`sent_at\` text NOT NULL,
  	\`sent_key\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`reason\` text,
  	\`note\` text,
  	\`decided_at\` text,
  	\`decided_by\` text,
  	\`group\` text,
  	\`supports\` numeric DEFAULT 0 NOT NULL,
  	FOREIGN KEY (\`consultation_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consultation_comments_consultation_idx\` ON \`consultation_comments\` (\`consultation_id\`);`)
  await db.run(sql`CREATE INDEX \`consultation_comments_agency_idx\` ON \`consultation_comments\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`consultation_comments_article_idx\` ON \`consultation_comments\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`consultation_comments_reply_to_idx\` ON \`consultation_comments\` (\`reply_to\`);`)
  await db.run(sql`CREATE INDEX \`consultation_comments_sent_at_idx\` ON \`consultation_comments\` (\`sent_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consultation_comments_sent_key_idx\` ON \`consultation_comments\` (\`sent_key\`);`)
  await db.run(sql`CREATE INDEX \`consultation_comments_state_idx\` ON \`consultation_comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`consultation_comments_group_idx\` ON \`consultation_comments\` (\`group\`);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`news_rels_consultations_id_idx\` ON \`news_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_consultations_id_idx\` ON \`_news_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`legal_documents_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_consultations_id_idx\` ON \`legal_documents_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_consultations_id_idx\` ON \`_legal_documents_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`life_events_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`life_events_rels_consultations_id_idx\` ON \`life_events_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`_life_events_v_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_consultations_id_idx\` ON \`_life_events_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`pages_rels_consultations_id_idx\` ON \`pages_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_consultations_id_idx\` ON \`_pages_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`procedures_rels_consultations_id_idx\` ON \`procedures_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_consultations_id_idx\` ON \`_procedures_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`fields_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`fields_rels_consultations_id_idx\` ON \`fields_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`agencies_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`agencies_rels_consultations_id_idx\` ON \`agencies_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`_agencies_v_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_consultations_id_idx\` ON \`_agencies_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`categories_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`categories_rels_consultations_id_idx\` ON \`categories_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`best_bets_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_consultations_id_idx\` ON \`best_bets_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`search_gaps_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`search_gaps_rels_consultations_id_idx\` ON \`search_gaps_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_consultations_id_idx\` ON \`redirects_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`events_rels_consultations_id_idx\` ON \`events_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`consultations_id\` text(36) REFERENCES consultations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_consultations_id_idx\` ON \`_events_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`consultation_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_consultation_days\` numeric DEFAULT 20 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`consultations_articles\`;`)
  await db.run(sql`DROP TABLE \`consultations_articles_locales\`;`)
  await db.run(sql`DROP TABLE \`consultations_reactions\`;`)
  await db.run(sql`DROP TABLE \`consultations_reactions_locales\`;`)
  await db.run(sql`DROP TABLE \`consultations\`;`)
  await db.run(sql`DROP TABLE \`consultations_locales\`;`)
  await db.run(sql`DROP TABLE \`consultations_rels\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_articles\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_articles_locales\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_reactions\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_reactions_locales\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`consultation_comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_procedures_id_idx\` ON \`news_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_legal_documents_id_idx\` ON \`news_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_agencies_id_idx\` ON \`news_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_life_events_id_idx\` ON \`news_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_pages_id_idx\` ON \`news_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
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
  	\`agencies_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_procedures_id_idx\` ON \`_news_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_legal_documents_id_idx\` ON \`_news_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_agencies_id_idx\` ON \`_news_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_life_events_id_idx\` ON \`_news_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_pages_id_idx\` ON \`_news_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_categories_id_idx\` ON \`_news_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_fields_id_idx\` ON \`_news_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_legal_documents_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_legal_documents_rels\`("id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`legal_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`legal_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_legal_documents_rels\` RENAME TO \`legal_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_order_idx\` ON \`legal_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_parent_idx\` ON \`legal_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_path_idx\` ON \`legal_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_files_id_idx\` ON \`legal_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_procedures_id_idx\` ON \`legal_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_legal_documents_id_idx\` ON \`legal_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_news_id_idx\` ON \`legal_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_agencies_id_idx\` ON \`legal_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_life_events_id_idx\` ON \`legal_documents_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_pages_id_idx\` ON \`legal_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_events_id_idx\` ON \`legal_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_categories_id_idx\` ON \`legal_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_rels_fields_id_idx\` ON \`legal_documents_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__legal_documents_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new__legal_documents_v_rels\`("id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`_legal_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_legal_documents_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__legal_documents_v_rels\` RENAME TO \`_legal_documents_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_order_idx\` ON \`_legal_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_parent_idx\` ON \`_legal_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_path_idx\` ON \`_legal_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_files_id_idx\` ON \`_legal_documents_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_procedures_id_idx\` ON \`_legal_documents_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_legal_documents_id_idx\` ON \`_legal_documents_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_news_id_idx\` ON \`_legal_documents_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_agencies_id_idx\` ON \`_legal_documents_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_life_events_id_idx\` ON \`_legal_documents_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_pages_id_idx\` ON \`_legal_documents_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_events_id_idx\` ON \`_legal_documents_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_categories_id_idx\` ON \`_legal_documents_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_rels_fields_id_idx\` ON \`_legal_documents_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_life_events_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_life_events_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`life_events_rels\`;`)
  await db.run(sql`DROP TABLE \`life_events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_life_events_rels\` RENAME TO \`life_events_rels\`;`)
  await db.run(sql`CREATE INDEX \`life_events_rels_order_idx\` ON \`life_events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_parent_idx\` ON \`life_events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_path_idx\` ON \`life_events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_procedures_id_idx\` ON \`life_events_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_legal_documents_id_idx\` ON \`life_events_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_news_id_idx\` ON \`life_events_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_agencies_id_idx\` ON \`life_events_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_life_events_id_idx\` ON \`life_events_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_pages_id_idx\` ON \`life_events_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_events_id_idx\` ON \`life_events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_categories_id_idx\` ON \`life_events_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`life_events_rels_fields_id_idx\` ON \`life_events_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__life_events_v_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_life_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new__life_events_v_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`_life_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_life_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__life_events_v_rels\` RENAME TO \`_life_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_order_idx\` ON \`_life_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_parent_idx\` ON \`_life_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_path_idx\` ON \`_life_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_procedures_id_idx\` ON \`_life_events_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_legal_documents_id_idx\` ON \`_life_events_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_news_id_idx\` ON \`_life_events_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_agencies_id_idx\` ON \`_life_events_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_life_events_id_idx\` ON \`_life_events_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_pages_id_idx\` ON \`_life_events_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_events_id_idx\` ON \`_life_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_categories_id_idx\` ON \`_life_events_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_life_events_v_rels_fields_id_idx\` ON \`_life_events_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_pages_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages_rels\` RENAME TO \`pages_rels\`;`)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_procedures_id_idx\` ON \`pages_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_legal_documents_id_idx\` ON \`pages_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_news_id_idx\` ON \`pages_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_agencies_id_idx\` ON \`pages_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_life_events_id_idx\` ON \`pages_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_events_id_idx\` ON \`pages_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_categories_id_idx\` ON \`pages_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_fields_id_idx\` ON \`pages_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new__pages_v_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v_rels\` RENAME TO \`_pages_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_procedures_id_idx\` ON \`_pages_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_legal_documents_id_idx\` ON \`_pages_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_news_id_idx\` ON \`_pages_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_agencies_id_idx\` ON \`_pages_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_life_events_id_idx\` ON \`_pages_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_events_id_idx\` ON \`_pages_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_categories_id_idx\` ON \`_pages_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_fields_id_idx\` ON \`_pages_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_procedures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_procedures_rels\`("id", "order", "parent_id", "path", "agencies_id", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "agencies_id", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`procedures_rels\`;`)
  await db.run(sql`DROP TABLE \`procedures_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_procedures_rels\` RENAME TO \`procedures_rels\`;`)
  await db.run(sql`CREATE INDEX \`procedures_rels_order_idx\` ON \`procedures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_parent_idx\` ON \`procedures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_path_idx\` ON \`procedures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_agencies_id_idx\` ON \`procedures_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_procedures_id_idx\` ON \`procedures_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_legal_documents_id_idx\` ON \`procedures_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_news_id_idx\` ON \`procedures_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_life_events_id_idx\` ON \`procedures_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_pages_id_idx\` ON \`procedures_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_events_id_idx\` ON \`procedures_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_categories_id_idx\` ON \`procedures_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_rels_fields_id_idx\` ON \`procedures_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__procedures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`procedures_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`news_id\` text(36),
  	\`life_events_id\` text(36),
  	\`pages_id\` text(36),
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fields_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__procedures_v_rels\`("id", "order", "parent_id", "path", "agencies_id", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "agencies_id", "procedures_id", "legal_documents_id", "news_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`_procedures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__procedures_v_rels\` RENAME TO \`_procedures_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_order_idx\` ON \`_procedures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_parent_idx\` ON \`_procedures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_path_idx\` ON \`_procedures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_agencies_id_idx\` ON \`_procedures_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_procedures_id_idx\` ON \`_procedures_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_legal_documents_id_idx\` ON \`_procedures_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_news_id_idx\` ON \`_procedures_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_life_events_id_idx\` ON \`_procedures_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_pages_id_idx\` ON \`_procedures_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_events_id_idx\` ON \`_procedures_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_categories_id_idx\` ON \`_procedures_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_fields_id_idx\` ON \`_procedures_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_fields_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_fields_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`fields_rels\`;`)
  await db.run(sql`DROP TABLE \`fields_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_fields_rels\` RENAME TO \`fields_rels\`;`)
  await db.run(sql`CREATE INDEX \`fields_rels_order_idx\` ON \`fields_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_parent_idx\` ON \`fields_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_path_idx\` ON \`fields_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_procedures_id_idx\` ON \`fields_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_legal_documents_id_idx\` ON \`fields_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_news_id_idx\` ON \`fields_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_agencies_id_idx\` ON \`fields_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_life_events_id_idx\` ON \`fields_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_pages_id_idx\` ON \`fields_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_events_id_idx\` ON \`fields_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_categories_id_idx\` ON \`fields_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_rels_fields_id_idx\` ON \`fields_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_agencies_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_agencies_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`agencies_rels\`;`)
  await db.run(sql`DROP TABLE \`agencies_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_agencies_rels\` RENAME TO \`agencies_rels\`;`)
  await db.run(sql`CREATE INDEX \`agencies_rels_order_idx\` ON \`agencies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_parent_idx\` ON \`agencies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_path_idx\` ON \`agencies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_procedures_id_idx\` ON \`agencies_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_legal_documents_id_idx\` ON \`agencies_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_news_id_idx\` ON \`agencies_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_agencies_id_idx\` ON \`agencies_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_life_events_id_idx\` ON \`agencies_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_pages_id_idx\` ON \`agencies_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_events_id_idx\` ON \`agencies_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_categories_id_idx\` ON \`agencies_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_fields_id_idx\` ON \`agencies_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__agencies_v_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agencies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new__agencies_v_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`_agencies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__agencies_v_rels\` RENAME TO \`_agencies_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_order_idx\` ON \`_agencies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_parent_idx\` ON \`_agencies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_path_idx\` ON \`_agencies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_procedures_id_idx\` ON \`_agencies_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_legal_documents_id_idx\` ON \`_agencies_v_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_news_id_idx\` ON \`_agencies_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_agencies_id_idx\` ON \`_agencies_v_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_life_events_id_idx\` ON \`_agencies_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_pages_id_idx\` ON \`_agencies_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_events_id_idx\` ON \`_agencies_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_categories_id_idx\` ON \`_agencies_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_rels_fields_id_idx\` ON \`_agencies_v_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_categories_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_categories_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`categories_rels\`;`)
  await db.run(sql`DROP TABLE \`categories_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_categories_rels\` RENAME TO \`categories_rels\`;`)
  await db.run(sql`CREATE INDEX \`categories_rels_order_idx\` ON \`categories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_parent_idx\` ON \`categories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_path_idx\` ON \`categories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_procedures_id_idx\` ON \`categories_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_legal_documents_id_idx\` ON \`categories_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_news_id_idx\` ON \`categories_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_agencies_id_idx\` ON \`categories_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_life_events_id_idx\` ON \`categories_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_pages_id_idx\` ON \`categories_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_events_id_idx\` ON \`categories_rels\` (\`events_id\`);`)
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
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_best_bets_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id" FROM \`best_bets_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`best_bets_rels_events_id_idx\` ON \`best_bets_rels\` (\`events_id\`);`)
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
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_search_gaps_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id" FROM \`search_gaps_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`search_gaps_rels_events_id_idx\` ON \`search_gaps_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects_rels\` (
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
  	\`events_id\` text(36),
  	\`categories_id\` text(36),
  	\`fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_redirects_rels\`("id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects_rels\` RENAME TO \`redirects_rels\`;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_procedures_id_idx\` ON \`redirects_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_legal_documents_id_idx\` ON \`redirects_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_news_id_idx\` ON \`redirects_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_agencies_id_idx\` ON \`redirects_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_life_events_id_idx\` ON \`redirects_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_categories_id_idx\` ON \`redirects_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_fields_id_idx\` ON \`redirects_rels\` (\`fields_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id") SELECT "id", "order", "parent_id", "path", "files_id", "procedures_id", "legal_documents_id", "news_id", "agencies_id", "life_events_id", "pages_id", "events_id", "categories_id", "fields_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
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
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`consultation_days\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_consultation_days\`;`)
}
