import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sign_in_records\` ADD \`active_at\` text;`)
  await db.run(sql`ALTER TABLE \`sign_in_sessions\` ADD \`last_seen_at\` text;`)
  await db.run(sql`ALTER TABLE \`sign_in_sessions\` ADD \`device\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sign_in_records\` DROP COLUMN \`active_at\`;`)
  await db.run(sql`ALTER TABLE \`sign_in_sessions\` DROP COLUMN \`last_seen_at\`;`)
  await db.run(sql`ALTER TABLE \`sign_in_sessions\` DROP COLUMN \`device\`;`)
}
