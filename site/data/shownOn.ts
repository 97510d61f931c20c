import type { Where } from 'payload'
import { placeOfAgency, placeOfTarget, PROVINCE_PLACE } from '../../cms/content/places.ts'
import type { ProvinceState, PushTarget } from '../../cms/content/sites.ts'
import { idOf, type Scope } from './sites.ts'

/** The fields that decide on which sites an item is shown. */
export interface Owned {
  agency?: string | { id: string } | null
  onProvince?: ProvinceState | null
  pushedTo?: PushTarget | null
}

/** The places whose items are shown on a site. @param scope null for the provincial portal */
export const placesAt = (scope: Scope | null): string[] =>
  scope === null
    ? [PROVINCE_PLACE]
    : [...scope.agencies.map(placeOfAgency), ...scope.pushed.map(placeOfTarget)]

/** The items that are shown on a site. @param scope null for the provincial portal */
export const shownOn = (scope: Scope | null): Where =>
  scope === null
    ? { onProvince: { equals: 'yes' } }
    : { or: [{ agency: { in: [...scope.agencies] } }, { pushedTo: { in: [...scope.pushed] } }] }

/** The items that are shown on a site or on the provincial portal, to which texts of the site may link. */
export const reachedOn = (scope: Scope | null): Where =>
  scope === null ? shownOn(null) : { or: [shownOn(null), ...shownOn(scope).or!] }

/** The same as shownOn, for a loaded item. */
export function isShownOn(scope: Scope | null, { agency, onProvince, pushedTo }: Owned): boolean {
  if (scope === null) return onProvince === 'yes'
  const id = idOf(agency)
  return (id !== undefined && scope.agencies.includes(id)) || scope.pushed.includes(pushedTo ?? 'none')
}

/** The fields that decide at which sites a procedure is handled. */
export interface Handled {
  tiers?: readonly string[] | null
  competentAgencies?: readonly (string | { id: string })[] | null
  implementingAgencies?: readonly (string | { id: string })[] | null
}

/** Who handles procedures at a site or in a commune. */
export type Handler = Pick<Scope, 'tier' | 'agencies'>

/** Whether a procedure names one of some agencies as the one that decides it or carries it out. */
export function namesOneOf(agencies: readonly string[], doc: Handled): boolean {
  const isOne = (one: string | { id: string }) => agencies.includes(idOf(one)!)
  return Boolean(doc.competentAgencies?.some(isOne) || doc.implementingAgencies?.some(isOne))
}

/** Whether a procedure is handled at a site: by its agency, or by its tier. */
export const isHandledBy = (scope: Handler, doc: Handled): boolean =>
  namesOneOf(scope.agencies, doc) || (scope.tier === 'commune' && Boolean(doc.tiers?.includes('commune')))
