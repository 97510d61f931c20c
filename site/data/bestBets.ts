import {
  tokens,
  toSearchDocument,
  type Question,
  type SearchDocument,
  type SearchType,
} from '../../search/query.ts'
import { isSameMarker, markerOf, type Marker } from './changed.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const MARKER_AGE = 500
const PINS_AGE = 10_000

interface Pin {
  type: SearchType
  id: string
}
interface Pins extends Marker {
  readAt: number
  byKey: Map<string, Pin[]>
}

const readPins = keep<Pins>(async (before) => {
  // Pins that begin and end must count too: the marker alone covers what is public at the moment, and stays the same
  // when one pin ends as another begins.
  const marker = await markerOf('best-bets')
  const readAt = Date.now()
  if (before && isSameMarker(before, marker) && readAt - before.readAt < PINS_AGE) return before
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'best-bets',
    pagination: false,
    depth: 0,
    sort: 'updatedAt',
    overrideAccess: false,
    select: { keys: true, results: true },
  })
  const byKey = new Map<string, Pin[]>()
  for (const { keys, results } of docs) {
    const pins = results.map(({ relationTo, value }): Pin => ({ type: relationTo, id: String(value) }))
    for (const key of keys ?? []) byKey.set(key, pins)
  }
  return { ...marker, readAt, byKey }
}, MARKER_AGE)

async function readPinned({ type, id }: Pin): Promise<SearchDocument | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: type,
    where: { id: { equals: id } },
    limit: 1,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
  })
  return toSearchDocument(type, docs[0] as never)
}

/** What editors have pinned above the results of exactly this search, as far as it is published; in their order. */
export async function findBestBets({ query, normal }: Question): Promise<SearchDocument[]> {
  const { byKey } = await readPins()
  // The query as typed, or as meant when the keyboard layout was wrong.
  const pins = byKey.get(tokens(query).join(' ')) ?? byKey.get(tokens(normal).join(' ')) ?? []
  const docs = await Promise.all(pins.map(readPinned))
  return docs.filter((doc) => doc !== null)
}
