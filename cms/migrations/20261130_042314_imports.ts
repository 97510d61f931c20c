import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`import_bases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`fields\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`import_bases_document_idx\` ON \`import_bases\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`import_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`checksum\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`progress\` numeric,
  	\`mapping\` text,
  	\`rows\` text NOT NULL,
  	\`results\` text,
  	\`counts\` text,
  	\`choices\` text,
  	\`by\` text,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`undone_at\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`import_runs_state_idx\` ON \`import_runs\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_updated_at_idx\` ON \`import_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_runs_created_at_idx\` ON \`import_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`import_mappings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`columns\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`import_mappings_name_idx\` ON \`import_mappings\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`import_mappings_updated_at_idx\` ON \`import_mappings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_mappings_created_at_idx\` ON \`import_mappings\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`import_bases\`;`)
  await db.run(sql`DROP TABLE \`import_runs\`;`)
  await db.run(sql`DROP TABLE \`import_mappings\`;`)
}
