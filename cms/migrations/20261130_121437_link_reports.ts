import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`host\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`sentence\` text,
  	\`day\` text NOT NULL,
  	\`is_answered\` integer DEFAULT false,
  	\`is_repeat\` integer DEFAULT false,
  	\`place\` text NOT NULL,
  	\`procedure\` text NOT NULL,
  	\`source\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`link_reports_day_idx\` ON \`link_reports\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`link_reports_place_idx\` ON \`link_reports\` (\`place\`);`)
  await db.run(sql`CREATE TABLE \`filing_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`procedure\` text NOT NULL,
  	\`reported_since\` text,
  	\`checked_on\` text,
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`filing_places_key_idx\` ON \`filing_places\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`filing_places_procedure_idx\` ON \`filing_places\` (\`procedure\`);`)
  await db.run(sql`CREATE INDEX \`filing_places_updated_at_idx\` ON \`filing_places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`filing_places_created_at_idx\` ON \`filing_places\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_reports\`;`)
  await db.run(sql`DROP TABLE \`filing_places\`;`)
}
