import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<
  Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]['beforeSchemaInit']
>[number]

/** Columns with the same value in nearly all rows: most documents are published and not in the trash. */
const STATES = ['_status', 'deletedAt']

/**
 * Drops the indexes on document state alone. Every public query asks for published documents outside the trash. Without
 * statistics on values, SQLite considers such an index selective, scans the whole table through it and sorts the
 * result, where the index on the sort column or on the queried ids would yield a few rows.
 */
export const dropStateIndexes: SchemaHook = (args) => {
  const { adapter, schema } = args as typeof args & { adapter: SQLiteAdapter }
  for (const { indexes = {} } of Object.values(adapter.rawTables)) {
    for (const [name, { on }] of Object.entries(indexes)) {
      if (typeof on === 'string' && STATES.includes(on)) delete indexes[name]
    }
  }
  return schema
}
