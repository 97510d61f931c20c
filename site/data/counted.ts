import type { CollectionSlug, Where } from 'payload'
import { isSameMarker, markerOf, type Marker } from './changed.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'
import { countedTags } from './readTags.ts'

/** Questions remembered for one type: as many as there are categories, agencies and the like, not what anyone types. */
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

/** What was counted since the type last changed. */
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
 * @param where only what the portal itself asks, never words of a reader
 */
export async function countPublic(collection: CollectionSlug, where: Where = {}): Promise<number> {
  // The look at what has changed is of all documents; the answer depends on those that are counted.
  noteRead(...countedTags(collection, where))
  const { total, byQuestion } = await withoutNoting(() => countsOf(collection))
  if (Object.keys(where).length === 0) return total
  const question = JSON.stringify(where)
  const counted = byQuestion.get(question) ?? ask(collection, where)
  if (byQuestion.size < MOST) byQuestion.set(question, counted)
  counted.catch(() => byQuestion.delete(question))
  return counted
}
