import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`import_mappings_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`import_mappings\` ADD \`source\` text;`)
  await db.run(sql`CREATE INDEX \`import_mappings_name_idx\` ON \`import_mappings\` (\`name\`);`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`official_code\` text;`)
  await db.run(sql`CREATE INDEX \`agencies_official_code_idx\` ON \`agencies\` (\`official_code\`);`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_official_code\` text;`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_official_code_idx\` ON \`_agencies_v\` (\`version_official_code\`);`)
  await db.run(sql`ALTER TABLE \`import_runs\` ADD \`source\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`agencies_official_code_idx\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`official_code\`;`)
  await db.run(sql`DROP INDEX \`_agencies_v_version_version_official_code_idx\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` DROP COLUMN \`version_official_code\`;`)
  await db.run(sql`DROP INDEX \`import_mappings_name_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`import_mappings_name_idx\` ON \`import_mappings\` (\`name\`);`)
  await db.run(sql`ALTER TABLE \`import_mappings\` DROP COLUMN \`source\`;`)
  await db.run(sql`ALTER TABLE \`import_runs\` DROP COLUMN \`source\`;`)
}
