import type { ProvinceState, PushTarget } from './sites.ts'

type Relation = { id?: string | number } | string | number | null | undefined

/** What decides on which sites an item of an agency is shown. */
export interface PlacedItem {
  agency?: Relation
  onProvince?: ProvinceState | null
  pushedTo?: PushTarget | null
}

/** The provincial portal among the places of an item. */
export const PROVINCE_PLACE = 'province'
export const placeOfAgency = (id: string | number): string => `agency-${id}`
export const placeOfTarget = (target: PushTarget | ''): string => `to-${target}`

/** The places of agencies that relations name, whether these are filled in or not. */
export function placesOfAgencies(relations: readonly Relation[]): string[] {
  const ids = relations.map((one) => (typeof one === 'object' && one !== null ? one.id : one))
  return ids.flatMap((id) => (id === undefined || id === null ? [] : [placeOfAgency(id)]))
}

/** Where an item is shown: on the provincial portal, on the site of its agency, on those it is pushed to. */
export const placesOfItem = ({ agency, onProvince, pushedTo }: PlacedItem): string[] => [
  ...(onProvince === 'yes' ? [PROVINCE_PLACE] : []),
  ...placesOfAgencies([agency]),
  ...(pushedTo && pushedTo !== 'none' ? [placeOfTarget(pushedTo)] : []),
]

/** The tag of what shows the items of a type at one place; without a place, of what does at any. */
export const placeTag = (collection: string, place = ''): string => `${collection}@${place}`
