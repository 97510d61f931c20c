import {
  placeOfAgency,
  placeOfTarget,
  placesOfAgencies,
  placesOfItem,
  PROVINCE_PLACE,
  type PlacedItem,
} from '../../cms/content/places.ts'
import { isShownOnSites, type PushTarget, type ComponentTier } from '../../cms/content/sites.ts'
import type { SearchType } from '../types.ts'

type Relation = PlacedItem['agency']

/** The fields that decide on which sites a document is found. */
export interface StoredPlace extends PlacedItem {
  id?: string | number
  tiers?: readonly string[] | null
  competentAgencies?: readonly Relation[] | null
  implementingAgencies?: readonly Relation[] | null
}

const ofTier = (tier: string) => `tier-${tier}`

/** The places where a document is found: the provincial portal, sites of agencies, sites of tiers. */
export function sitesOf(type: SearchType, doc: StoredPlace): string[] {
  if (isShownOnSites(type)) return placesOfItem(doc)
  if (type === 'agencies') return [PROVINCE_PLACE, ...placesOfAgencies([doc.id])]
  if (type !== 'procedures') return [PROVINCE_PLACE]
  const { tiers, competentAgencies, implementingAgencies } = doc
  const handling = placesOfAgencies([...(competentAgencies ?? []), ...(implementingAgencies ?? [])])
  return [...new Set([PROVINCE_PLACE, ...handling, ...(tiers ?? []).map(ofTier)])]
}

/** What narrows a search to a component site. */
interface Scope {
  tier: ComponentTier
  agencies: readonly string[]
  pushed: readonly PushTarget[]
}

/** The places whose documents are found on a site. @param scope null for the provincial portal */
export const placesOf = (scope: Scope | null): string[] =>
  scope === null
    ? [PROVINCE_PLACE]
    : [
        ...scope.agencies.map(placeOfAgency),
        ...scope.pushed.map(placeOfTarget),
        ...(scope.tier === 'commune' ? [ofTier(scope.tier)] : []),
      ]

/** How many names to look up to find this many: on a component site most names belong to other sites. */
export const lookedAt = (wanted: number, places: readonly string[]): number =>
  places.includes(PROVINCE_PLACE) ? wanted : wanted * 5

/** Whether a document is found at one of these places; always true when none are given. */
export const isAt = (
  places: readonly string[] | undefined,
  { sites }: { sites: readonly string[] },
): boolean => places === undefined || sites.some((one) => places.includes(one))
