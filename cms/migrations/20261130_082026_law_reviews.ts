import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`law_reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`reviews\` text NOT NULL,
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`law_reviews_key_idx\` ON \`law_reviews\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`law_reviews_updated_at_idx\` ON \`law_reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`law_reviews_created_at_idx\` ON \`law_reviews\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`law_reviews\`;`)
}
