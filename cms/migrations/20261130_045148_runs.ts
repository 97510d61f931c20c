import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text,
  	\`total\` numeric NOT NULL,
  	\`undone_by\` text,
  	\`undone_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`runs_by_idx\` ON \`runs\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`runs_updated_at_idx\` ON \`runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`runs_created_at_idx\` ON \`runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`run_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`run\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document\` text,
  	\`title\` text,
  	\`act\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`outcome\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`run_items_updated_at_idx\` ON \`run_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`run_items_created_at_idx\` ON \`run_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`run_items_run_state_position_idx\` ON \`run_items\` (\`run\`,\`state\`,\`position\`);`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`undo_days\` numeric DEFAULT 30 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_undo_days\` numeric DEFAULT 30 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`runs\`;`)
  await db.run(sql`DROP TABLE \`run_items\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`undo_days\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_undo_days\`;`)
}
