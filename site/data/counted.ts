import type { CollectionSlug, Where } from 'payload'
import { isSameMarker, markerOf, type Marker } from './changed.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'
import { countedTags } from './readTags.ts'

/** Cached counts per type: enough for categories, agencies and the like, which do not grow with what readers type. */
const MOST = 500

interface Counts extends Marker {
  byQuestion: Map<string, Promise<number>>
}

const known = new Map<CollectionSlug, Counts>()

async function ask(collection: CollectionSlug, where: Where): Promise<number> {
  const cms = await getCms()
  const { totalDocs } = await cms.count({ collection, where, overrideAccess: false })
  return totalDocs
}

/** The counts since the type last changed. */
async function countsOf(collection: CollectionSlug): Promise<Counts> {
  const marker = await markerOf(collection)
  const before = known.get(collection)
  if (before && isSameMarker(before, marker)) return before
  const counts = { ...marker, byQuestion: new Map<string, Promise<number>>() }
  known.set(collection, counts)
  return counts
}

/**
 * How many public documents of a type match; counted once until the type changes.
 * @param where a condition of the portal itself, never words of a reader
 */
export async function countPublic(collection: CollectionSlug, where: Where = {}): Promise<number> {
  // The marker query depends on all documents, but the answer only on the counted ones: only those are noted.
  noteRead(...countedTags(collection, where))
  const { total, byQuestion } = await withoutNoting(() => countsOf(collection))
  if (Object.keys(where).length === 0) return total
  const question = JSON.stringify(where)
  const counted = byQuestion.get(question) ?? ask(collection, where)
  if (byQuestion.size < MOST) byQuestion.set(question, counted)
  counted.catch(() => byQuestion.delete(question))
  return counted
}
