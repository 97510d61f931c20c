import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sites_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_alerts_order_idx\` ON \`sites_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_alerts_parent_id_idx\` ON \`sites_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_alerts_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_alerts_locales_locale_parent_id_unique\` ON \`sites_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sites_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_menu_order_idx\` ON \`sites_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_menu_parent_id_idx\` ON \`sites_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_menu_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_menu_locales_locale_parent_id_unique\` ON \`sites_menu_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block\` text NOT NULL,
  	\`shown\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_order_idx\` ON \`sites_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_parent_id_idx\` ON \`sites_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_order_idx\` ON \`sites_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_parent_id_idx\` ON \`sites_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_opening_hours_locales\` (
  	\`days\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_opening_hours_locales_locale_parent_id_unique\` ON \`sites_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sites_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_hosts_order_idx\` ON \`sites_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_parent_id_idx\` ON \`sites_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_host_idx\` ON \`sites_hosts\` (\`host\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`unit_id\` text(36),
  	\`apparatus_id\` text(36),
  	\`functions_id\` text(36),
  	\`history_id\` text(36),
  	\`nature_id\` text(36),
  	\`culture_id\` text(36),
  	\`leaders_page_id\` text(36),
  	\`phone\` text,
  	\`hotline\` text,
  	\`email\` text,
  	\`slug\` text,
  	\`tier\` text NOT NULL,
  	\`live\` integer DEFAULT false,
  	\`accent\` text DEFAULT 'indigo' NOT NULL,
  	\`emblem_id\` text(36),
  	\`closed_from\` text,
  	\`moved_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`apparatus_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`functions_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`history_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`nature_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`culture_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`leaders_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_agency_idx\` ON \`sites\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_unit_idx\` ON \`sites\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_apparatus_idx\` ON \`sites\` (\`apparatus_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_functions_idx\` ON \`sites\` (\`functions_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_history_idx\` ON \`sites\` (\`history_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_nature_idx\` ON \`sites\` (\`nature_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_culture_idx\` ON \`sites\` (\`culture_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_leaders_page_idx\` ON \`sites\` (\`leaders_page_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_slug_idx\` ON \`sites\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sites_tier_idx\` ON \`sites\` (\`tier\`);`)
  await db.run(sql`CREATE INDEX \`sites_live_idx\` ON \`sites\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`sites_emblem_idx\` ON \`sites\` (\`emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sites_locales\` (
  	\`name\` text NOT NULL,
  	\`title\` text,
  	\`intro\` text,
  	\`address\` text,
  	\`responsible_person\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_locales_locale_parent_id_unique\` ON \`sites_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_alerts_order_idx\` ON \`_sites_v_version_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_alerts_parent_id_idx\` ON \`_sites_v_version_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_alerts_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_alerts_locales_locale_parent_id_unique\` ON \`_sites_v_version_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_menu_order_idx\` ON \`_sites_v_version_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_menu_parent_id_idx\` ON \`_sites_v_version_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_menu_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_menu_locales_locale_parent_id_unique\` ON \`_sites_v_version_menu_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`block\` text NOT NULL,
  	\`shown\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_blocks_order_idx\` ON \`_sites_v_version_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_blocks_parent_id_idx\` ON \`_sites_v_version_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_order_idx\` ON \`_sites_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_parent_id_idx\` ON \`_sites_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_opening_hours_locales\` (
  	\`days\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_opening_hours_locales_locale_parent_id_uniq\` ON \`_sites_v_version_opening_hours_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_order_idx\` ON \`_sites_v_version_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_parent_id_idx\` ON \`_sites_v_version_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_host_idx\` ON \`_sites_v_version_hosts\` (\`host\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_agency_id\` text(36) NOT NULL,
  	\`version_unit_id\` text(36),
  	\`version_apparatus_id\` text(36),
  	\`version_functions_id\` text(36),
  	\`version_history_id\` text(36),
  	\`version_nature_id\` text(36),
  	\`version_culture_id\` text(36),
  	\`version_leaders_page_id\` text(36),
  	\`version_phone\` text,
  	\`version_hotline\` text,
  	\`version_email\` text,
  	\`version_slug\` text,
  	\`version_tier\` text NOT NULL,
  	\`version_live\` integer DEFAULT false,
  	\`version_accent\` text DEFAULT 'indigo' NOT NULL,
  	\`version_emblem_id\` text(36),
  	\`version_closed_from\` text,
  	\`version_moved_to\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_apparatus_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_functions_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_history_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_nature_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_culture_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_leaders_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_parent_idx\` ON \`_sites_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_agency_idx\` ON \`_sites_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_unit_idx\` ON \`_sites_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_apparatus_idx\` ON \`_sites_v\` (\`version_apparatus_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_functions_idx\` ON \`_sites_v\` (\`version_functions_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_history_idx\` ON \`_sites_v\` (\`version_history_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_nature_idx\` ON \`_sites_v\` (\`version_nature_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_culture_idx\` ON \`_sites_v\` (\`version_culture_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_leaders_page_idx\` ON \`_sites_v\` (\`version_leaders_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_slug_idx\` ON \`_sites_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_tier_idx\` ON \`_sites_v\` (\`version_tier\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_live_idx\` ON \`_sites_v\` (\`version_live\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_emblem_idx\` ON \`_sites_v\` (\`version_emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_updated_at_idx\` ON \`_sites_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_created_at_idx\` ON \`_sites_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_deleted_at_idx\` ON \`_sites_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_created_at_idx\` ON \`_sites_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_updated_at_idx\` ON \`_sites_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_title\` text,
  	\`version_intro\` text,
  	\`version_address\` text,
  	\`version_responsible_person\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_locales_locale_parent_id_unique\` ON \`_sites_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`news_onProvince_publishedAt_createdAt__status_deletedAt_idx\` ON \`news\` (\`on_province\`,\`published_at\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news_onProvince_category_publishedAt_createdAt__7692c9fe_idx\` ON \`news\` (\`on_province\`,\`category_id\`,\`published_at\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`_news_v_version_onProvince_version_publishedAt__94a3d5b9_idx\` ON \`_news_v\` (\`version_on_province\`,\`version_published_at\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_onProvince_version_category_ver_40672fa0_idx\` ON \`_news_v\` (\`version_on_province\`,\`version_category_id\`,\`version_published_at\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`agency_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`legal_documents_agency_idx\` ON \`legal_documents\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_onProvince_issuedOn_createdAt___43c8de8a_idx\` ON \`legal_documents\` (\`on_province\`,\`issued_on\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_agency_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_agency_idx\` ON \`_legal_documents_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_onProvince_version_i_aa6c145c_idx\` ON \`_legal_documents_v\` (\`version_on_province\`,\`version_issued_on\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`agency_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`pages_agency_idx\` ON \`pages\` (\`agency_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_agency_id\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_agency_idx\` ON \`_pages_v\` (\`version_agency_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`events_onProvince_startsAt_createdAt__status_deletedAt_idx\` ON \`events\` (\`on_province\`,\`starts_at\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_on_province\` text DEFAULT 'yes';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`CREATE INDEX \`_events_v_version_onProvince_version_startsAt_v_4cd0783b_idx\` ON \`_events_v\` (\`version_on_province\`,\`version_starts_at\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sites_id\` text(36) REFERENCES sites(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`ALTER TABLE \`home_alerts\` ADD \`pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`_home_v_version_alerts\` ADD \`pushed_to\` text DEFAULT 'none';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sites_alerts\`;`)
  await db.run(sql`DROP TABLE \`sites_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_menu\`;`)
  await db.run(sql`DROP TABLE \`sites_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_hosts\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_alerts\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_menu\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_blocks\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_hosts\`;`)
  await db.run(sql`DROP TABLE \`_sites_v\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_legal_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`issuer\` text,
  	\`signer\` text,
  	\`issued_on\` text,
  	\`effective_on\` text,
  	\`expires_on\` text,
  	\`status\` text,
  	\`status_from\` text,
  	\`replaced_on\` text,
  	\`slug\` text,
  	\`number_key\` text,
  	\`provenance_name_status\` text,
  	\`provenance_sources\` text,
  	\`provenance_note\` text,
  	\`provenance_last_checked_on\` text,
  	\`content_changed_at\` text,
  	\`source_changed_at\` text,
  	\`withdrawal_mode\` text DEFAULT 'gone',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_legal_documents\`("id", "number", "kind", "issuer", "signer", "issued_on", "effective_on", "expires_on", "status", "status_from", "replaced_on", "slug", "number_key", "provenance_name_status", "provenance_sources", "provenance_note", "provenance_last_checked_on", "content_changed_at", "source_changed_at", "withdrawal_mode", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "number", "kind", "issuer", "signer", "issued_on", "effective_on", "expires_on", "status", "status_from", "replaced_on", "slug", "number_key", "provenance_name_status", "provenance_sources", "provenance_note", "provenance_last_checked_on", "content_changed_at", "source_changed_at", "withdrawal_mode", "updated_at", "created_at", "deleted_at", "_status" FROM \`legal_documents\`;`)
  await db.run(sql`DROP TABLE \`legal_documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_legal_documents\` RENAME TO \`legal_documents\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`legal_documents_number_idx\` ON \`legal_documents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_kind_idx\` ON \`legal_documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_issuer_idx\` ON \`legal_documents\` (\`issuer\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_status_idx\` ON \`legal_documents\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_documents_slug_idx\` ON \`legal_documents\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_documents_number_key_idx\` ON \`legal_documents\` (\`number_key\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_updated_at_idx\` ON \`legal_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_created_at_idx\` ON \`legal_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_issuedOn_createdAt__status_deletedAt_idx\` ON \`legal_documents\` (\`issued_on\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_updatedAt_createdAt__status_deletedAt_idx\` ON \`legal_documents\` (\`updated_at\`,\`created_at\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__legal_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` text,
  	\`version_kind\` text,
  	\`version_issuer\` text,
  	\`version_signer\` text,
  	\`version_issued_on\` text,
  	\`version_effective_on\` text,
  	\`version_expires_on\` text,
  	\`version_status\` text,
  	\`version_status_from\` text,
  	\`version_replaced_on\` text,
  	\`version_slug\` text,
  	\`version_number_key\` text,
  	\`version_provenance_name_status\` text,
  	\`version_provenance_sources\` text,
  	\`version_provenance_note\` text,
  	\`version_provenance_last_checked_on\` text,
  	\`version_content_changed_at\` text,
  	\`version_source_changed_at\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__legal_documents_v\`("id", "parent_id", "version_number", "version_kind", "version_issuer", "version_signer", "version_issued_on", "version_effective_on", "version_expires_on", "version_status", "version_status_from", "version_replaced_on", "version_slug", "version_number_key", "version_provenance_name_status", "version_provenance_sources", "version_provenance_note", "version_provenance_last_checked_on", "version_content_changed_at", "version_source_changed_at", "version_withdrawal_mode", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_kind", "version_issuer", "version_signer", "version_issued_on", "version_effective_on", "version_expires_on", "version_status", "version_status_from", "version_replaced_on", "version_slug", "version_number_key", "version_provenance_name_status", "version_provenance_sources", "version_provenance_note", "version_provenance_last_checked_on", "version_content_changed_at", "version_source_changed_at", "version_withdrawal_mode", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_legal_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_legal_documents_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__legal_documents_v\` RENAME TO \`_legal_documents_v\`;`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_parent_idx\` ON \`_legal_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_number_idx\` ON \`_legal_documents_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_kind_idx\` ON \`_legal_documents_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_issuer_idx\` ON \`_legal_documents_v\` (\`version_issuer\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_status_idx\` ON \`_legal_documents_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_slug_idx\` ON \`_legal_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_number_key_idx\` ON \`_legal_documents_v\` (\`version_number_key\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_updated_at_idx\` ON \`_legal_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_created_at_idx\` ON \`_legal_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_deleted_at_idx\` ON \`_legal_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version__status_idx\` ON \`_legal_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_created_at_idx\` ON \`_legal_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_updated_at_idx\` ON \`_legal_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_snapshot_idx\` ON \`_legal_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_published_locale_idx\` ON \`_legal_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_latest_idx\` ON \`_legal_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_issuedOn_version_cre_f2b85041_idx\` ON \`_legal_documents_v\` (\`version_issued_on\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_updatedAt_version_cr_6f99c183_idx\` ON \`_legal_documents_v\` (\`version_updated_at\`,\`version_created_at\`,\`version__status\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`parent_id\` text(36),
  	\`path\` text,
  	\`order\` numeric DEFAULT 100,
  	\`show_in_menu\` integer DEFAULT true,
  	\`content_changed_at\` text,
  	\`withdrawal_mode\` text DEFAULT 'gone',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "slug", "parent_id", "path", "order", "show_in_menu", "content_changed_at", "withdrawal_mode", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "parent_id", "path", "order", "show_in_menu", "content_changed_at", "withdrawal_mode", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_path_idx\` ON \`pages\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_order_idx\` ON \`pages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_parent_id\` text(36),
  	\`version_path\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_show_in_menu\` integer DEFAULT true,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_slug", "version_parent_id", "version_path", "version_order", "version_show_in_menu", "version_content_changed_at", "version_withdrawal_mode", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_parent_id", "version_path", "version_order", "version_show_in_menu", "version_content_changed_at", "version_withdrawal_mode", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_path_idx\` ON \`_pages_v\` (\`version_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_order_idx\` ON \`_pages_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "redirects_id", "events_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "legal_documents_id", "life_events_id", "pages_id", "procedures_id", "entry_points_id", "service_providers_id", "fields_id", "agencies_id", "units_id", "categories_id", "media_id", "files_id", "synonyms_id", "best_bets_id", "search_gaps_id", "issuers_id", "redirects_id", "events_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`news_onProvince_publishedAt_createdAt__status_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`news_onProvince_category_publishedAt_createdAt__7692c9fe_idx\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`on_province\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`pushed_to\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_onProvince_version_publishedAt__94a3d5b9_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_onProvince_version_category_ver_40672fa0_idx\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_on_province\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_pushed_to\`;`)
  await db.run(sql`DROP INDEX \`events_onProvince_startsAt_createdAt__status_deletedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`on_province\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`pushed_to\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_onProvince_version_startsAt_v_4cd0783b_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_on_province\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_pushed_to\`;`)
  await db.run(sql`ALTER TABLE \`home_alerts\` DROP COLUMN \`pushed_to\`;`)
  await db.run(sql`ALTER TABLE \`_home_v_version_alerts\` DROP COLUMN \`pushed_to\`;`)
}
