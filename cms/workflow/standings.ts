import type { CollectionSlug, Payload, Where } from 'payload'
import { isOutdated } from '../content/outdated.ts'
import { listOpenSchedules } from '../jobs/openSchedules.ts'
import { keyOf, stateOf, type Review } from './review.ts'
import type { State } from './transitions.ts'

/** How a document stands, as lists show it. */
export const STANDINGS = [
  'draft',
  'inReview',
  'returned',
  'approved',
  'scheduled',
  'published',
  'outdated',
  'changed',
  'withdrawn',
  'owed',
] as const
export type Standing = (typeof STANDINGS)[number]

export interface Stands {
  standing: Standing
  /** Whether the public sees the document, in this version or an earlier one. */
  isPublic: boolean
  /** Whether what the public sees has a notice that it is no longer current. */
  isOutdated?: boolean
  /** ISO time at which its newest version is to be published. */
  publishAt?: string
  review: Review | null
}

/** Returned to its author and not submitted again; a publication ends that. */
export const isReturned = (review: Review | null): boolean =>
  review?.state === 'draft' && review.remarks?.at(-1)?.action === 'return' && Boolean(review.involved?.length)

/**
 * The standing of a document. A draft that was public once counts as `draft` here: whether it was is not known.
 * @param state of its newest version
 */
export function standingOf(
  state: State,
  { review, isPublic, isOutdated, publishAt }: Omit<Stands, 'standing'>,
): Standing {
  if (state === 'published' && isPublic && isOutdated) return 'outdated'
  if (state === 'published' || state === 'owed') return isPublic ? state : 'withdrawn'
  if (publishAt) return 'scheduled'
  if (state !== 'draft') return state
  if (isReturned(review)) return 'returned'
  return isPublic ? 'changed' : 'draft'
}

type Asked = { collection: CollectionSlug; ids: string[] }

async function newestOf(payload: Payload, { collection, ids }: Asked) {
  const where: Where = { and: [{ parent: { in: ids } }, { latest: { equals: true } }] }
  const { docs } = await payload.db.findVersions<{ _status?: string }>({
    ...{ collection, where, limit: 0, pagination: false },
    ...{ select: { parent: true, version: { _status: true } } },
  })
  return new Map(
    docs.map(({ id, parent, version }) => [
      String(parent),
      { id: String(id), isPublished: version._status === 'published' },
    ]),
  )
}

/** The public documents, and whether each has a notice that it is no longer current. */
async function publicAmong(payload: Payload, { collection, ids }: Asked) {
  const isShown: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]
  const { docs } = await payload.db.find<{ id: string; withdrawal?: { mode?: string | null } }>({
    // Types are sorted by names in a language else, and there is none here.
    ...{ collection, where: { and: [{ id: { in: ids } }, ...isShown] }, sort: 'id' },
    ...{ select: { _status: true, withdrawal: true }, limit: 0, pagination: false },
  })
  return new Map(docs.map((doc) => [String(doc.id), isOutdated(doc)]))
}

async function reviewsOf(payload: Payload, { collection, ids }: Asked): Promise<ReadonlyMap<string, Review>> {
  const keys = ids.map((id) => keyOf({ collection, id }))
  const { docs } = await payload.db.find<Review & { key: string }>({
    ...{ collection: 'reviews', where: { key: { in: keys } }, limit: 0, pagination: false },
  })
  return new Map(docs.map((review) => [review.key, review]))
}

async function publicationsOf(payload: Payload, collection: string): Promise<ReadonlyMap<string, string>> {
  const open = await listOpenSchedules(payload)
  return new Map(
    open.flatMap(({ input, hasError, waitUntil }) => {
      const isMine = input?.type === 'publish' && input.doc?.relationTo === collection && !hasError
      return isMine ? [[String(input.doc!.value), String(input.at ?? waitUntil)]] : []
    }),
  )
}

/**
 * How many documents of a type stand, by their ids, in four queries. Documents without versions are left out, and
 * nobody's rights are checked.
 */
export async function standingsOf(payload: Payload, asked: Asked): Promise<Map<string, Stands>> {
  const { collection, ids } = asked
  if (ids.length === 0) return new Map()
  const [newest, shown, reviews, publications] = await Promise.all([
    newestOf(payload, asked),
    publicAmong(payload, asked),
    reviewsOf(payload, asked),
    publicationsOf(payload, collection),
  ])
  return new Map(
    [...newest].map(([id, version]) => {
      const review = reviews.get(keyOf({ collection, id })) ?? null
      const publishAt = publications.get(id)
      const marks = { ...(publishAt && { publishAt }), ...(shown.get(id) && { isOutdated: true }) }
      const facts = { review, isPublic: shown.has(id), ...marks }
      return [id, { ...facts, standing: standingOf(stateOf(review, version), facts) }]
    }),
  )
}
