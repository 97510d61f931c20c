import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`legal_documents\` ADD \`provenance_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` ADD \`version_provenance_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`provenance_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_provenance_as_of\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`legal_documents\` DROP COLUMN \`provenance_as_of\`;`)
  await db.run(sql`ALTER TABLE \`_legal_documents_v\` DROP COLUMN \`version_provenance_as_of\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`provenance_as_of\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_provenance_as_of\`;`)
}
