import type { CollectionSlug, Payload } from 'payload'
import { placesOfItem, type PlacedItem } from '../content/places.ts'

/**
 * Whether a stored item is shown at one of the given places, or would be if it were public. Access is not checked, so
 * nothing else about the item may be revealed.
 * @returns undefined when the item does not exist any more
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
