import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`fields\` ADD \`order_key\` text;`)
  await db.run(sql`CREATE INDEX \`fields_order_key_idx\` ON \`fields\` (\`order_key\`);`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`order_key\` text;`)
  await db.run(sql`CREATE INDEX \`agencies_order_key_idx\` ON \`agencies\` (\`order_key\`);`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_order_key\` text;`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_order_key_idx\` ON \`_agencies_v\` (\`version_order_key\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`order_key\` text;`)
  await db.run(sql`CREATE INDEX \`units_order_key_idx\` ON \`units\` (\`order_key\`);`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`order_key\` text;`)
  await db.run(sql`CREATE INDEX \`categories_order_key_idx\` ON \`categories\` (\`order_key\`);`)
  await db.run(sql`ALTER TABLE \`issuers\` ADD \`order_key\` text;`)
  await db.run(sql`CREATE INDEX \`issuers_order_key_idx\` ON \`issuers\` (\`order_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`fields_order_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`fields\` DROP COLUMN \`order_key\`;`)
  await db.run(sql`DROP INDEX \`agencies_order_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`order_key\`;`)
  await db.run(sql`DROP INDEX \`_agencies_v_version_version_order_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` DROP COLUMN \`version_order_key\`;`)
  await db.run(sql`DROP INDEX \`units_order_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`order_key\`;`)
  await db.run(sql`DROP INDEX \`categories_order_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`order_key\`;`)
  await db.run(sql`DROP INDEX \`issuers_order_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`issuers\` DROP COLUMN \`order_key\`;`)
}
