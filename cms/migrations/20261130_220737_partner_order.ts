import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` ADD \`sent_hash\` text;`)
  await db.run(sql`ALTER TABLE \`partner_messages\` ADD \`sequence\` numeric;`)
  await db.run(sql`CREATE INDEX \`partner_messages_case_idx\` ON \`partner_messages\` (\`case\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`partner_messages_case_idx\`;`)
  await db.run(sql`ALTER TABLE \`partner_messages\` DROP COLUMN \`sequence\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`sent_hash\`;`)
}
