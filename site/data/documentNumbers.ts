import type { SelectType, Where } from 'payload'
import { toNumberEntry, type NumberEntry, type NumberedDocument } from '../../search/query.ts'
import { isSameMarker, MARKER_AGE, MARKER_GRACE, markerOf, type Marker } from './changed.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

/** A legal document as it is suggested; `titles` by language. */
export type SuggestedDocument = NumberedDocument & {
  slug: string
  titles: { vi?: string; en?: string }
  isCurrent: boolean
}
export type DocumentNumbers = ReadonlyMap<string, NumberEntry<SuggestedDocument>>

const PAGE = 500
/** Longest wait of a reader for changes, in milliseconds; then the list as it was before has to do. */
const PATIENCE = 150

const select: SelectType = {
  ...{ number: true, slug: true, kind: true, title: true, issuedOn: true, status: true, updatedAt: true },
}

type Stored = {
  id: string
  number: string
  slug?: string | null
  kind?: string | null
  title?: SuggestedDocument['titles'] | null
  issuedOn?: string | null
  status?: string | null
}

async function* readPages(where: Where, wanted: SelectType): AsyncGenerator<Stored> {
  const cms = await getCms()
  for (let after: Where = {}; ;) {
    const { docs } = await cms.find({
      collection: 'legal-documents',
      where: { and: [where, after] },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      depth: 0,
      locale: 'all',
      overrideAccess: false,
      select: wanted,
    })
    yield* docs as unknown as Stored[]
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = { id: { greater_than: last.id } }
  }
}

const toSuggested = ({ id, number, slug, kind, title, issuedOn, status }: Stored): SuggestedDocument => ({
  id: String(id),
  number,
  slug: slug ?? String(id),
  kind: kind ?? null,
  year: issuedOn?.slice(0, 4) ?? null,
  titles: title ?? {},
  isCurrent: status !== 'expired',
})

type State = Marker & { entries: Map<string, NumberEntry<SuggestedDocument>> }

/** Reads again only what has changed; ids alone when something has gone. */
async function load(before: State | undefined): Promise<State> {
  const marker = await markerOf('legal-documents')
  if (before && isSameMarker(before, marker)) return before
  const entries = new Map(before?.entries)
  const where: Where = before ? { updatedAt: { greater_than_equal: before.newest } } : {}
  for await (const stored of readPages(where, select)) {
    entries.set(String(stored.id), toNumberEntry(toSuggested(stored)))
  }
  if (entries.size !== marker.total) {
    const left = new Set<string>()
    for await (const { id } of readPages({}, { updatedAt: true })) left.add(String(id))
    for (const id of entries.keys()) if (!left.has(id)) entries.delete(id)
  }
  return { ...marker, entries }
}

let latest: DocumentNumbers = new Map()

const read = keep<State>(
  async (before) => {
    const state = await load(before)
    latest = state.entries
    return state
  },
  MARKER_AGE,
  MARKER_GRACE,
)

/**
 * Number and title of every public legal document, at most about a second old. While many have changed, or at the very
 * first, the list is as it was before: nobody who types waits for thousands of documents.
 */
export async function loadDocumentNumbers(): Promise<DocumentNumbers> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<DocumentNumbers>((done) => {
    timer = setTimeout(() => done(latest), PATIENCE)
  })
  try {
    return await Promise.race([read().then(({ entries }) => entries), late])
  } finally {
    clearTimeout(timer)
  }
}
