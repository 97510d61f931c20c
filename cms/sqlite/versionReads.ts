import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * After every save Payload loads the newest version beyond `maxPerDoc` to delete older ones (payload 3.90.1,
 * versions/enforceMaxVersions). Most documents have no such version, and the query joins every table of a document:
 * counting first makes a save a tenth cheaper.
 */
export function makeVersionReads(adapter: SQLiteAdapter): Pick<SQLiteAdapter, 'findVersions'> {
  const { findVersions } = adapter
  return {
    findVersions: async (args) => {
      const { collection, limit, page = 1, pagination, where, locale, req } = args
      if (pagination === false && limit === 1 && page > 1) {
        const asked = { collection, ...(where && { where }), ...(locale && { locale }), ...(req && { req }) }
        const { totalDocs } = await adapter.countVersions(asked)
        if (totalDocs < page) return noVersion()
      }
      return findVersions.call(adapter, args) as never
    },
  }
}

const noVersion = () => ({
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  limit: 1,
  nextPage: null,
  page: 1,
  pagingCounter: 1,
  prevPage: null,
  totalDocs: 0,
  totalPages: 1,
})
