import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`not_duplicates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`not_duplicates_key_idx\` ON \`not_duplicates\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`not_duplicates_type_idx\` ON \`not_duplicates\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`not_duplicates_updated_at_idx\` ON \`not_duplicates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`not_duplicates_created_at_idx\` ON \`not_duplicates\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`not_duplicates\`;`)
}
