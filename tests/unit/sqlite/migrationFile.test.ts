import { stripTypeScriptTypes } from 'node:module'
import { expect, test } from 'vitest'
import { importTypesAsTypes } from '../../../cms/sqlite/migrationFile.ts'
import { cascadeAdded } from '../../../cms/sqlite/references.ts'

/** As @payloadcms/drizzle 3.90.1 writes it. */
const written = `import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql\`SELECT 1\`)
}
`

test('a migration as Payload writes it can be loaded by Node', () => {
  expect(stripTypeScriptTypes(written)).toContain('MigrateUpArgs')
  const mended = importTypesAsTypes(written)
  expect(stripTypeScriptTypes(mended)).not.toContain('MigrateUpArgs')
  expect(stripTypeScriptTypes(mended)).toMatch(/import \{\s+sql \}/)
  expect(importTypesAsTypes(mended)).toBe(mended)
})

test('a relation that a migration adds goes with the document it names', () => {
  const added = 'ALTER TABLE \\`news_rels\\` ADD \\`pages_id\\` text(36) REFERENCES pages(id);'
  const mended = cascadeAdded(`  await db.run(sql\`${added}\`)\n`)
  expect(mended).toContain('REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;')
  expect(cascadeAdded(mended)).toBe(mended)
})
