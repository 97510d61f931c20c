import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` ADD \`public_answer\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`case_files\` ADD \`moment\` text;`)
  await db.run(sql`ALTER TABLE \`case_files\` ADD \`covered\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`public_answer\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`case_files\` DROP COLUMN \`moment\`;`)
  await db.run(sql`ALTER TABLE \`case_files\` DROP COLUMN \`covered\`;`)
}
