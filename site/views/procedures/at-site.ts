import { namesAnyCommittee } from '../../../cms/content/communeOffices.ts'
import { idOf } from '../../../cms/content/record.ts'
import type { Agency, EntryPoint, Procedure } from '../../../cms/payload-types.ts'
import { contactsOf, type Reached } from '../site-contact.ts'
import type { ApplyQuery } from './filingChoice.ts'

type FacetNames = Record<string, ReadonlyMap<string, string>>
type Ref = string | Agency
type Refs = Ref[] | null | undefined

/** The agencies of a component site among those that procedures name. */
export interface AgenciesHere {
  /** The agency of the site, and what the site says itself of how it is reached. */
  own: Agency
  site: Reached
  isCommune: boolean
  /** By the id of an agency that every commune has: the one that it is here. */
  standIns: ReadonlyMap<string, Agency>
  /** The same by what ends their addresses. */
  slugs: ReadonlyMap<string, string>
  /** The same by name, in each language. */
  names: ReadonlyMap<string, string>
  /** Ids of agencies of other communes. */
  elsewhere: ReadonlySet<string>
}

const NAMED = ['competentAgencies', 'implementingAgencies', 'coordinatingAgencies'] as const

/** The agency of a site, reached as the site is. */
const ownOf = ({ own, site }: AgenciesHere): Agency => ({ ...own, ...contactsOf({ site, agency: own }) })

/** Agencies as they are at a site, each once, the own one first; those of other communes are left out. */
function agenciesAt(refs: Refs, here: AgenciesHere): Ref[] {
  const { standIns, elsewhere } = here
  const own = ownOf(here)
  const known = new Map<string, Ref>()
  for (const ref of refs ?? []) {
    const id = idOf<string>(ref)
    if (elsewhere.has(id)) continue
    const found = standIns.get(id) ?? ref
    known.set(idOf(found), idOf(found) === own.id ? own : found)
  }
  const all = [...known.values()]
  return [...all.filter((one) => idOf(one) === own.id), ...all.filter((one) => idOf(one) !== own.id)]
}

/** Every commune does it, and no agency is named that would be another one than its people's committee. */
const isUnnamed = ({ tiers, agencyText, ...doc }: Procedure, { isCommune }: AgenciesHere): boolean =>
  isCommune &&
  Boolean(tiers?.includes('commune')) &&
  NAMED.every((name) => !doc[name]?.length) &&
  (!agencyText || namesAnyCommittee(agencyText))

/**
 * A procedure as it is done at a component site that handles it: the agencies of the site stand in place of those that
 * every commune has.
 * @param doc read with depth 1
 * @param here null where nobody stands in, as on the provincial portal
 */
export function procedureAt<T extends Procedure>(doc: T, here: AgenciesHere | null): T {
  if (!here) return doc
  const named = Object.fromEntries(NAMED.map((name) => [name, agenciesAt(doc[name], here)]))
  const isStoodFor = here.isCommune && namesAnyCommittee(doc.agencyText ?? '')
  return {
    ...doc,
    ...named,
    ...(isUnnamed(doc, here) && { implementingAgencies: [ownOf(here)] }),
    ...(isStoodFor && { agencyText: null }),
  }
}

interface Receiving {
  entryPoints: EntryPoint[]
  agencies: Agency[]
}

/** What is known of a filing at a component site. */
type At<F> = F & { here?: AgenciesHere }

/** A filing at a component site: the entry points are those of agencies that receive the files there, and those for all. */
export function filingAt<F extends Receiving>(filing: F, here: AgenciesHere | null): At<F> {
  if (!here) return filing
  const receiving = new Set(filing.agencies.map(({ id }) => id))
  const entryPoints = filing.entryPoints.flatMap((point) => {
    const stored = idOf<string | null | undefined>(point.agency)
    if (!stored) return [point]
    const id = here.standIns.get(stored)?.id ?? stored
    return receiving.has(id) ? [{ ...point, agency: id }] : []
  })
  return { ...filing, entryPoints, here }
}

/** What a reader chose at a component site: its own agency where they chose none and it receives the files. */
export function choiceAt(asked: ApplyQuery, { agencies, here }: At<Receiving>): ApplyQuery {
  if (!here) return asked
  const { own, slugs } = here
  if (asked.agency) return { ...asked, agency: slugs.get(asked.agency) ?? asked.agency }
  const slug = agencies.some(({ id }) => id === own.id) ? own.slug : undefined
  return slug ? { ...asked, agency: slug } : asked
}

/** A procedure of a list as it is done at a component site. */
export function listedAt<T extends Pick<Procedure, 'competentAgencies' | 'implementingAgencies'>>(
  doc: T,
  here: AgenciesHere | null,
): T {
  if (!here) return doc
  const [competentAgencies, implementingAgencies] = [doc.competentAgencies, doc.implementingAgencies].map(
    (refs) => agenciesAt(refs, here),
  )
  return { ...doc, competentAgencies, implementingAgencies }
}

/** Names for the values of facets, those of agencies as they are at a component site. */
export function namesAt(names: FacetNames, here: AgenciesHere | null): FacetNames {
  const agencies = [...(names.agency ?? [])].map(
    ([slug, name]) => [slug, here?.names.get(name) ?? name] as const,
  )
  return here ? { ...names, agency: new Map(agencies) } : names
}

/** A query of the catalogue that names an agency which another one stands in for; null when none does. */
export function filtersAt(params: URLSearchParams, here: AgenciesHere | null): URLSearchParams | null {
  const renamed = [...params].map(([name, value]): [string, string] => [
    name,
    (name === 'co-quan' && here?.slugs.get(value)) || value,
  ])
  const asked = new URLSearchParams(renamed)
  return asked.toString() === params.toString() ? null : asked
}
