import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`procedures_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_questions_options_order_idx\` ON \`procedures_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_questions_options_parent_id_idx\` ON \`procedures_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_questions_options_locales\` (
  	\`label\` text,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_questions_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_questions_options_locales_locale_parent_id_unique\` ON \`procedures_questions_options_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`procedures_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`key\` text,
  	\`ask_if\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_questions_order_idx\` ON \`procedures_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_questions_parent_id_idx\` ON \`procedures_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_questions_locales\` (
  	\`text\` text,
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_questions_locales_locale_parent_id_unique\` ON \`procedures_questions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`procedures_leads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`when\` text,
  	\`procedure_id\` text(36),
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_leads_order_idx\` ON \`procedures_leads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_leads_parent_id_idx\` ON \`procedures_leads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_leads_procedure_idx\` ON \`procedures_leads\` (\`procedure_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_offices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`office\` text,
  	\`when\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_offices_order_idx\` ON \`procedures_offices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_offices_parent_id_idx\` ON \`procedures_offices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`variant\` text,
  	\`when\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_variants_order_idx\` ON \`procedures_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_variants_parent_id_idx\` ON \`procedures_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_questions_options_order_idx\` ON \`_procedures_v_version_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_questions_options_parent_id_idx\` ON \`_procedures_v_version_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_questions_options_locales\` (
  	\`label\` text,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_questions_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_questions_options_locales_locale_paren\` ON \`_procedures_v_version_questions_options_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`key\` text,
  	\`ask_if\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_questions_order_idx\` ON \`_procedures_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_questions_parent_id_idx\` ON \`_procedures_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_questions_locales\` (
  	\`text\` text,
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_version_questions_locales_locale_parent_id_uni\` ON \`_procedures_v_version_questions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_leads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`when\` text,
  	\`procedure_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_leads_order_idx\` ON \`_procedures_v_version_leads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_leads_parent_id_idx\` ON \`_procedures_v_version_leads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_leads_procedure_idx\` ON \`_procedures_v_version_leads\` (\`procedure_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_offices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`office\` text,
  	\`when\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_offices_order_idx\` ON \`_procedures_v_version_offices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_offices_parent_id_idx\` ON \`_procedures_v_version_offices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`variant\` text,
  	\`when\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_variants_order_idx\` ON \`_procedures_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_variants_parent_id_idx\` ON \`_procedures_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`procedures_methods_fees\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_methods\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_cases_steps\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_cases_documents\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_cases\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_methods_fees\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_methods\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_cases_steps\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_cases_documents\` ADD \`when\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_cases\` ADD \`when\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`procedures_questions_options\`;`)
  await db.run(sql`DROP TABLE \`procedures_questions_options_locales\`;`)
  await db.run(sql`DROP TABLE \`procedures_questions\`;`)
  await db.run(sql`DROP TABLE \`procedures_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`procedures_leads\`;`)
  await db.run(sql`DROP TABLE \`procedures_offices\`;`)
  await db.run(sql`DROP TABLE \`procedures_variants\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_questions_options\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_questions_options_locales\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_leads\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_offices\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_variants\`;`)
  await db.run(sql`ALTER TABLE \`procedures_methods_fees\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`procedures_methods\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`procedures_cases_steps\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`procedures_cases_documents\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`procedures_cases\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_methods_fees\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_methods\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_cases_steps\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_cases_documents\` DROP COLUMN \`when\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_cases\` DROP COLUMN \`when\`;`)
}
