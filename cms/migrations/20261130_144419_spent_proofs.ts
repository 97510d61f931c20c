import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`spent_proofs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nonce\` text NOT NULL,
  	\`form\` text,
  	\`expires_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spent_proofs_nonce_idx\` ON \`spent_proofs\` (\`nonce\`);`)
  await db.run(sql`CREATE INDEX \`spent_proofs_expires_at_idx\` ON \`spent_proofs\` (\`expires_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`spent_proofs\`;`)
}
