import { namesAnyCommittee } from '../../../cms/content/communeOffices.ts'
import { idOf } from '../../../cms/content/record.ts'
import type { Agency, EntryPoint, Procedure } from '../../../cms/payload-types.ts'
import { contactsOf, type Reached } from '../site-contact.ts'
import type { CommuneFiling } from './communeFiling.ts'
import type { ApplyQuery } from './filingChoice.ts'

type FacetNames = Record<string, ReadonlyMap<string, string>>
type Ref = string | Agency
type Refs = Ref[] | null | undefined

/** The agencies of a component site that replace those named by procedures. */
export interface AgenciesHere {
  /** The agency of the site, and the contacts that the site states itself. */
  own: Agency
  site: Reached
  isCommune: boolean
  /** By id of an agency that every commune has: the agency here that replaces it. */
  standIns: ReadonlyMap<string, Agency>
  /** The same by slug. */
  slugs: ReadonlyMap<string, string>
  /** The same by name, in each language. */
  names: ReadonlyMap<string, string>
  /** Ids of agencies of other communes. */
  elsewhere: ReadonlySet<string>
}

const NAMED = ['competentAgencies', 'implementingAgencies', 'coordinatingAgencies'] as const

/** The agency of a site, with the contacts of the site. */
const ownOf = ({ own, site }: AgenciesHere): Agency => ({ ...own, ...contactsOf({ site, agency: own }) })

/** Agencies as they are at a site, without duplicates, its own first; those of other communes are left out. */
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

/** Whether every commune handles a procedure and it names no agency other than the people's committee. */
const isUnnamed = ({ tiers, agencyText, ...doc }: Procedure, { isCommune }: AgenciesHere): boolean =>
  isCommune &&
  Boolean(tiers?.includes('commune')) &&
  NAMED.every((name) => !doc[name]?.length) &&
  (!agencyText || namesAnyCommittee(agencyText))

/**
 * A procedure as it is handled at a component site: the agencies of the site replace those that every commune has.
 * @param doc read with depth 1
 * @param here null where no agency is replaced, as on the provincial portal
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
  communes: CommuneFiling
}

/** Filing data at a component site. */
type At<F> = F & { here?: AgenciesHere }

/** Filing at a component site: only the entry points of agencies that receive dossiers there, and those for all. */
export function filingAt<F extends Receiving>(filing: F, here: AgenciesHere | null): At<F> {
  if (!here) return filing
  const receiving = new Set(filing.agencies.map(({ id }) => id))
  const all = [...filing.entryPoints, ...filing.communes.entryPoints]
  const entryPoints = all.flatMap((point) => {
    const stored = idOf<string | null | undefined>(point.agency)
    if (!stored) return [point]
    const id = here.standIns.get(stored)?.id ?? stored
    return receiving.has(id) ? [{ ...point, agency: id }] : []
  })
  return { ...filing, entryPoints, communes: { agencies: [], entryPoints: [] }, here }
}

/** A reader's choice at a component site: by default its own agency, if it receives the dossiers. */
export function choiceAt(asked: ApplyQuery, { agencies, here }: At<Pick<Receiving, 'agencies'>>): ApplyQuery {
  if (!here) return asked
  const { own, slugs } = here
  if (asked.agency) return { ...asked, agency: slugs.get(asked.agency) ?? asked.agency }
  const slug = agencies.some(({ id }) => id === own.id) ? own.slug : undefined
  return slug ? { ...asked, agency: slug } : asked
}

/** A listed procedure as it is handled at a component site. */
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

/** Names for the values of facets, with agencies as they are at a component site. */
export function namesAt(names: FacetNames, here: AgenciesHere | null): FacetNames {
  const agencies = [...(names.agency ?? [])].map(
    ([slug, name]) => [slug, here?.names.get(name) ?? name] as const,
  )
  return here ? { ...names, agency: new Map(agencies) } : names
}

/** The query of the catalogue with replaced agencies in place of general ones; null when it names none of these. */
export function filtersAt(params: URLSearchParams, here: AgenciesHere | null): URLSearchParams | null {
  const renamed = [...params].map(([name, value]): [string, string] => [
    name,
    (name === 'co-quan' && here?.slugs.get(value)) || value,
  ])
  const asked = new URLSearchParams(renamed)
  return asked.toString() === params.toString() ? null : asked
}
