import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// The columns on_province keep the default of their table, which would have to be made anew without it: it is used by
// nothing, since every document is stored with a value.

const UPLOADS = [
  { table: 'media', column: 'agency_id', index: 'media_agency_idx' },
  { table: '_media_v', column: 'version_agency_id', index: '_media_v_version_version_agency_idx' },
  { table: 'files', column: 'agency_id', index: 'files_agency_idx' },
  { table: '_files_v', column: 'version_agency_id', index: '_files_v_version_version_agency_idx' },
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const { table, column, index } of UPLOADS) {
    await db.run(
      sql.raw(
        `ALTER TABLE \`${table}\` ADD \`${column}\` text(36) REFERENCES agencies(id) ON UPDATE no action ON DELETE set null;`,
      ),
    )
    await db.run(sql.raw(`CREATE INDEX \`${index}\` ON \`${table}\` (\`${column}\`);`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { table, column, index } of UPLOADS) {
    await db.run(sql.raw(`DROP INDEX \`${index}\`;`))
    await db.run(sql.raw(`ALTER TABLE \`${table}\` DROP COLUMN \`${column}\`;`))
  }
}
