import type { PayloadRequest, Where } from 'payload'
import { addDays, today } from '../content/day.ts'
import { CASES } from './slugs.ts'
import type { StoredCase } from './stored.ts'

/** How far a report of the same can be away, in metres, and how long ago, in days. */
const NEAR_METRES = 1000
const RECENT_DAYS = 90
/** What is offered at most, and looked through. */
const MOST_OFFERED = 5
const MOST_READ = 200
/** A degree of latitude, in metres. */
const DEGREE_METRES = 111_320
/** How many of the words of the shorter text two texts share when they could be about the same. */
const SHARED_WORDS = 0.5

interface Point {
  lat: number
  lng: number
}

/** The distance of two points that are near one another, in metres. */
export function metresBetween(a: Point, b: Point): number {
  const north = (a.lat - b.lat) * DEGREE_METRES
  const east = (a.lng - b.lng) * DEGREE_METRES * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [])

/** Which part of the words of the shorter text two texts share, from 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : [...one].filter((word) => other.has(word)).length / least
}

const pointOf = ({ place }: Pick<StoredCase, 'place'>): Point | null =>
  typeof place?.lat === 'number' && typeof place.lng === 'number' ? { lat: place.lat, lng: place.lng } : null

type Compared = Pick<StoredCase, 'place' | 'text'>

/** The distance of two cases in metres, where both have a point; else whether their words are much the same. */
export function likeness(a: Compared, b: Compared): { metres: number | null; isSimilar: boolean } {
  const [from, to] = [pointOf(a), pointOf(b)]
  if (!from || !to) return { metres: null, isSimilar: sharedWords(a.text, b.text) >= SHARED_WORDS }
  const metres = Math.round(metresBetween(from, to))
  return { metres, isSimilar: metres <= NEAR_METRES }
}

function nearby(of: StoredCase): Where {
  const since = addDays(today(), -RECENT_DAYS)
  const { topic, agency, isConfidential } = of
  return {
    and: [
      ...[
        { kind: { equals: of.kind } },
        { id: { not_equals: of.id } },
        { state: { not_equals: 'duplicate' } },
      ],
      ...[{ receivedOn: { greater_than_equal: since } }],
      { isConfidential: isConfidential ? { equals: true } : { not_equals: true } },
      ...(topic ? [{ topic: { equals: topic } }] : []),
      ...(agency ? [{ agency: { equals: agency } }] : [{ agency: { exists: false } }]),
    ],
  }
}

/** Cases of the same kind, field and agency that could be about the same; staff decide. */
export async function listSimilar({ payload }: Pick<PayloadRequest, 'payload'>, of: StoredCase) {
  const { docs } = await payload.db.find<StoredCase>({
    ...{ collection: CASES, where: nearby(of), sort: '-receivedAt', limit: MOST_READ, pagination: false },
  })
  return docs
    .flatMap((one) => {
      const { metres, isSimilar } = likeness(of, one)
      const { id, number, state, text, receivedOn } = one
      return isSimilar ? [{ id, number, state, text, receivedOn, metres }] : []
    })
    .toSorted((a, b) => (a.metres ?? NEAR_METRES) - (b.metres ?? NEAR_METRES))
    .slice(0, MOST_OFFERED)
}
