import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<
  Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]['beforeSchemaInit']
>[number]

/**
 * Reverses the index of every table of translations, from (language, document) to (document, language). Payload queries
 * all languages of a document, and without an index that begins with the document SQLite scans the whole table for each
 * document of a list.
 */
export const indexLocalesByParent: SchemaHook = (args) => {
  const { adapter, schema } = args as typeof args & { adapter: SQLiteAdapter }
  for (const { indexes } of Object.values(adapter.rawTables)) {
    const index = indexes?._localeParent
    if (index) index.on = ['_parentID', '_locale']
  }
  return schema
}
