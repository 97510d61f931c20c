import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`agency\` text,
  	\`by\` text,
  	\`published_at\` text NOT NULL,
  	\`portal_at\` text,
  	\`search_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_published_at_idx\` ON \`publications\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_agency_publishedAt_idx\` ON \`publications\` (\`agency\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_at_idx\` ON \`audit_log\` (\`actor\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP INDEX \`audit_log_actor_at_idx\`;`)
}
