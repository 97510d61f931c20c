import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`host\` text,
  	\`state\` text,
  	\`reason\` text,
  	\`http_status\` numeric,
  	\`checked_at\` text,
  	\`failing_since\` text,
  	\`failed_on\` text,
  	\`failed_days\` numeric,
  	\`due_at\` text,
  	\`places\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_host_idx\` ON \`link_checks\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_failing_since_idx\` ON \`link_checks\` (\`failing_since\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_due_at_idx\` ON \`link_checks\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`link_checks_rels_order_idx\` ON \`link_checks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_parent_idx\` ON \`link_checks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_path_idx\` ON \`link_checks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_agencies_id_idx\` ON \`link_checks_rels\` (\`agencies_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`link_checks_rels\`;`)
}
