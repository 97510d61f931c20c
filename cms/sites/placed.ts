import type { CollectionSlug, Payload } from 'payload'
import { placesOfItem, type PlacedItem } from '../content/places.ts'

/**
 * Whether a stored item is, or would be if it were public, shown at one of some places. Says nothing else of it, since
 * nobody's access is asked.
 * @returns undefined when there is no such item any more
 */
export async function isPlacedAt(
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string },
  places: readonly string[],
): Promise<boolean | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    select: { agency: true, onProvince: true, pushedTo: true },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  const [item] = docs as PlacedItem[]
  return item && placesOfItem(item).some((place) => places.includes(place))
}
