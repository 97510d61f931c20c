import type { SelectType, Where } from 'payload'
import {
  makeNameIndex,
  toNameEntry,
  toSearchDocument,
  type NameEntry,
  type NameIndex,
  type SearchDocument,
  type SearchType,
} from '../../search/query.ts'
import { isSameMarker, MARKER_AGE, MARKER_GRACE, markerOf, type Marker } from './changed.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

/** Types few enough that every portal process keeps their names: what people look for by name. */
export const NAMED_TYPES = ['procedures', 'life-events', 'agencies', 'pages'] as const satisfies SearchType[]
type Named = (typeof NAMED_TYPES)[number]

export const isNamedType = (type: SearchType): type is Named =>
  (NAMED_TYPES as readonly SearchType[]).includes(type)

/** A name to be found by, with the document it leads to; fields lead to the catalogue instead. */
export type PortalName = NameEntry & { doc: SearchDocument | null; slug: string | null }

const PAGE = 200
/** Types whose names stand in the documents of another. */
const MENTIONED: Record<Named, ('fields' | 'agencies')[]> = {
  procedures: ['fields', 'agencies'],
  'life-events': [],
  agencies: [],
  pages: [],
}

const always: SelectType = { _status: true, deletedAt: true, slug: true, updatedAt: true, summary: true }
const selects: Record<Named, SelectType> = {
  procedures: {
    ...{ code: true, name: true, plainName: true, otherNames: true, field: true, status: true },
    ...{ tiers: true, audiences: true, onlineLevel: true, results: true, agencyText: true },
    ...{ competentAgencies: true, implementingAgencies: true, publisher: true },
  },
  'life-events': { name: true, audience: true },
  agencies: { name: true, abbreviation: true, address: true, tier: true },
  pages: { title: true, lead: true, path: true },
}

interface Stored {
  id: string
  updatedAt: string
}
type State = Marker & { mentioned: string; entries: Map<string, PortalName> }

async function* readPages(collection: Named, where: Where, select: SelectType): AsyncGenerator<Stored> {
  const cms = await getCms()
  for (let after: Where = {}; ;) {
    const { docs } = await cms.find({
      collection,
      where: { and: [where, after] },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      depth: 1,
      locale: 'all',
      overrideAccess: false,
      select,
    })
    yield* docs as unknown as Stored[]
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = { id: { greater_than: last.id } }
  }
}

async function readChanged(
  type: Named,
  since: string | undefined,
  into: Map<string, PortalName>,
): Promise<void> {
  const where: Where = since ? { updatedAt: { greater_than_equal: since } } : {}
  for await (const stored of readPages(type, where, { ...always, ...selects[type] } as SelectType)) {
    const doc = toSearchDocument(type, stored as never)
    if (doc) into.set(doc.id, { ...toNameEntry(doc), doc, slug: null })
  }
}

async function dropGone(type: Named, entries: Map<string, PortalName>): Promise<void> {
  const left = new Set<string>()
  for await (const { id } of readPages(type, {}, { updatedAt: true })) left.add(String(id))
  for (const id of entries.keys()) if (!left.has(id)) entries.delete(id)
}

/** Reads again only what has changed, and everything when names that others mention have changed. */
async function loadType(type: Named, before: State | undefined): Promise<State> {
  const marker = await markerOf(type)
  const mentioned = JSON.stringify(await Promise.all(MENTIONED[type].map(markerOf)))
  const isSame = before?.mentioned === mentioned
  if (isSame && isSameMarker(before, marker)) return before
  const entries = new Map(isSame ? before.entries : [])
  await readChanged(type, isSame ? before.newest : undefined, entries)
  if (entries.size !== marker.total) await dropGone(type, entries)
  return { ...marker, mentioned, entries }
}

const readers = Object.fromEntries(
  NAMED_TYPES.map((type) => [
    type,
    keep<State>((before) => loadType(type, before), MARKER_AGE, MARKER_GRACE),
  ]),
) as Record<Named, () => Promise<State>>

interface Fields extends Marker {
  entries: PortalName[]
}

const readFields = keep<Fields>(
  async (before) => {
    const marker = await markerOf('fields')
    if (before && isSameMarker(before, marker)) return before
    const cms = await getCms()
    const { docs } = await cms.find({
      collection: 'fields',
      pagination: false,
      depth: 0,
      locale: 'all',
      overrideAccess: false,
      select: { name: true, slug: true },
    })
    const entries = docs.map(({ id, name, slug }): PortalName => {
      const names = Object.values((name ?? {}) as unknown as Partial<Record<string, string>>)
      return {
        id: `fields ${id}`,
        type: 'fields',
        names: names.filter((one) => one !== undefined),
        about: '',
        standing: 1,
        doc: null,
        slug: slug ?? null,
      }
    })
    return { ...marker, entries }
  },
  MARKER_AGE,
  MARKER_GRACE,
)

let built: { parts: unknown[]; index: NameIndex<PortalName> } | undefined

/** Every public name of procedures, fields, agencies, life events and pages, at most about a second old. */
export async function loadNames(): Promise<NameIndex<PortalName>> {
  const [fields, ...states] = await Promise.all([readFields(), ...NAMED_TYPES.map((type) => readers[type]())])
  const parts = [fields.entries, ...states.map(({ entries }) => entries)]
  if (!built || parts.some((part, at) => part !== built?.parts[at])) {
    const all = [...fields.entries, ...states.flatMap(({ entries }) => [...entries.values()])]
    built = { parts, index: makeNameIndex(all) }
  }
  return built.index
}
