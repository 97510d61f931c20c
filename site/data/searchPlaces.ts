import type { Where } from 'payload'
import { placeOfAgency, placeOfTarget, PROVINCE_PLACE } from '../../cms/content/places.ts'

/** The condition for documents that are found at some places. */
export function whereAt(places: readonly string[] | undefined): Where[] {
  if (!places) return []
  const of = (kind: string) => places.flatMap((one) => (one.startsWith(kind) ? [one.slice(kind.length)] : []))
  const at: Where[] = [
    ...(places.includes(PROVINCE_PLACE) ? [{ onProvince: { equals: 'yes' } }] : []),
    { agency: { in: of(placeOfAgency('')) } },
    { pushedTo: { in: of(placeOfTarget('')) } },
  ]
  return [{ or: at }]
}
