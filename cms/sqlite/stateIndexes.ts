import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<
  Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]['beforeSchemaInit']
>[number]

/** Columns whose values nearly all rows share: what is public is published and not in the trash. */
const STATES = ['_status', 'deletedAt']

/**
 * Leaves out the indexes on the state of documents alone. Every public read asks for published documents that are not
 * in the trash. SQLite knows no counts of values, takes such an index for a good one, and then reads the whole table by
 * way of it and sorts it, where the index of the order or of the ids that were asked for would give a few rows.
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
