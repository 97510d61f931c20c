import type { FindVersionsArgs, Where } from 'payload'
import { conditionsOf, copyOf, meets, type Fields, type Pending } from './pending.ts'

export type Pendings = ReadonlyMap<string, Pending>
/** The arguments of an operation, as far as it matters here. */
export type Args = { collection?: string; where?: Where; id?: string; data?: Fields }
export type Stock = (args: unknown) => Promise<unknown>
/** What an operation returns. */
type Answer = { result: unknown }

const asStored = ({ id, data }: Pending) => ({ ...copyOf(data), id })

/** The pending documents of a collection that meet a query; undefined when only the database can tell. */
function metBy(pending: Pendings, { collection, where }: Args): Pending[] | undefined {
  const docs = [...pending.values()].filter((doc) => doc.collection === collection)
  const results = docs.map((doc) => meets(doc, where))
  return results.includes(undefined) ? undefined : docs.filter((_, at) => results[at])
}

async function findOne(pending: Pendings, args: Args, stock: Stock): Promise<Answer | undefined> {
  const docs = metBy(pending, args)
  if (!docs || docs.length > 1) return undefined
  return { result: docs[0] ? asStored(docs[0]) : await stock(args) }
}

/** None of the pending documents is among the result. */
async function find(pending: Pendings, args: Args, stock: Stock): Promise<Answer | undefined> {
  return metBy(pending, args)?.length === 0 ? { result: await stock(args) } : undefined
}

async function count(pending: Pendings, args: Args, stock: Stock): Promise<Answer | undefined> {
  const docs = metBy(pending, args)
  if (!docs) return undefined
  const { totalDocs } = (await stock(args)) as { totalDocs: number }
  return { result: { totalDocs: totalDocs + docs.length } }
}

function updateOne(pending: Pendings, { collection, id, data }: Args): Answer | undefined {
  const doc = pending.get(String(id))
  if (!doc || doc.collection !== collection) return undefined
  const { id: _id, ...fields } = copyOf(data!)
  Object.assign(doc.data, fields)
  return { result: asStored(doc) }
}

const page = (docs: unknown[]) => ({
  ...{ docs, limit: 1, page: 1, pagingCounter: 1, totalDocs: docs.length, totalPages: 1 },
  ...{ hasNextPage: false, hasPrevPage: false, nextPage: null, prevPage: null },
})

/** What Payload asks of the newest version of a document before it changes it. */
const OF_NEWEST = ['parent', 'latest', 'version.id', 'version.deletedAt']

/** The only version of a pending document, or that it has no older one. */
function findVersions(pending: Pendings, args: FindVersionsArgs): Answer | undefined {
  const conditions = conditionsOf(args.where) ?? []
  const parent = conditions.find(([field, operator]) => field === 'parent' && operator === 'equals')?.[2]
  const doc = pending.get(String(parent))
  if (!doc || args.limit !== 1 || !conditions.every(([field]) => OF_NEWEST.includes(field))) return undefined
  if ((args.page ?? 1) > 1 || !doc.version) return { result: page([]) }
  const { versionData, ...version } = doc.version
  const stored = { ...version, id: '', latest: true, version: { ...copyOf(versionData), id: doc.id } }
  return { result: page([stored]) }
}

/** Queries that follow relations may meet any collection. */
const isDeep = (where: Where | undefined): boolean =>
  conditionsOf(where)?.some(([field]) => field.replace(/^version\./, '').includes('.')) ?? true

export const READS = [
  'find',
  'findOne',
  'findDistinct',
  'count',
  'findVersions',
  'countVersions',
  'queryDrafts',
]

/** Whether an operation concerns a collection without pending documents. */
function isElsewhere(pending: Pendings, name: string, { collection, where }: Args): boolean {
  if (!READS.includes(name) || isDeep(where)) return false
  return ![...pending.values()].some((doc) => doc.collection === collection)
}

/**
 * The result of an operation that pending documents do not change or that concerns only them; undefined when they must be
 * written first.
 */
export async function answerFrom(
  pending: Pendings,
  name: string,
  args: Args,
  stock: Stock,
): Promise<Answer | undefined> {
  if (isElsewhere(pending, name, args)) return { result: await stock(args) }
  if (name === 'find') return find(pending, args, stock)
  if (name === 'findOne') return findOne(pending, args, stock)
  if (name === 'count') return count(pending, args, stock)
  if (name === 'updateOne') return updateOne(pending, args)
  if (name === 'findVersions') return findVersions(pending, args as FindVersionsArgs)
  return undefined
}

const NOTHING: Record<string, () => unknown> = {
  find: () => page([]),
  findOne: () => null,
  count: () => ({ totalDocs: 0 }),
}

/**
 * The result of a read of a collection that has nothing, also not among the pending documents: an import asks for the
 * redirects to each document, for example. Nobody else's writes show within the transaction.
 */
export async function answerFromEmpty(
  { docs, empty }: { docs: Pendings; empty: Map<string, boolean> },
  name: string,
  { collection, req }: Args & { req?: unknown },
  find: Stock,
): Promise<Answer | undefined> {
  const result = NOTHING[name]
  if (!result || !collection || [...docs.values()].some((doc) => doc.collection === collection))
    return undefined
  if (!empty.has(collection)) {
    const one = { collection, limit: 1, pagination: false, select: { id: true }, sort: 'id', req }
    const found = (await find(one)) as { docs: unknown[] }
    empty.set(collection, found.docs.length === 0)
  }
  return empty.get(collection) ? { result: result() } : undefined
}
