import type { SelectType } from 'payload'
import { today, type Day } from '../../cms/content/day.ts'
import type { DatedProcedure } from '../../cms/content/procedureState.ts'
import { searchedBy } from '../../cms/content/types/index.ts'
import {
  makeNameIndex,
  procedureStanding,
  SEARCH_TYPES,
  toNameEntry,
  toSearchDocument,
  type NameEntry,
  type NameIndex,
  type SearchDocument,
  type SearchLocale,
  type SearchType,
} from '../../search/query.ts'
import { isSameMarker, MARKER_AGE, MARKER_GRACE, markerOf, type Marker } from './changed.ts'
import { follow, type Followed } from './followed.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const NAMES = searchedBy('names')
type Named = { [S in SearchType]: (typeof NAMES)[S] extends 'memory' ? S : never }[SearchType]
/** Types with so few documents that every portal process holds their names in memory. */
export const NAMED_TYPES = SEARCH_TYPES.filter((type): type is Named => NAMES[type] === 'memory')

export const isNamedType = (type: SearchType): type is Named =>
  (NAMED_TYPES as readonly SearchType[]).includes(type)

/** A searchable name with the document it leads to; fields lead to the catalogue instead. */
export type PortalName = NameEntry & {
  doc: SearchDocument | null
  slug: string | null
  /** Set for procedures whose dates decide whether they apply: their state may change with the day. */
  dates?: DatedProcedure
}

/** Types whose documents contain names of documents of another type. */
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
    ...{ effectiveFrom: true, effectiveTo: true, replacedBy: true },
  },
  'life-events': { name: true, audience: true },
  agencies: { name: true, abbreviation: true, address: true, tier: true },
  pages: { title: true, lead: true, body: true, path: true, agency: true, onProvince: true, pushedTo: true },
}

type State = Followed<PortalName> & { mentioned: string }

function toNames(type: Named, docs: object[]): (PortalName | null)[] {
  return docs.map((stored) => {
    const doc = toSearchDocument(type, stored as never)
    const { status, effectiveFrom, effectiveTo, replacedBy } = stored as DatedProcedure
    const isDated = Boolean(effectiveFrom || effectiveTo)
    const dates = isDated
      ? { dates: { status, effectiveFrom, effectiveTo, replacedBy: Boolean(replacedBy) } }
      : {}
    // Names are held in memory, texts are not.
    return doc && { ...toNameEntry(doc), doc: { ...doc, body: '', bodyEn: '' }, slug: null, ...dates }
  })
}

/** A name as of a day; the same object when nothing differs, so that its words need not be split again. */
function onDay(entry: PortalName, day: Day): PortalName {
  if (!entry.dates || !entry.doc) return entry
  const { standing, isUpcoming } = procedureStanding(entry.dates, day)
  if (standing === entry.standing && isUpcoming === entry.doc.isUpcoming) return entry
  return { ...entry, standing, doc: { ...entry.doc, standing, isUpcoming } }
}

/** Reads only what has changed, but everything when names contained in other documents have changed. */
async function loadType(type: Named, before: State | undefined): Promise<State> {
  const mentioned = JSON.stringify(await Promise.all(MENTIONED[type].map(markerOf)))
  const isSame = before?.mentioned === mentioned
  const followed = await follow(
    {
      ...{ collection: type, depth: 1, locale: 'all' },
      select: { ...always, ...selects[type] } as SelectType,
      keep: (docs) => toNames(type, docs),
    },
    isSame ? before : undefined,
  )
  return before && followed === before ? before : { ...followed, mentioned }
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
      // In this order: the names of a field are its titles in Vietnamese and in English.
      const { vi, en } = (name ?? {}) as unknown as Partial<Record<SearchLocale, string>>
      const names = [vi, en]
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

let built: { parts: unknown[]; day: Day; index: NameIndex<PortalName> } | undefined

/** Every public name of procedures, fields, agencies, life events and pages, at most about a second old. */
export async function loadNames(): Promise<NameIndex<PortalName>> {
  const [fields, ...states] = await Promise.all([readFields(), ...NAMED_TYPES.map((type) => readers[type]())])
  const parts = [fields.entries, ...states.map(({ entries }) => entries)]
  const day = today()
  if (built?.day !== day || parts.some((part, at) => part !== built?.parts[at])) {
    const all = [...fields.entries, ...states.flatMap(({ entries }) => [...entries.values()])]
    built = { parts, day, index: makeNameIndex(all.map((entry) => onDay(entry, day))) }
  }
  return built.index
}
