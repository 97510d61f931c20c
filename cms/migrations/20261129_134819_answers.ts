import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`best_bets_locales\` (
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_bets_locales_locale_parent_id_unique\` ON \`best_bets_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`best_bets\` ADD \`is_within\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`best_bets\` ADD \`phone\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`best_bets_locales\`;`)
  await db.run(sql`ALTER TABLE \`best_bets\` DROP COLUMN \`is_within\`;`)
  await db.run(sql`ALTER TABLE \`best_bets\` DROP COLUMN \`phone\`;`)
}
