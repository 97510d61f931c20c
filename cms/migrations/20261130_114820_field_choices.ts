import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`fields_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fields_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fields_questions_options_order_idx\` ON \`fields_questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fields_questions_options_parent_id_idx\` ON \`fields_questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fields_questions_options_locales\` (
  	\`label\` text NOT NULL,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fields_questions_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fields_questions_options_locales_locale_parent_id_unique\` ON \`fields_questions_options_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`fields_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`key\` text NOT NULL,
  	\`ask_if\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fields_questions_order_idx\` ON \`fields_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fields_questions_parent_id_idx\` ON \`fields_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fields_questions_locales\` (
  	\`text\` text NOT NULL,
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fields_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fields_questions_locales_locale_parent_id_unique\` ON \`fields_questions_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`fields_leads\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`when\` text,
  	\`agency_id\` text(36),
  	\`page_id\` text(36),
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fields_leads_order_idx\` ON \`fields_leads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fields_leads_parent_id_idx\` ON \`fields_leads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_leads_agency_idx\` ON \`fields_leads\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`fields_leads_page_idx\` ON \`fields_leads\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`fields_leads_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fields_leads\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fields_leads_locales_locale_parent_id_unique\` ON \`fields_leads_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`fields\` ADD \`offers_choice\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`fields_questions_options\`;`)
  await db.run(sql`DROP TABLE \`fields_questions_options_locales\`;`)
  await db.run(sql`DROP TABLE \`fields_questions\`;`)
  await db.run(sql`DROP TABLE \`fields_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`fields_leads\`;`)
  await db.run(sql`DROP TABLE \`fields_leads_locales\`;`)
  await db.run(sql`ALTER TABLE \`fields\` DROP COLUMN \`offers_choice\`;`)
}
