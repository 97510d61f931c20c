import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`performance\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`code\` text,
  	\`agency\` text,
  	\`month\` text NOT NULL,
  	\`received\` numeric,
  	\`settled\` numeric NOT NULL,
  	\`on_time\` numeric NOT NULL,
  	\`median_days\` numeric,
  	\`p90_days\` numeric,
  	\`unit\` text,
  	\`open_overdue\` numeric,
  	\`source\` text NOT NULL,
  	\`fetched_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`performance_key_idx\` ON \`performance\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`performance_code_idx\` ON \`performance\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`performance_agency_idx\` ON \`performance\` (\`agency\`);`)
  await db.run(sql`CREATE INDEX \`performance_month_idx\` ON \`performance\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`performance_updated_at_idx\` ON \`performance\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`performance_created_at_idx\` ON \`performance\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`page_votes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`yes\` numeric DEFAULT 0 NOT NULL,
  	\`no\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`page_votes_key_idx\` ON \`page_votes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`page_votes_path_idx\` ON \`page_votes\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`page_votes_day_idx\` ON \`page_votes\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`page_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`is_useful\` integer,
  	\`day\` text NOT NULL,
  	\`is_held\` integer DEFAULT false,
  	\`agency\` text,
  	\`hash\` text NOT NULL,
  	\`second\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`page_notes_path_idx\` ON \`page_notes\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`page_notes_day_idx\` ON \`page_notes\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`page_notes_is_held_idx\` ON \`page_notes\` (\`is_held\`);`)
  await db.run(sql`CREATE INDEX \`page_notes_agency_idx\` ON \`page_notes\` (\`agency\`);`)
  await db.run(sql`CREATE INDEX \`page_notes_hash_idx\` ON \`page_notes\` (\`hash\`);`)
  await db.run(sql`CREATE TABLE \`service_ratings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`agency\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`stars\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_ratings_key_idx\` ON \`service_ratings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`service_ratings_agency_idx\` ON \`service_ratings\` (\`agency\`);`)
  await db.run(sql`CREATE INDEX \`service_ratings_code_idx\` ON \`service_ratings\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`service_ratings_day_idx\` ON \`service_ratings\` (\`day\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`performance\`;`)
  await db.run(sql`DROP TABLE \`page_votes\`;`)
  await db.run(sql`DROP TABLE \`page_notes\`;`)
  await db.run(sql`DROP TABLE \`service_ratings\`;`)
}
