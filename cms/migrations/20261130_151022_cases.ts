import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`agency_id\` text(36),
  	\`assignee_id\` text(36),
  	\`same_as_id\` text(36),
  	\`visibility\` text DEFAULT 'normal' NOT NULL,
  	\`hidden_because\` text,
  	\`is_reviewed\` integer DEFAULT false,
  	\`is_publishable\` integer DEFAULT false,
  	\`is_confidential\` integer DEFAULT false,
  	\`text\` text NOT NULL,
  	\`public_text\` text,
  	\`topic\` text,
  	\`place_commune\` text,
  	\`place_words\` text,
  	\`place_lat\` numeric,
  	\`place_lng\` numeric,
  	\`page_path\` text,
  	\`page_title\` text,
  	\`page_part\` text,
  	\`procedure\` text,
  	\`received_at\` text NOT NULL,
  	\`received_on\` text,
  	\`due_on\` text,
  	\`answered_on\` text,
  	\`closed_on\` text,
  	\`reopened_on\` text,
  	\`clock_from\` text NOT NULL,
  	\`clock_length\` numeric NOT NULL,
  	\`clock_unit\` text NOT NULL,
  	\`clock_extensions\` text,
  	\`clock_pauses\` text,
  	\`rating_stars\` numeric,
  	\`rating_words\` text,
  	\`source\` text NOT NULL,
  	\`person\` text,
  	\`code_hash\` text NOT NULL,
  	\`key_hash\` text NOT NULL,
  	\`pending\` text,
  	\`language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`same_as_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_number_idx\` ON \`cases\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`cases_kind_idx\` ON \`cases\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_idx\` ON \`cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cases_agency_idx\` ON \`cases\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_assignee_idx\` ON \`cases\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_same_as_idx\` ON \`cases\` (\`same_as_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_is_reviewed_idx\` ON \`cases\` (\`is_reviewed\`);`)
  await db.run(sql`CREATE INDEX \`cases_topic_idx\` ON \`cases\` (\`topic\`);`)
  await db.run(sql`CREATE INDEX \`cases_place_place_commune_idx\` ON \`cases\` (\`place_commune\`);`)
  await db.run(sql`CREATE INDEX \`cases_page_page_path_idx\` ON \`cases\` (\`page_path\`);`)
  await db.run(sql`CREATE INDEX \`cases_procedure_idx\` ON \`cases\` (\`procedure\`);`)
  await db.run(sql`CREATE INDEX \`cases_received_at_idx\` ON \`cases\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_received_on_idx\` ON \`cases\` (\`received_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_due_on_idx\` ON \`cases\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_closed_on_idx\` ON \`cases\` (\`closed_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_code_hash_idx\` ON \`cases\` (\`code_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_key_hash_idx\` ON \`cases\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_kinds_asks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_kinds_asks_order_idx\` ON \`case_kinds_asks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_asks_parent_idx\` ON \`case_kinds_asks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_kinds_topics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`telephone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_kinds_topics_order_idx\` ON \`case_kinds_topics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_topics_parent_id_idx\` ON \`case_kinds_topics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_kinds_topics_locales\` (
  	\`name\` text,
  	\`urgent_when\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_kinds_topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_kinds_topics_locales_locale_parent_id_unique\` ON \`case_kinds_topics_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`case_kinds_routes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`topic\` text,
  	\`commune_id\` text(36),
  	\`agency_id\` text(36),
  	\`to_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_kinds_routes_order_idx\` ON \`case_kinds_routes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_routes_parent_id_idx\` ON \`case_kinds_routes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_routes_commune_idx\` ON \`case_kinds_routes\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_routes_agency_idx\` ON \`case_kinds_routes\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_routes_to_idx\` ON \`case_kinds_routes\` (\`to_id\`);`)
  await db.run(sql`CREATE TABLE \`case_kinds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`is_open\` integer DEFAULT true,
  	\`closed_until\` text,
  	\`contact\` text DEFAULT 'optional' NOT NULL,
  	\`publishes\` text DEFAULT 'never' NOT NULL,
  	\`is_confidential\` integer DEFAULT false,
  	\`needs_second_person\` integer DEFAULT false,
  	\`keep_months\` numeric DEFAULT 24 NOT NULL,
  	\`clock_length\` numeric NOT NULL,
  	\`clock_unit\` text DEFAULT 'workingDays' NOT NULL,
  	\`clock_extension_length\` numeric,
  	\`clock_extension_times\` numeric,
  	\`clock_extension_from\` text DEFAULT 'lastDay',
  	\`clock_pauses_while_waiting\` integer DEFAULT false,
  	\`clock_restarts_when_passed_on\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_kinds_key_idx\` ON \`case_kinds\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_updated_at_idx\` ON \`case_kinds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_created_at_idx\` ON \`case_kinds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_kinds_locales\` (
  	\`name\` text,
  	\`intro\` text,
  	\`question\` text,
  	\`clock_rule\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_kinds_locales_locale_parent_id_unique\` ON \`case_kinds_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`case_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`by\` text,
  	\`by_id\` text,
  	\`text\` text,
  	\`public_text\` text,
  	\`is_for_sender\` integer DEFAULT false,
  	\`is_public\` integer DEFAULT false,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_events_case_idx\` ON \`case_events\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_events_at_idx\` ON \`case_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`case_events_updated_at_idx\` ON \`case_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_events_created_at_idx\` ON \`case_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_id\` text(36) NOT NULL,
  	\`event_id\` text(36),
  	\`name\` text NOT NULL,
  	\`mime_type\` text NOT NULL,
  	\`size_bytes\` numeric NOT NULL,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`is_from_sender\` integer DEFAULT false,
  	\`is_for_sender\` integer DEFAULT false,
  	\`is_public\` integer DEFAULT false,
  	\`visibility\` text DEFAULT 'normal' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`case_events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_files_case_idx\` ON \`case_files\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_files_event_idx\` ON \`case_files\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`case_files_updated_at_idx\` ON \`case_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_files_created_at_idx\` ON \`case_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_bytes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file\` text NOT NULL,
  	\`case\` text NOT NULL,
  	\`base64\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_bytes_file_idx\` ON \`case_bytes\` (\`file\`);`)
  await db.run(sql`CREATE INDEX \`case_bytes_case_idx\` ON \`case_bytes\` (\`case\`);`)
  await db.run(sql`CREATE TABLE \`case_numbers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` text NOT NULL,
  	\`last\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_numbers_year_idx\` ON \`case_numbers\` (\`year\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`case_kinds_asks\`;`)
  await db.run(sql`DROP TABLE \`case_kinds_topics\`;`)
  await db.run(sql`DROP TABLE \`case_kinds_topics_locales\`;`)
  await db.run(sql`DROP TABLE \`case_kinds_routes\`;`)
  await db.run(sql`DROP TABLE \`case_kinds\`;`)
  await db.run(sql`DROP TABLE \`case_kinds_locales\`;`)
  await db.run(sql`DROP TABLE \`case_events\`;`)
  await db.run(sql`DROP TABLE \`case_files\`;`)
  await db.run(sql`DROP TABLE \`case_bytes\`;`)
  await db.run(sql`DROP TABLE \`case_numbers\`;`)
}
