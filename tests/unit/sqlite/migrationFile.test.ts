import { stripTypeScriptTypes } from 'node:module'
import { expect, test } from 'vitest'
import { importTypesAsTypes } from '../../../cms/sqlite/migrationFile.ts'

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
