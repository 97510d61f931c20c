import {
  SHOWN_ON_SITES,
  type ProvinceState,
  type PushTarget,
  type SiteTier,
} from '../../cms/content/sites.ts'
import type { SearchType } from '../types.ts'

type Relation = { id?: string | number } | string | number | null | undefined

/** The fields by which it is known on which sites a document is found. */
export interface StoredPlace {
  id?: string | number
  agency?: Relation
  onProvince?: ProvinceState | null
  pushedTo?: PushTarget | null
  tiers?: readonly string[] | null
  competentAgencies?: readonly Relation[] | null
  implementingAgencies?: readonly Relation[] | null
}

/** The provincial portal among the places of a document. */
const PROVINCE = 'province'
const ofAgency = (id: string | number) => `agency-${id}`
const ofTarget = (target: PushTarget) => `to-${target}`
const ofTier = (tier: string) => `tier-${tier}`

function agenciesIn(relations: readonly Relation[]): string[] {
  const ids = relations.map((one) => (typeof one === 'object' && one !== null ? one.id : one))
  return ids.flatMap((id) => (id === undefined || id === null ? [] : [ofAgency(id)]))
}

/** Where a document is found: on the provincial portal, on sites of agencies and of tiers. */
export function sitesOf(type: SearchType, doc: StoredPlace): string[] {
  if (SHOWN_ON_SITES.some((one) => one === type)) {
    const { agency, onProvince, pushedTo } = doc
    const pushed = pushedTo && pushedTo !== 'none' ? [ofTarget(pushedTo)] : []
    return [...(onProvince === 'yes' ? [PROVINCE] : []), ...agenciesIn([agency]), ...pushed]
  }
  if (type === 'agencies') return [PROVINCE, ...agenciesIn([doc.id])]
  if (type !== 'procedures') return [PROVINCE]
  const { tiers, competentAgencies, implementingAgencies } = doc
  const handling = agenciesIn([...(competentAgencies ?? []), ...(implementingAgencies ?? [])])
  return [...new Set([PROVINCE, ...handling, ...(tiers ?? []).map(ofTier)])]
}

/** A component site as far as a search on it is narrowed. */
interface Scope {
  tier: SiteTier
  agencies: readonly string[]
  pushed: readonly PushTarget[]
}

/** The places whose documents are found on a site. @param scope null for the provincial portal */
export const placesOf = (scope: Scope | null): string[] =>
  scope === null
    ? [PROVINCE]
    : [
        ...scope.agencies.map(ofAgency),
        ...scope.pushed.map(ofTarget),
        ...(scope.tier === 'commune' ? [ofTier(scope.tier)] : []),
      ]

/** Whether a document is found at one of these places; without any, everything is. */
export const isAt = (
  places: readonly string[] | undefined,
  { sites }: { sites: readonly string[] },
): boolean => places === undefined || sites.some((one) => places.includes(one))
