import type { ProvinceState, PushTarget } from './sites.ts'

type Relation = { id?: string | number } | string | number | null | undefined

/** The fields that decide on which sites an agency's item is shown. */
export interface PlacedItem {
  agency?: Relation
  onProvince?: ProvinceState | null
  pushedTo?: PushTarget | null
}

/** The provincial portal as a place of an item. */
export const PROVINCE_PLACE = 'province'
export const placeOfAgency = (id: string | number): string => `agency-${id}`
export const placeOfTarget = (target: PushTarget | ''): string => `to-${target}`

/** The places of the agencies in relations, populated or not. */
export function placesOfAgencies(relations: readonly Relation[]): string[] {
  const ids = relations.map((one) => (typeof one === 'object' && one !== null ? one.id : one))
  return ids.flatMap((id) => (id === undefined || id === null ? [] : [placeOfAgency(id)]))
}

/** Where an item is shown: on the provincial portal, on the site of its agency, and on the sites it is pushed to. */
export const placesOfItem = ({ agency, onProvince, pushedTo }: PlacedItem): string[] => [
  ...(onProvince === 'yes' ? [PROVINCE_PLACE] : []),
  ...placesOfAgencies([agency]),
  ...(pushedTo && pushedTo !== 'none' ? [placeOfTarget(pushedTo)] : []),
]

/** The cache tag of everything that shows items of a type at one place; without a place, at any. */
export const placeTag = (collection: string, place = ''): string => `${collection}@${place}`
