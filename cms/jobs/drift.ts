import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import { NAMED_RELATIONS, stampFields, toStamp } from '../../search/documents/stamp.ts'
import { findStamps, listStamps, type Stamps } from '../../search/stamps.ts'
import type { SearchType } from '../../search/types.ts'
import { listPublicRows, possibleIds } from './publicView.ts'
import { searchClient } from './searchIndex.ts'

/** Ids of one type by the fault of their entries in the index. */
export type Drift = { missing: string[]; extra: string[]; different: string[] }

export const countDrift = ({ missing, extra, different }: Drift) =>
  missing.length + extra.length + different.length

/** When the documents that a type refers to last changed publicly. */
async function readChanges(payload: Payload, type: SearchType) {
  const changes = new Map<string, string>()
  for (const collection of new Set(Object.values(NAMED_RELATIONS[type]))) {
    const pages = listPublicRows(payload, collection as CollectionSlug, { select: { updatedAt: true } })
    for await (const rows of pages) {
      for (const { id, updatedAt } of rows) changes.set(`${collection} ${id}`, updatedAt ?? '')
    }
  }
  return (collection: string, id: string) => changes.get(`${collection} ${id}`)
}

/**
 * Each relation is selected down to its leaves: when an array is selected as a whole, Payload omits its relations on
 * SQLite.
 */
function toSelect(type: SearchType): SelectType {
  const nested = (path: string[]): SelectType =>
    Object.fromEntries([[path[0], path.length > 1 ? nested(path.slice(1)) : true]])
  const relations = Object.keys(NAMED_RELATIONS[type]).map((path) => nested(path.split('.')))
  const own = Object.fromEntries(stampFields(type).map((field) => [field, true]))
  return Object.assign({ updatedAt: true }, own, ...relations)
}

/** The entries of `indexed` that differ from what the public sees, among all documents or those that match `where`. */
async function compare(payload: Payload, type: SearchType, indexed: Stamps, where?: Where): Promise<Drift> {
  const changedAt = await readChanges(payload, type)
  const left = new Set(indexed.keys())
  const drift: Drift = { missing: [], extra: [], different: [] }
  for await (const rows of listPublicRows(payload, type, { select: toSelect(type), where })) {
    for (const row of rows) {
      const id = String(row.id)
      if (!left.delete(id)) drift.missing.push(id)
      else if (indexed.get(id) !== toStamp(type, row, changedAt)) drift.different.push(id)
    }
  }
  return { ...drift, extra: [...left] }
}

/** Compares an index with the database. Changes in progress count as drift: check again with confirmDrift. */
export async function findDrift(payload: Payload, type: SearchType): Promise<Drift> {
  return compare(payload, type, await listStamps(searchClient(), type))
}

const SLICE = 500

/** The part of a drift that still exists. */
export async function confirmDrift(payload: Payload, type: SearchType, drift: Drift): Promise<Drift> {
  const ids = [...drift.missing, ...drift.extra, ...drift.different]
  const confirmed: Drift = { missing: [], extra: [], different: [] }
  for (let at = 0; at < ids.length; at += SLICE) {
    const slice = ids.slice(at, at + SLICE)
    const indexed = await findStamps(searchClient(), type, slice)
    const found = await compare(payload, type, indexed, { id: { in: possibleIds(payload, slice) } })
    for (const kind of ['missing', 'extra', 'different'] as const) confirmed[kind].push(...found[kind])
  }
  return confirmed
}
