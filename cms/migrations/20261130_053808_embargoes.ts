import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`embargoes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`people\` text NOT NULL,
  	\`set_by\` text NOT NULL,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`embargoes_key_idx\` ON \`embargoes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`embargoes_type_idx\` ON \`embargoes\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`embargoes_updated_at_idx\` ON \`embargoes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embargoes_created_at_idx\` ON \`embargoes\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`embargoes\`;`)
}
