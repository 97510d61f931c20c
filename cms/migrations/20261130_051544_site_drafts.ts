import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Every record of a site is public as it is, and so are its versions: the newest of each is its latest. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	\`version_tier\` text,
  	\`version_live\` integer DEFAULT false,
  	\`version_accent\` text DEFAULT 'indigo',
  	\`version_emblem_id\` text(36),
  	\`version_closed_from\` text,
  	\`version_moved_to\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
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
  await db.run(sql`INSERT INTO \`__new__sites_v\`("id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_complaint_phone", "version_complaint_email", "version_complaint_url", "version_demo_banner_enabled", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_complaint_phone", "version_complaint_email", "version_complaint_url", "version_demo_banner_enabled", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", 'published', "created_at", "updated_at", NULL, NULL, "id" = (SELECT "id" FROM \`_sites_v\` AS "other" WHERE "other"."parent_id" = \`_sites_v\`."parent_id" ORDER BY "other"."updated_at" DESC, "other"."rowid" DESC LIMIT 1) FROM \`_sites_v\`;`)
  await db.run(sql`DROP TABLE \`_sites_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v\` RENAME TO \`_sites_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`_sites_v_parent_idx\` ON \`_sites_v\` (\`parent_id\`,\`latest\`);`)
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
  await db.run(sql`CREATE INDEX \`_sites_v_created_at_idx\` ON \`_sites_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_updated_at_idx\` ON \`_sites_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_latest_idx\` ON \`_sites_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info',
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`pushed_to\` text DEFAULT 'none',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_alerts\`("_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to") SELECT "_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to" FROM \`sites_alerts\`;`)
  await db.run(sql`DROP TABLE \`sites_alerts\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_alerts\` RENAME TO \`sites_alerts\`;`)
  await db.run(sql`CREATE INDEX \`sites_alerts_order_idx\` ON \`sites_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_alerts_parent_id_idx\` ON \`sites_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_alerts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_alerts_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`sites_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_alerts_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_alerts_locales\` RENAME TO \`sites_alerts_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_alerts_locales_locale_parent_id_unique\` ON \`sites_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_examples_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_examples_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`sites_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_examples_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_examples_locales\` RENAME TO \`sites_examples_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_examples_locales_locale_parent_id_unique\` ON \`sites_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_menu\`("_order", "_parent_id", "id", "href") SELECT "_order", "_parent_id", "id", "href" FROM \`sites_menu\`;`)
  await db.run(sql`DROP TABLE \`sites_menu\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_menu\` RENAME TO \`sites_menu\`;`)
  await db.run(sql`CREATE INDEX \`sites_menu_order_idx\` ON \`sites_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_menu_parent_id_idx\` ON \`sites_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_menu_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_menu_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`sites_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_menu_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_menu_locales\` RENAME TO \`sites_menu_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_menu_locales_locale_parent_id_unique\` ON \`sites_menu_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block\` text,
  	\`shown\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_blocks\`("_order", "_parent_id", "id", "block", "shown") SELECT "_order", "_parent_id", "id", "block", "shown" FROM \`sites_blocks\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_blocks\` RENAME TO \`sites_blocks\`;`)
  await db.run(sql`CREATE INDEX \`sites_blocks_order_idx\` ON \`sites_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_parent_id_idx\` ON \`sites_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_opening_hours\`("_order", "_parent_id", "id", "from", "to") SELECT "_order", "_parent_id", "id", "from", "to" FROM \`sites_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_opening_hours\` RENAME TO \`sites_opening_hours\`;`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_order_idx\` ON \`sites_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_parent_id_idx\` ON \`sites_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_footer_links\`("_order", "_parent_id", "id", "href") SELECT "_order", "_parent_id", "id", "href" FROM \`sites_footer_links\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_footer_links\` RENAME TO \`sites_footer_links\`;`)
  await db.run(sql`CREATE INDEX \`sites_footer_links_order_idx\` ON \`sites_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_footer_links_parent_id_idx\` ON \`sites_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_footer_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_footer_links_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`sites_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_links_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_footer_links_locales\` RENAME TO \`sites_footer_links_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_footer_links_locales_locale_parent_id_unique\` ON \`sites_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_footer_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_footer_locales\`("heading", "id", "_locale", "_parent_id") SELECT "heading", "id", "_locale", "_parent_id" FROM \`sites_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_footer_locales\` RENAME TO \`sites_footer_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_footer_locales_locale_parent_id_unique\` ON \`sites_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_hosts\`("_order", "_parent_id", "id", "host") SELECT "_order", "_parent_id", "id", "host" FROM \`sites_hosts\`;`)
  await db.run(sql`DROP TABLE \`sites_hosts\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_hosts\` RENAME TO \`sites_hosts\`;`)
  await db.run(sql`CREATE INDEX \`sites_hosts_order_idx\` ON \`sites_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_parent_id_idx\` ON \`sites_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_host_idx\` ON \`sites_hosts\` (\`host\`);`)
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
  	\`tier\` text,
  	\`live\` integer DEFAULT false,
  	\`accent\` text DEFAULT 'indigo',
  	\`emblem_id\` text(36),
  	\`closed_from\` text,
  	\`moved_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
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
  await db.run(sql`INSERT INTO \`__new_sites\`("id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "complaint_phone", "complaint_email", "complaint_url", "demo_banner_enabled", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "complaint_phone", "complaint_email", "complaint_url", "demo_banner_enabled", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at", 'published' FROM \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites\` RENAME TO \`sites\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_sites_locales\` (
  	\`name\` text,
  	\`title\` text,
  	\`agency_name\` text,
  	\`intro\` text,
  	\`address\` text,
  	\`responsible_person\` text,
  	\`spokesperson\` text,
  	\`copyright\` text,
  	\`complaint_address\` text,
  	\`demo_banner_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_locales\`("name", "title", "agency_name", "intro", "address", "responsible_person", "spokesperson", "copyright", "complaint_address", "demo_banner_text", "id", "_locale", "_parent_id") SELECT "name", "title", "agency_name", "intro", "address", "responsible_person", "spokesperson", "copyright", "complaint_address", "demo_banner_text", "id", "_locale", "_parent_id" FROM \`sites_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_locales\` RENAME TO \`sites_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_locales_locale_parent_id_unique\` ON \`sites_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info',
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`pushed_to\` text DEFAULT 'none',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_alerts\`("_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to", "_uuid") SELECT "_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to", "_uuid" FROM \`_sites_v_version_alerts\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_alerts\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_alerts\` RENAME TO \`_sites_v_version_alerts\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_alerts_order_idx\` ON \`_sites_v_version_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_alerts_parent_id_idx\` ON \`_sites_v_version_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_alerts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_alerts_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`_sites_v_version_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_alerts_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_alerts_locales\` RENAME TO \`_sites_v_version_alerts_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_alerts_locales_locale_parent_id_unique\` ON \`_sites_v_version_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_examples_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_examples_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`_sites_v_version_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_examples_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_examples_locales\` RENAME TO \`_sites_v_version_examples_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_examples_locales_locale_parent_id_unique\` ON \`_sites_v_version_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_menu\`("_order", "_parent_id", "id", "href", "_uuid") SELECT "_order", "_parent_id", "id", "href", "_uuid" FROM \`_sites_v_version_menu\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_menu\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_menu\` RENAME TO \`_sites_v_version_menu\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_menu_order_idx\` ON \`_sites_v_version_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_menu_parent_id_idx\` ON \`_sites_v_version_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_menu_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_menu_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`_sites_v_version_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_menu_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_menu_locales\` RENAME TO \`_sites_v_version_menu_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_menu_locales_locale_parent_id_unique\` ON \`_sites_v_version_menu_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`block\` text,
  	\`shown\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_blocks\`("_order", "_parent_id", "id", "block", "shown", "_uuid") SELECT "_order", "_parent_id", "id", "block", "shown", "_uuid" FROM \`_sites_v_version_blocks\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_blocks\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_blocks\` RENAME TO \`_sites_v_version_blocks\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_blocks_order_idx\` ON \`_sites_v_version_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_blocks_parent_id_idx\` ON \`_sites_v_version_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_opening_hours\`("_order", "_parent_id", "id", "from", "to", "_uuid") SELECT "_order", "_parent_id", "id", "from", "to", "_uuid" FROM \`_sites_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_opening_hours\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_opening_hours\` RENAME TO \`_sites_v_version_opening_hours\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_order_idx\` ON \`_sites_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_parent_id_idx\` ON \`_sites_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_footer_links\`("_order", "_parent_id", "id", "href", "_uuid") SELECT "_order", "_parent_id", "id", "href", "_uuid" FROM \`_sites_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_links\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_footer_links\` RENAME TO \`_sites_v_version_footer_links\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_links_order_idx\` ON \`_sites_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_links_parent_id_idx\` ON \`_sites_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_footer_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_footer_links_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`_sites_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_links_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_footer_links_locales\` RENAME TO \`_sites_v_version_footer_links_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_footer_links_locales_locale_parent_id_uniqu\` ON \`_sites_v_version_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_footer_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_footer_locales\`("heading", "id", "_locale", "_parent_id") SELECT "heading", "id", "_locale", "_parent_id" FROM \`_sites_v_version_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_footer_locales\` RENAME TO \`_sites_v_version_footer_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_footer_locales_locale_parent_id_unique\` ON \`_sites_v_version_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`host\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_hosts\`("_order", "_parent_id", "id", "host", "_uuid") SELECT "_order", "_parent_id", "id", "host", "_uuid" FROM \`_sites_v_version_hosts\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_hosts\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_hosts\` RENAME TO \`_sites_v_version_hosts\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_order_idx\` ON \`_sites_v_version_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_parent_id_idx\` ON \`_sites_v_version_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_host_idx\` ON \`_sites_v_version_hosts\` (\`host\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_locales\` (
  	\`version_name\` text,
  	\`version_title\` text,
  	\`version_agency_name\` text,
  	\`version_intro\` text,
  	\`version_address\` text,
  	\`version_responsible_person\` text,
  	\`version_spokesperson\` text,
  	\`version_copyright\` text,
  	\`version_complaint_address\` text,
  	\`version_demo_banner_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_locales\`("version_name", "version_title", "version_agency_name", "version_intro", "version_address", "version_responsible_person", "version_spokesperson", "version_copyright", "version_complaint_address", "version_demo_banner_text", "id", "_locale", "_parent_id") SELECT "version_name", "version_title", "version_agency_name", "version_intro", "version_address", "version_responsible_person", "version_spokesperson", "version_copyright", "version_complaint_address", "version_demo_banner_text", "id", "_locale", "_parent_id" FROM \`_sites_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_locales\` RENAME TO \`_sites_v_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_locales_locale_parent_id_unique\` ON \`_sites_v_locales\` (\`_parent_id\`,\`_locale\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  await db.run(sql`INSERT INTO \`__new__sites_v\`("id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_complaint_phone", "version_complaint_email", "version_complaint_url", "version_demo_banner_enabled", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_agency_id", "version_unit_id", "version_apparatus_id", "version_functions_id", "version_history_id", "version_nature_id", "version_culture_id", "version_leaders_page_id", "version_phone", "version_hotline", "version_email", "version_complaint_phone", "version_complaint_email", "version_complaint_url", "version_demo_banner_enabled", "version_slug", "version_tier", "version_live", "version_accent", "version_emblem_id", "version_closed_from", "version_moved_to", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_sites_v\`;`)
  await db.run(sql`DROP TABLE \`_sites_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v\` RENAME TO \`_sites_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new_sites_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`pushed_to\` text DEFAULT 'none',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_alerts\`("_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to") SELECT "_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to" FROM \`sites_alerts\`;`)
  await db.run(sql`DROP TABLE \`sites_alerts\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_alerts\` RENAME TO \`sites_alerts\`;`)
  await db.run(sql`CREATE INDEX \`sites_alerts_order_idx\` ON \`sites_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_alerts_parent_id_idx\` ON \`sites_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_alerts_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_alerts_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`sites_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_alerts_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_alerts_locales\` RENAME TO \`sites_alerts_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_alerts_locales_locale_parent_id_unique\` ON \`sites_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_examples_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_examples_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`sites_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_examples_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_examples_locales\` RENAME TO \`sites_examples_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_examples_locales_locale_parent_id_unique\` ON \`sites_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_menu\`("_order", "_parent_id", "id", "href") SELECT "_order", "_parent_id", "id", "href" FROM \`sites_menu\`;`)
  await db.run(sql`DROP TABLE \`sites_menu\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_menu\` RENAME TO \`sites_menu\`;`)
  await db.run(sql`CREATE INDEX \`sites_menu_order_idx\` ON \`sites_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_menu_parent_id_idx\` ON \`sites_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_menu_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_menu_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`sites_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_menu_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_menu_locales\` RENAME TO \`sites_menu_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_menu_locales_locale_parent_id_unique\` ON \`sites_menu_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block\` text NOT NULL,
  	\`shown\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_blocks\`("_order", "_parent_id", "id", "block", "shown") SELECT "_order", "_parent_id", "id", "block", "shown" FROM \`sites_blocks\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_blocks\` RENAME TO \`sites_blocks\`;`)
  await db.run(sql`CREATE INDEX \`sites_blocks_order_idx\` ON \`sites_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_parent_id_idx\` ON \`sites_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_opening_hours\`("_order", "_parent_id", "id", "from", "to") SELECT "_order", "_parent_id", "id", "from", "to" FROM \`sites_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_opening_hours\` RENAME TO \`sites_opening_hours\`;`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_order_idx\` ON \`sites_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_parent_id_idx\` ON \`sites_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_footer_links\`("_order", "_parent_id", "id", "href") SELECT "_order", "_parent_id", "id", "href" FROM \`sites_footer_links\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_footer_links\` RENAME TO \`sites_footer_links\`;`)
  await db.run(sql`CREATE INDEX \`sites_footer_links_order_idx\` ON \`sites_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_footer_links_parent_id_idx\` ON \`sites_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_footer_links_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`sites_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_links_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_footer_links_locales\` RENAME TO \`sites_footer_links_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_footer_links_locales_locale_parent_id_unique\` ON \`sites_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_footer_locales\` (
  	\`heading\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_footer_locales\`("heading", "id", "_locale", "_parent_id") SELECT "heading", "id", "_locale", "_parent_id" FROM \`sites_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_footer_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_footer_locales\` RENAME TO \`sites_footer_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_footer_locales_locale_parent_id_unique\` ON \`sites_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new_sites_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_hosts\`("_order", "_parent_id", "id", "host") SELECT "_order", "_parent_id", "id", "host" FROM \`sites_hosts\`;`)
  await db.run(sql`DROP TABLE \`sites_hosts\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_hosts\` RENAME TO \`sites_hosts\`;`)
  await db.run(sql`CREATE INDEX \`sites_hosts_order_idx\` ON \`sites_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_parent_id_idx\` ON \`sites_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_host_idx\` ON \`sites_hosts\` (\`host\`);`)
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
  await db.run(sql`INSERT INTO \`__new_sites\`("id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "complaint_phone", "complaint_email", "complaint_url", "demo_banner_enabled", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at") SELECT "id", "agency_id", "unit_id", "apparatus_id", "functions_id", "history_id", "nature_id", "culture_id", "leaders_page_id", "phone", "hotline", "email", "complaint_phone", "complaint_email", "complaint_url", "demo_banner_enabled", "slug", "tier", "live", "accent", "emblem_id", "closed_from", "moved_to", "updated_at", "created_at", "deleted_at" FROM \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites\` RENAME TO \`sites\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_sites_locales\` (
  	\`name\` text NOT NULL,
  	\`title\` text,
  	\`agency_name\` text,
  	\`intro\` text,
  	\`address\` text,
  	\`responsible_person\` text,
  	\`spokesperson\` text,
  	\`copyright\` text,
  	\`complaint_address\` text,
  	\`demo_banner_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sites_locales\`("name", "title", "agency_name", "intro", "address", "responsible_person", "spokesperson", "copyright", "complaint_address", "demo_banner_text", "id", "_locale", "_parent_id") SELECT "name", "title", "agency_name", "intro", "address", "responsible_person", "spokesperson", "copyright", "complaint_address", "demo_banner_text", "id", "_locale", "_parent_id" FROM \`sites_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_sites_locales\` RENAME TO \`sites_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_locales_locale_parent_id_unique\` ON \`sites_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info' NOT NULL,
  	\`href\` text,
  	\`from\` text,
  	\`until\` text,
  	\`pushed_to\` text DEFAULT 'none',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_alerts\`("_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to", "_uuid") SELECT "_order", "_parent_id", "id", "severity", "href", "from", "until", "pushed_to", "_uuid" FROM \`_sites_v_version_alerts\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_alerts\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_alerts\` RENAME TO \`_sites_v_version_alerts\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_alerts_order_idx\` ON \`_sites_v_version_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_alerts_parent_id_idx\` ON \`_sites_v_version_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_alerts_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_alerts_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`_sites_v_version_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_alerts_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_alerts_locales\` RENAME TO \`_sites_v_version_alerts_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_alerts_locales_locale_parent_id_unique\` ON \`_sites_v_version_alerts_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_examples_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_examples_locales\`("text", "id", "_locale", "_parent_id") SELECT "text", "id", "_locale", "_parent_id" FROM \`_sites_v_version_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_examples_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_examples_locales\` RENAME TO \`_sites_v_version_examples_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_examples_locales_locale_parent_id_unique\` ON \`_sites_v_version_examples_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_menu\`("_order", "_parent_id", "id", "href", "_uuid") SELECT "_order", "_parent_id", "id", "href", "_uuid" FROM \`_sites_v_version_menu\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_menu\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_menu\` RENAME TO \`_sites_v_version_menu\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_menu_order_idx\` ON \`_sites_v_version_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_menu_parent_id_idx\` ON \`_sites_v_version_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_menu_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_menu_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`_sites_v_version_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_menu_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_menu_locales\` RENAME TO \`_sites_v_version_menu_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_menu_locales_locale_parent_id_unique\` ON \`_sites_v_version_menu_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`block\` text NOT NULL,
  	\`shown\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_blocks\`("_order", "_parent_id", "id", "block", "shown", "_uuid") SELECT "_order", "_parent_id", "id", "block", "shown", "_uuid" FROM \`_sites_v_version_blocks\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_blocks\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_blocks\` RENAME TO \`_sites_v_version_blocks\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_blocks_order_idx\` ON \`_sites_v_version_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_blocks_parent_id_idx\` ON \`_sites_v_version_blocks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_opening_hours\`("_order", "_parent_id", "id", "from", "to", "_uuid") SELECT "_order", "_parent_id", "id", "from", "to", "_uuid" FROM \`_sites_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_opening_hours\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_opening_hours\` RENAME TO \`_sites_v_version_opening_hours\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_order_idx\` ON \`_sites_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_opening_hours_parent_id_idx\` ON \`_sites_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_footer_links\`("_order", "_parent_id", "id", "href", "_uuid") SELECT "_order", "_parent_id", "id", "href", "_uuid" FROM \`_sites_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_links\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_footer_links\` RENAME TO \`_sites_v_version_footer_links\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_links_order_idx\` ON \`_sites_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_footer_links_parent_id_idx\` ON \`_sites_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_footer_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_footer_links_locales\`("label", "id", "_locale", "_parent_id") SELECT "label", "id", "_locale", "_parent_id" FROM \`_sites_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_links_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_footer_links_locales\` RENAME TO \`_sites_v_version_footer_links_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_footer_links_locales_locale_parent_id_uniqu\` ON \`_sites_v_version_footer_links_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_footer_locales\` (
  	\`heading\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_footer_locales\`("heading", "id", "_locale", "_parent_id") SELECT "heading", "id", "_locale", "_parent_id" FROM \`_sites_v_version_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_footer_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_footer_locales\` RENAME TO \`_sites_v_version_footer_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_footer_locales_locale_parent_id_unique\` ON \`_sites_v_version_footer_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_version_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_version_hosts\`("_order", "_parent_id", "id", "host", "_uuid") SELECT "_order", "_parent_id", "id", "host", "_uuid" FROM \`_sites_v_version_hosts\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_hosts\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_version_hosts\` RENAME TO \`_sites_v_version_hosts\`;`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_order_idx\` ON \`_sites_v_version_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_parent_id_idx\` ON \`_sites_v_version_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_hosts_host_idx\` ON \`_sites_v_version_hosts\` (\`host\`);`)
  await db.run(sql`CREATE TABLE \`__new__sites_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_title\` text,
  	\`version_agency_name\` text,
  	\`version_intro\` text,
  	\`version_address\` text,
  	\`version_responsible_person\` text,
  	\`version_spokesperson\` text,
  	\`version_copyright\` text,
  	\`version_complaint_address\` text,
  	\`version_demo_banner_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sites_v_locales\`("version_name", "version_title", "version_agency_name", "version_intro", "version_address", "version_responsible_person", "version_spokesperson", "version_copyright", "version_complaint_address", "version_demo_banner_text", "id", "_locale", "_parent_id") SELECT "version_name", "version_title", "version_agency_name", "version_intro", "version_address", "version_responsible_person", "version_spokesperson", "version_copyright", "version_complaint_address", "version_demo_banner_text", "id", "_locale", "_parent_id" FROM \`_sites_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__sites_v_locales\` RENAME TO \`_sites_v_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_locales_locale_parent_id_unique\` ON \`_sites_v_locales\` (\`_parent_id\`,\`_locale\`);`)
}
