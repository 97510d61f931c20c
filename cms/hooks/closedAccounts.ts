import { QueryError, type CollectionBeforeOperationHook, type Where } from 'payload'

const pathsOfWhere = (where: Where = {}): string[] =>
  Object.entries(where).flatMap(([path, value]) =>
    ['and', 'or'].includes(path.toLowerCase()) && Array.isArray(value) ? value.flatMap(pathsOfWhere) : [path],
  )

const pathsOfSort = (sort: string | string[] = []): string[] =>
  [sort].flat().flatMap((list) => list.split(',').map((path) => path.trim().replace(/^-/, '')))

/**
 * Refuses conditions and sorts on fields inside the accounts of `field`: with them anyone who may read the documents
 * could find out e-mail addresses of accounts, and their order by password hash, since Payload does not check hidden
 * fields behind a relation in `sort` (payload 3.90, database/queryValidation/validateSortQuery). The account itself may
 * be queried.
 * @throws QueryError 400 naming the path
 */
export const closedAccounts =
  (field: string): CollectionBeforeOperationHook =>
  ({ args, overrideAccess }) => {
    if (overrideAccess) return
    const { where, sort } = args as { where?: Where; sort?: string | string[] }
    const isInside = (path: string) => path.split(/\.|__/).slice(0, -1).includes(field)
    const inside = [...pathsOfWhere(where), ...pathsOfSort(sort)].filter(isInside)
    if (inside.length > 0) throw new QueryError(inside.map((path) => ({ path })))
  }
