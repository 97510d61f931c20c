import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sign_in_records\` ADD \`identity\` text;`)
  await db.run(sql`ALTER TABLE \`sign_in_records\` ADD \`identity_at\` text;`)
  await db.run(sql`CREATE INDEX \`sign_in_records_identity_idx\` ON \`sign_in_records\` (\`identity\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`sign_in_records_identity_idx\`;`)
  await db.run(sql`ALTER TABLE \`sign_in_records\` DROP COLUMN \`identity\`;`)
  await db.run(sql`ALTER TABLE \`sign_in_records\` DROP COLUMN \`identity_at\`;`)
}
