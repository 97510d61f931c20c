import { setImmediate as turn } from 'node:timers/promises'
import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import { addressOf } from '../content/addresses.ts'
import { isContentType } from '../content/types/index.ts'
import { isPortal, TIER_WORDS } from '../content/sites.ts'
import { env } from '../env.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { listOwnRows } from '../redirects/rows.ts'
import { namesDocument, relationsTo, textsOf } from './relations.ts'
import { linksTo, type Wanted } from './texts.ts'
import { uploadAddresses, type Referred } from './uploads.ts'

/** A place that links to a document. */
export interface Place {
  collection: string
  id: string
  /** Name of the document, in Vietnamese; of the provincial portal what it is. */
  title: string
  /** Whether it is public; null when the place has no drafts. */
  isPublished: boolean | null
}

/** How many places of one collection are listed; further ones are only counted. */
const MOST_LISTED = 20
/** How many documents are searched for links, the latest first, and how many per slice, which blocks the event loop. */
const MOST_READ = 20_000
const AT_ONCE = 50

/** System records and redirects, from which no reader follows a link. */
export const LEFT_OUT =
  /^(payload-|redirects$|search-gaps$|search-log$|link-checks$|address-probes$|host-days$|link-reports$|filing-places$|performance$|page-votes$|page-notes$|service-ratings$|subscriptions$|followed-changes$|change-notices$|mails$)/

export type Row = { id: string | number; _status?: string | null } & Record<string, unknown>

const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? wordsOf((value as { vi?: unknown }).vi)
      : ''

/** The name of a document in a list, by the field that names it; of the provincial portal what it is. */
export const titleOf = (
  req: PayloadRequest,
  { collection, doc, field }: { collection: string; doc: Row; field: string },
): string =>
  collection === 'sites' && isPortal(doc as { tier?: unknown })
    ? inLanguageOf(req, TIER_WORDS.province)
    : wordsOf(doc[field]) || String(doc.id)

/** The ids of the latest documents of a collection. */
async function listNewest(req: PayloadRequest, collection: CollectionSlug) {
  const { docs } = await req.payload.db.find<Row>({
    ...{ collection, where: { deletedAt: { exists: false } }, select: { createdAt: true } },
    ...{ sort: '-createdAt', limit: MOST_READ, pagination: false, req },
  })
  return docs.map(({ id }) => id)
}

/**
 * The ids among the latest documents of a collection whose texts link to the document. Yields to other requests between
 * slices, and stops when the client has disconnected.
 */
async function findInTexts(req: PayloadRequest, collection: CollectionSlug, texts: string[], wanted: Wanted) {
  const select = Object.fromEntries(texts.map((name) => [name, true])) as SelectType
  const ids = await listNewest(req, collection)
  const found: Row['id'][] = []
  for (let at = 0; at < ids.length && !req.signal?.aborted; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE)
    const { docs } = await req.payload.db.find<Row>({
      ...{ collection, where: { id: { in: some } }, select, limit: AT_ONCE, pagination: false },
      ...{ locale: 'all', req },
    })
    for (const doc of docs) if (texts.some((name) => linksTo(doc[name], wanted))) found.push(doc.id)
    await turn()
  }
  return found
}

interface Found {
  places: Place[]
  total: number
}

async function findInCollection(
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: Wanted,
): Promise<Found> {
  const { flattenedFields, versions, admin, trash, access } = req.payload.collections[collection].config
  const readable = await access.read({ req })
  if (!readable) return { places: [], total: 0 }
  const relations = relationsTo(wanted.type, flattenedFields)
  const texts = textsOf(flattenedFields)
  const inTexts = texts.length > 0 ? await findInTexts(req, collection, texts, wanted) : []
  if (relations.length === 0 && inTexts.length === 0) return { places: [], total: 0 }
  const either: Where[] = [
    ...(relations.length > 0 ? [namesDocument(relations, wanted.type, wanted.id)] : []),
    ...(inTexts.length > 0 ? [{ id: { in: inTexts } }] : []),
  ]
  const others: Where[] = [
    { or: either },
    ...(trash ? [{ deletedAt: { exists: false } }] : []),
    ...(collection === wanted.type ? [{ id: { not_equals: wanted.id } }] : []),
    ...(readable === true ? [] : [readable]),
  ]
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { and: others },
    limit: MOST_LISTED,
    depth: 0,
    locale: 'vi',
    // The access rule of the collection is part of the condition; field access does not apply, since a relation may be
    // in a field that not everyone may read.
    overrideAccess: true,
  })
  const field = admin.useAsTitle ?? 'id'
  const places = (docs as unknown as Row[]).map((doc) => ({
    collection,
    id: String(doc.id),
    title: titleOf(req, { collection, doc, field }),
    isPublished: versions?.drafts ? doc._status === 'published' : null,
  }))
  return { places, total: totalDocs }
}

/** Every address of a document: the current one and the old ones that redirect to it. */
async function addressesOf(req: PayloadRequest, type: Referred, doc: { id: string | number }) {
  if (!isContentType(type)) return uploadAddresses(type, doc)
  const rows = await listOwnRows(req, { collection: type, id: doc.id })
  const own = addressOf(type, doc)
  return new Set([...(own === null ? [] : [own]), ...rows.map(({ from }) => from)])
}

/** Everything that links to a document: menus and the home page, texts, and relations of other documents. */
export async function listReferences(req: PayloadRequest, type: Referred, doc: { id: string | number }) {
  const addresses = await addressesOf(req, type, doc)
  const wanted: Wanted = { type, id: String(doc.id), addresses, origin: env.PORTAL_URL }
  const found: Found[] = []
  for (const slug of Object.keys(req.payload.collections) as CollectionSlug[])
    if (!LEFT_OUT.test(slug)) found.push(await findInCollection(req, slug, wanted))
  return {
    places: found.flatMap(({ places }) => places),
    total: found.reduce((sum, { total }) => sum + total, 0),
  }
}
