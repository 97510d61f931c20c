import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // The default of legal_documents.status is left in place: making the tables anew to take it away would delete the rows
  // that refer to them. Payload always gives a status.
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`status_from\` text;`)
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`source_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_status_from\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_source_changed_at\` text;`)
  // "Expired" was the last word until now, also before the day of expiry: it keeps holding from the day it was written.
  await db.run(sql`UPDATE \`legal_documents\` SET \`status_from\` = \`updated_at\` WHERE \`status\` = 'expired' AND \`expires_on\` > \`updated_at\`;`)
  await db.run(sql`UPDATE \`_legal_documents_v\` SET \`version_status_from\` = \`version_updated_at\` WHERE \`version_status\` = 'expired' AND \`version_expires_on\` > \`version_updated_at\`;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`life_events\` ADD \`content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_life_events_v\` ADD \`version_content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`source_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_source_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`content_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_content_changed_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`legal_documents\` DROP COLUMN \`status_from\`;`)
  await db.run(sql`ALTER TABLE \`legal_documents\` DROP COLUMN \`content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`legal_documents\` DROP COLUMN \`source_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` DROP COLUMN \`version_status_from\`;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` DROP COLUMN \`version_content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` DROP COLUMN \`version_source_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`life_events\` DROP COLUMN \`content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_life_events_v\` DROP COLUMN \`version_content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`source_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_source_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`content_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` DROP COLUMN \`version_content_changed_at\`;`)
}
