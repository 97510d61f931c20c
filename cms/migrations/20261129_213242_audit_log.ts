import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { protectAuditLog } from '../sqlite/appendOnly.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`at\` text NOT NULL,
  	\`actor_name\` text,
  	\`actor\` text,
  	\`roles\` text,
  	\`action\` text NOT NULL,
  	\`subject\` text,
  	\`document\` text,
  	\`title\` text,
  	\`note\` text,
  	\`changes\` text,
  	\`address\` text,
  	\`agent\` text,
  	\`kept_from\` numeric,
  	\`previous\` text,
  	\`hash\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_seq_idx\` ON \`audit_log\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_name_idx\` ON \`audit_log\` (\`actor_name\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_idx\` ON \`audit_log\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_address_idx\` ON \`audit_log\` (\`address\`);`)
  await protectAuditLog(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_log\`;`)
}
