import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<
  Parameters<typeof import('@payloadcms/db-sqlite').sqliteAdapter>[0]['beforeSchemaInit']
>[number]
type Indexes = NonNullable<SQLiteAdapter['rawTables'][string]['indexes']>

/** Columns of versions with the same value in nearly all rows. */
const STATES = ['version__status', 'version_deletedAt', 'snapshot', 'publishedLocale']
/** The list of newest versions, latest change first, with what decides whether one is in the trash. */
const LATEST_CHANGES = ['latest', 'version_updatedAt', 'createdAt', 'version_deletedAt']

function indexVersions(indexes: Indexes, isByChange: boolean): void {
  for (const [name, index] of Object.entries(indexes)) {
    if (typeof index.on !== 'string') continue
    if (STATES.includes(index.on)) delete indexes[name]
    if (index.on === 'parent') index.on = ['parent', 'latest']
    if (index.on === 'latest' && isByChange) index.on = LATEST_CHANGES
  }
}

/**
 * Indexes tables of versions as they are asked: for the versions of a document, its newest one, and the newest of all
 * documents in the order of the admin's list where that is by change. Without statistics on values, SQLite prefers an
 * index on the state to that on the document, and reads half of all versions with each save.
 */
export const indexVersionsByDocument: SchemaHook = (args) => {
  const { adapter, schema } = args as typeof args & { adapter: SQLiteAdapter }
  for (const { slug, defaultSort, versions, trash } of adapter.payload.config.collections) {
    const { indexes } = adapter.rawTables[`_${slug.replaceAll('-', '_')}_v`] ?? {}
    if (indexes && versions?.drafts) indexVersions(indexes, defaultSort === '-updatedAt' && trash)
  }
  return schema
}
