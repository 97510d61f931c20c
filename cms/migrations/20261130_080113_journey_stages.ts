import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`life_events_sections\` ADD \`begins\` text DEFAULT 'start';`)
  await db.run(sql`ALTER TABLE \`_life_events_v_version_sections\` ADD \`begins\` text DEFAULT 'start';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`life_events_sections\` DROP COLUMN \`begins\`;`)
  await db.run(sql`ALTER TABLE \`_life_events_v_version_sections\` DROP COLUMN \`begins\`;`)
}
