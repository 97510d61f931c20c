import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sign_in_records\` ADD \`link\` text;`)
  await db.run(sql`ALTER TABLE \`sign_in_records\` ADD \`link_until\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sign_in_records\` DROP COLUMN \`link\`;`)
  await db.run(sql`ALTER TABLE \`sign_in_records\` DROP COLUMN \`link_until\`;`)
}
