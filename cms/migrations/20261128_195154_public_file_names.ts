import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`files_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`files_texts_order_parent\` ON \`files_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`files_texts_text_idx\` ON \`files_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_files_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_files_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_files_v_texts_order_parent\` ON \`_files_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`public_name\` text;`)
  await db.run(sql`CREATE INDEX \`files_public_name_idx\` ON \`files\` (\`public_name\`);`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_public_name\` text;`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_public_name_idx\` ON \`_files_v\` (\`version_public_name\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`files_texts\`;`)
  await db.run(sql`DROP TABLE \`_files_v_texts\`;`)
  await db.run(sql`DROP INDEX \`files_public_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`public_name\`;`)
  await db.run(sql`DROP INDEX \`_files_v_version_version_public_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_public_name\`;`)
}
