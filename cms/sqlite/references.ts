import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

type Db = MigrateUpArgs['db']

/** A reference in an added column that lacks an ON DELETE action. */
const BARE = /(REFERENCES\s+[`"]?\w+[`"]?\s*\([^)]*\))(?!\s*ON\b)/gi
/** Tables of relations: a row is deleted with either of the two documents it joins. */
const IS_RELATIONS = /^\w+_rels$/

/** Adds ON DELETE CASCADE to the references of a table of relations, in its definition or in a column added to it. */
export const cascading = (definition: string): string =>
  definition.replace(BARE, '$1 ON UPDATE no action ON DELETE cascade')

/** Adds the clause that drizzle-kit omits when it adds a column for a relation (drizzle-kit 0.31). */
export const cascadeAdded = (migration: string): string =>
  migration.replace(/^.*ALTER TABLE \\`\w+_rels\\` ADD .*REFERENCES.*$/gm, cascading)

const quoted = (name: string) => sql.raw(`\`${name}\``)

async function definitionsOf(db: Db, type: 'table' | 'index', table?: string) {
  const of = table === undefined ? sql`` : sql` AND tbl_name = ${table}`
  const rows = await db.all<{ name: string; sql: string }>(
    sql`SELECT name, sql FROM sqlite_master WHERE type = ${type} AND sql IS NOT NULL${of}`,
  )
  return rows
}

async function rebuild(db: Db, table: string, definition: string): Promise<void> {
  const indexes = await definitionsOf(db, 'index', table)
  const temporary = `__new_${table}`
  await db.run(sql.raw(definition.replace(/^CREATE TABLE\s+[`"]?\w+[`"]?/i, `CREATE TABLE \`${temporary}\``)))
  await db.run(sql`INSERT INTO ${quoted(temporary)} SELECT * FROM ${quoted(table)}`)
  await db.run(sql`DROP TABLE ${quoted(table)}`)
  await db.run(sql`ALTER TABLE ${quoted(temporary)} RENAME TO ${quoted(table)}`)
  for (const index of indexes) await db.run(sql.raw(index.sql))
}

/**
 * Repairs tables of relations to which a migration added a column without an ON DELETE action: the referenced document
 * could not be permanently deleted. Keeps every row. Foreign keys must be off.
 */
export async function cascadeRelations(db: Db): Promise<void> {
  for (const { name, sql: definition } of await definitionsOf(db, 'table')) {
    const mended = cascading(definition)
    if (IS_RELATIONS.test(name) && mended !== definition) await rebuild(db, name, mended)
  }
}
