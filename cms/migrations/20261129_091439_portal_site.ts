import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { makePortalFromGlobals } from '../sqlite/portalFromGlobals.ts'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sites_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_examples_order_idx\` ON \`sites_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_examples_parent_id_idx\` ON \`sites_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_examples_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_examples_locales_locale_parent_id_unique\` ON \`sites_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sites_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_footer_links_order_idx\` ON \`sites_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_footer_links_parent_id_idx\` ON \`sites_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_footer_links_locales_locale_parent_id_unique\` ON \`sites_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sites_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_footer_order_idx\` ON \`sites_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_footer_parent_id_idx\` ON \`sites_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_footer_locales\` (
  	\`heading\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_footer_locales_locale_parent_id_unique\` ON \`sites_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`sites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_rels_order_idx\` ON \`sites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_parent_idx\` ON \`sites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_path_idx\` ON \`sites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_procedures_id_idx\` ON \`sites_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_life_events_id_idx\` ON \`sites_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_examples_order_idx\` ON \`_sites_v_version_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_examples_parent_id_idx\` ON \`_sites_v_version_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_examples_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_examples_locales_locale_parent_id_unique\` ON \`_sites_v_version_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_links_order_idx\` ON \`_sites_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_links_parent_id_idx\` ON \`_sites_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_footer_links_locales_locale_parent_id_uniqu\` ON \`_sites_v_version_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_order_idx\` ON \`_sites_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_parent_id_idx\` ON \`_sites_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_footer_locales\` (
  	\`heading\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_footer_locales_locale_parent_id_unique\` ON \`_sites_v_version_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_order_idx\` ON \`_sites_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_parent_idx\` ON \`_sites_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_path_idx\` ON \`_sites_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_procedures_id_idx\` ON \`_sites_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_life_events_id_idx\` ON \`_sites_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36),
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
  	\`complaint_phone\` text,
  	\`complaint_email\` text,
  	\`complaint_url\` text,
  	\`demo_banner_enabled\` integer DEFAULT true,
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
  await db.run(sql`INSERT INTO \`__new_sites\`("id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at") SELECT "id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at" FROM \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites\` RENAME TO \`sites\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__sites_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_agency_id\` text(36),
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
  	\`version_complaint_phone\` text,
  	\`version_complaint_email\` text,
  	\`version_complaint_url\` text,
  	\`version_demo_banner_enabled\` integer DEFAULT true,
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
  await db.run(sql`INSERT INTO \`__new__sites_v\`("id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_sites_v\`;`)
  await db.run(sql`DROP TABLE \`_sites_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v\` RENAME TO \`_sites_v\`;`)
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
  await db.run(sql`ALTER TABLE \`sites_alerts\` ADD \`pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`sites_locales\` ADD \`agency_name\` text;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` ADD \`spokesperson\` text;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` ADD \`copyright\` text;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` ADD \`complaint_address\` text;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` ADD \`demo_banner_text\` text;`)
  await db.run(sql`ALTER TABLE \`_sites_v_version_alerts\` ADD \`pushed_to\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` ADD \`version_agency_name\` text;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` ADD \`version_spokesperson\` text;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` ADD \`version_copyright\` text;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` ADD \`version_complaint_address\` text;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` ADD \`version_demo_banner_text\` text;`)
  await makePortalFromGlobals(db)
  await db.run(sql`DROP TABLE \`home_alerts\`;`)
  await db.run(sql`DROP TABLE \`home_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`home_examples\`;`)
  await db.run(sql`DROP TABLE \`home_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_alerts\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_examples\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_main\`;`)
  await db.run(sql`DROP TABLE \`navigation_main_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_links\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_main\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_main_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_locales\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`home_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`pushed_to\` text DEFAULT 'none',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_alerts_order_idx\` ON \`home_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_alerts_parent_id_idx\` ON \`home_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_alerts_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_alerts_locales_locale_parent_id_unique\` ON \`home_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`home_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_examples_order_idx\` ON \`home_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_examples_parent_id_idx\` ON \`home_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_examples_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_examples_locales_locale_parent_id_unique\` ON \`home_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_procedures_id_idx\` ON \`home_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_life_events_id_idx\` ON \`home_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`pushed_to\` text DEFAULT 'none',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_alerts_order_idx\` ON \`_home_v_version_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_alerts_parent_id_idx\` ON \`_home_v_version_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_alerts_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_version_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_version_alerts_locales_locale_parent_id_unique\` ON \`_home_v_version_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_examples_order_idx\` ON \`_home_v_version_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_examples_parent_id_idx\` ON \`_home_v_version_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_examples_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_version_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_version_examples_locales_locale_parent_id_unique\` ON \`_home_v_version_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`life_events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_events_id\`) REFERENCES \`life_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_procedures_id_idx\` ON \`_home_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_life_events_id_idx\` ON \`_home_v_rels\` (\`life_events_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_main_order_idx\` ON \`navigation_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_main_parent_id_idx\` ON \`navigation_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_main_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_main\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_main_locales_locale_parent_id_unique\` ON \`navigation_main_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_order_idx\` ON \`navigation_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_parent_id_idx\` ON \`navigation_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_links_locales_locale_parent_id_unique\` ON \`navigation_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_locales\` (
  	\`heading\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_main_order_idx\` ON \`_navigation_v_version_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_main_parent_id_idx\` ON \`_navigation_v_version_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_main_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_main\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_main_locales_locale_parent_id_unique\` ON \`_navigation_v_version_main_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_order_idx\` ON \`_navigation_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_parent_id_idx\` ON \`_navigation_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_links_locales_locale_parent_id_\` ON \`_navigation_v_version_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_locales\` (
  	\`heading\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\` ON \`_navigation_v_version_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`emblem_id\` text(36),
  	\`province_id\` text(36),
  	\`phone\` text,
  	\`hotline\` text,
  	\`email\` text,
  	\`complaint_phone\` text,
  	\`complaint_email\` text,
  	\`complaint_url\` text,
  	\`demo_banner_enabled\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`province_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_emblem_idx\` ON \`site_settings\` (\`emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_province_idx\` ON \`site_settings\` (\`province_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`site_name\` text NOT NULL,
  	\`agency_name\` text NOT NULL,
  	\`address\` text,
  	\`responsible_person\` text,
  	\`spokesperson\` text,
  	\`copyright\` text,
  	\`complaint_address\` text,
  	\`demo_banner_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_emblem_id\` text(36),
  	\`version_province_id\` text(36),
  	\`version_phone\` text,
  	\`version_hotline\` text,
  	\`version_email\` text,
  	\`version_complaint_phone\` text,
  	\`version_complaint_email\` text,
  	\`version_complaint_url\` text,
  	\`version_demo_banner_enabled\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_province_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_emblem_idx\` ON \`_site_settings_v\` (\`version_emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_province_idx\` ON \`_site_settings_v\` (\`version_province_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_locales\` (
  	\`version_site_name\` text NOT NULL,
  	\`version_agency_name\` text NOT NULL,
  	\`version_address\` text,
  	\`version_responsible_person\` text,
  	\`version_spokesperson\` text,
  	\`version_copyright\` text,
  	\`version_complaint_address\` text,
  	\`version_demo_banner_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`DELETE FROM \`_sites_v\` WHERE \`version_tier\` = 'province';`)
  await db.run(sql`DELETE FROM \`sites\` WHERE \`tier\` = 'province';`)
  await db.run(sql`DROP TABLE \`sites_examples\`;`)
  await db.run(sql`DROP TABLE \`sites_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_links\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_footer\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_rels\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_examples\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_sites\` (
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
  await db.run(sql`INSERT INTO \`__new_sites\`("id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at") SELECT "id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at" FROM \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites\` RENAME TO \`sites\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__sites_v\` (
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
  await db.run(sql`INSERT INTO \`__new__sites_v\`("id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_sites_v\`;`)
  await db.run(sql`DROP TABLE \`_sites_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v\` RENAME TO \`_sites_v\`;`)
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
  await db.run(sql`ALTER TABLE \`sites_alerts\` DROP COLUMN \`pushed_to\`;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` DROP COLUMN \`agency_name\`;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` DROP COLUMN \`spokesperson\`;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` DROP COLUMN \`copyright\`;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` DROP COLUMN \`complaint_address\`;`)
  await db.run(sql`ALTER TABLE \`sites_locales\` DROP COLUMN \`demo_banner_text\`;`)
  await db.run(sql`ALTER TABLE \`_sites_v_version_alerts\` DROP COLUMN \`pushed_to\`;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` DROP COLUMN \`version_agency_name\`;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` DROP COLUMN \`version_spokesperson\`;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` DROP COLUMN \`version_copyright\`;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` DROP COLUMN \`version_complaint_address\`;`)
  await db.run(sql`ALTER TABLE \`_sites_v_locales\` DROP COLUMN \`version_demo_banner_text\`;`)
}
