import type { CollectionSlug, Payload } from 'payload'
import type { ContentSlug } from '../content/types/index.ts'
import type { PublicRecord } from './record.ts'

/** When the content of a document last changed, by a person or its source; '' if it never did. */
type Stamp = string

interface Stamped {
  contentChangedAt?: string | null
  sourceChangedAt?: string | null
}

const stampOf = ({ contentChangedAt, sourceChangedAt }: Stamped): Stamp =>
  [contentChangedAt, sourceChangedAt].reduce<string>((latest, at) => (at && at > latest ? at : latest), '')

/** What was written and published within this time was not a draft in between. */
const AT_ONCE_MS = 600_000
/** Published versions that are looked through. */
const MOST_VERSIONS = 10

interface Published {
  /** When the change became public, ISO. */
  at: string
  isNew: boolean
}

/** When the present content was first published, from the versions: drafts are often published days later. */
async function readPublished(
  payload: Payload,
  collection: ContentSlug,
  doc: PublicRecord,
): Promise<Published | null> {
  const { docs } = await payload.findVersions({
    ...{ collection: collection as CollectionSlug, sort: '-updatedAt', limit: MOST_VERSIONS, depth: 0 },
    where: { and: [{ parent: { equals: doc.id } }, { 'version._status': { equals: 'published' } }] },
    select: { updatedAt: true, version: { contentChangedAt: true, sourceChangedAt: true } as never },
    ...{ pagination: false, trash: true, overrideAccess: true },
  })
  const stamp = stampOf(doc)
  const other = docs.findIndex(({ version }) => stampOf(version as Stamped) !== stamp)
  const first = docs[(other === -1 ? docs.length : other) - 1]
  return first ? { at: first.updatedAt, isNew: other === -1 && docs.length < MOST_VERSIONS } : null
}

/** The last change of a public document: what names it, when it became public, and whether that was the first time. */
export async function findLastChange(
  payload: Payload,
  collection: ContentSlug,
  doc: PublicRecord,
): Promise<(Published & { key: string }) | null> {
  const stamp = stampOf(doc)
  const made = stamp || doc.createdAt
  const isAtOnce = Date.parse(doc.updatedAt) - Date.parse(made) < AT_ONCE_MS
  const published = isAtOnce
    ? { at: doc.updatedAt, isNew: stamp === '' }
    : await readPublished(payload, collection, doc)
  if (!published) return null
  // News may be dated later than they are published.
  const at = doc.publishedAt && doc.publishedAt > published.at ? doc.publishedAt : published.at
  return { ...published, at, key: `${collection}/${doc.id}@${stamp || 'new'}` }
}
