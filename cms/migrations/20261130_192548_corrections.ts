import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`corrections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`case\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`asked\` text,
  	\`asked_at\` text NOT NULL,
  	\`asked_by\` text,
  	\`answer\` text,
  	\`answered_on\` text,
  	\`answered_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`corrections_key_idx\` ON \`corrections\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`corrections_case_idx\` ON \`corrections\` (\`case\`);`)
  await db.run(sql`CREATE INDEX \`corrections_state_idx\` ON \`corrections\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`corrections_answered_on_idx\` ON \`corrections\` (\`answered_on\`);`)
  await db.run(sql`CREATE INDEX \`corrections_updated_at_idx\` ON \`corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_created_at_idx\` ON \`corrections\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`corrections\`;`)
}
