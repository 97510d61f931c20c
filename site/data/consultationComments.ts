import type { SelectIncludeType, Where } from 'payload'
import type { CommentAuthor, RefusalReason } from '../../cms/content/consultationComments.ts'
import { getCms } from './payload.ts'

const COMMENTS = 'consultation-comments' as const
const PER_PAGE = 20
/** Comments counted by article; beyond, the numbers of articles are those of the newest. */
const MOST_COUNTED = 20_000

/** What the public reads of a comment. */
export interface PublicComment {
  id: string
  text: string
  article?: string | null
  heading?: string | null
  quote?: string | null
  textVersion?: number | null
  replyTo?: string | null
  author: CommentAuthor
  shownName?: string | null
  sentAt: string
  group?: string | null
  supports?: number | null
}

/** The only fields of a comment that leave the database for a reader. */
const PUBLIC: SelectIncludeType = {
  ...{ text: true, article: true, heading: true, quote: true, textVersion: true, replyTo: true },
  ...{ author: true, shownName: true, sentAt: true, group: true, supports: true },
}

/** The one condition under which the public sees comments; the consultation itself was found as the public sees it. */
const publicOf = (consultation: string, ...more: Where[]): Where => ({
  and: [{ consultation: { equals: consultation } }, { state: { equals: 'published' } }, ...more],
})

/** How many public comments there are, by article and by group, replies not counted; '' is the draft as a whole. */
export interface CommentCounts {
  all: number
  byArticle: ReadonlyMap<string, number>
  byGroup: ReadonlyMap<string, number>
  /** Those that are not published, by reason; and those that nobody has reviewed yet. */
  refused: ReadonlyMap<RefusalReason, number>
  waiting: number
}

const countBy = <T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, number> => {
  const counts = new Map<K, number>()
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
  return counts
}

interface Counted {
  state: string
  article?: string | null
  group?: string | null
  reason?: RefusalReason | null
  replyTo?: string | null
}

/** Counts the comments of a consultation. */
export async function countComments(consultation: string): Promise<CommentCounts> {
  const { db } = await getCms()
  const { docs } = await db.find<Counted>({
    ...{ collection: COMMENTS, where: { consultation: { equals: consultation } }, sort: '-sentAt' },
    select: { state: true, article: true, group: true, reason: true, replyTo: true },
    ...{ limit: MOST_COUNTED, pagination: false },
  })
  const shown = docs.filter(({ state, replyTo }) => state === 'published' && !replyTo)
  const refused = docs.filter(({ state }) => state === 'refused')
  return {
    all: shown.length,
    byArticle: countBy(shown, ({ article }) => article ?? ''),
    byGroup: countBy(shown, ({ group }) => group ?? ''),
    refused: countBy(refused, ({ reason }) => reason ?? 'unrelated'),
    waiting: docs.filter(({ state }) => state === 'waiting').length,
  }
}

/** The number of public comments of one consultation, replies not counted. */
export async function countShown(consultation: string): Promise<number> {
  const { db } = await getCms()
  const where = publicOf(consultation, { replyTo: { exists: false } })
  return (await db.count({ collection: COMMENTS, where })).totalDocs
}

interface Which {
  /** Key of an article, '' for comments on the whole; undefined for all. */
  article?: string | undefined
  group?: string | undefined
  page: number
}

const narrowed = ({ article, group }: Which): Where[] => [
  ...(article === undefined
    ? []
    : [article ? { article: { equals: article } } : { article: { exists: false } }]),
  ...(group ? [{ group: { equals: group } }] : []),
]

/** A page of public comments, those with most supports first, and the replies to them. */
export async function readComments(consultation: string, which: Which) {
  const { db } = await getCms()
  const where = publicOf(consultation, { replyTo: { exists: false } }, ...narrowed(which))
  const shown = { collection: COMMENTS, select: PUBLIC }
  const found = await db.find<PublicComment>({
    ...{ ...shown, where, sort: ['-supports', '-sentAt'], page: which.page, limit: PER_PAGE },
  })
  const ids = found.docs.map(({ id }) => String(id))
  const replies = await db.find<PublicComment>({
    ...{ ...shown, where: publicOf(consultation, { replyTo: { in: ids } }) },
    ...{ sort: 'sentAt', limit: 0, pagination: false },
  })
  return { docs: found.docs, replies: replies.docs, total: found.totalDocs, pages: found.totalPages }
}

/** A public comment of a consultation, or null. */
export async function readComment(consultation: string, id: string): Promise<PublicComment | null> {
  const { db } = await getCms()
  const where = publicOf(consultation, { id: { equals: id } })
  return (await db.findOne<PublicComment>({ collection: COMMENTS, where, select: PUBLIC })) ?? null
}
