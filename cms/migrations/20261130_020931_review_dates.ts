import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`review_dates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`agency\` text,
  	\`review_by\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_dates_key_idx\` ON \`review_dates\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_dates_review_by_idx\` ON \`review_dates\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`review_dates_agency_reviewBy_idx\` ON \`review_dates\` (\`agency\`,\`review_by\`);`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`review_months_procedures\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`review_months_legal_documents\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`review_months_agencies\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`review_months_life_events\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`review_months_pages\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`review_months_news\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`review_months_events\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_review_months_procedures\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_review_months_legal_documents\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_review_months_agencies\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_review_months_life_events\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_review_months_pages\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_review_months_news\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_review_months_events\` numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`review_dates\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`review_months_procedures\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`review_months_legal_documents\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`review_months_agencies\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`review_months_life_events\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`review_months_pages\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`review_months_news\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`review_months_events\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_review_months_procedures\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_review_months_legal_documents\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_review_months_agencies\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_review_months_life_events\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_review_months_pages\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_review_months_news\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_review_months_events\`;`)
}
