import { createHash } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<
  Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]['beforeSchemaInit']
>[number]

/** The limit of the names that Payload generates (drizzle, validateIdentifierLength). */
const LONGEST = 60
const HASH_LENGTH = 8

/** A name derived only from the table and its columns. */
function indexName(table: string, columns: readonly string[]): string {
  const name = `${table}_${columns.join('_')}_idx`
  if (name.length <= LONGEST) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH)
  return `${name.slice(0, LONGEST - HASH_LENGTH - 5)}_${hash}_idx`
}

/**
 * Names the compound indexes of collections after their table. In SQLite all tables share one namespace for indexes;
 * Payload names these after their columns alone, and numbers equal names in the order of the collections (drizzle,
 * schema/build). A collection inserted before others then renames their indexes, and the migration fails, since it
 * creates an index before it drops the one that has its name.
 */
export const nameIndexesByTable: SchemaHook = (args) => {
  const { adapter, schema } = args as typeof args & { adapter: SQLiteAdapter }
  for (const [table, { indexes = {} }] of Object.entries(adapter.rawTables)) {
    for (const [key, index] of Object.entries(indexes)) {
      if (!Array.isArray(index.on) || index.name.startsWith(`${table}_`)) continue
      const name = indexName(table, index.on)
      delete indexes[key]
      indexes[name] = { ...index, name }
    }
  }
  return schema
}
