import { isOfCommittee, officeOf } from '../../cms/content/communeOffices.ts'
import type { Agency } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import type { AgenciesHere } from '../views/procedures/at-site.ts'
import { listAgencies } from './agencies.ts'
import { getCms } from './payload.ts'
import { withoutNoting } from './reads.ts'
import { loadSite } from './settings.ts'
import { isHandledBy, type Handled } from './shownOn.ts'
import { idOf, type Scope } from './sites.ts'

type Named = Handled & { coordinatingAgencies?: Handled['competentAgencies'] }
type Listed = Awaited<ReturnType<typeof listAgencies>>[number]

const isOfCommune = ({ tier }: Listed) => tier === 'commune'

async function readAgencies(ids: readonly string[], locale: Locale): Promise<Agency[]> {
  if (ids.length === 0) return []
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'agencies',
    where: { id: { in: [...ids] } },
    ...{ locale, fallbackLocale: 'vi', depth: 0, pagination: false, overrideAccess: false },
  })
  return docs
}

/**
 * Maps the agencies that procedures name for "every commune" to those of one commune: its own agency for that office,
 * else its people's committee.
 */
function standInsOf(
  general: readonly Listed[],
  offices: readonly Listed[],
  own: string,
): Map<string, string> {
  const byOffice = new Map(offices.map(({ id, name }) => [officeOf(name), id]))
  return new Map(
    general.flatMap(({ id, name }) => {
      const office = officeOf(name)
      const here = (office && byOffice.get(office)) ?? (isOfCommittee(office) ? own : undefined)
      return here ? [[id, here] as const] : []
    }),
  )
}

/** Maps the values of a field of the general agencies to those of the agencies that replace them. */
function byValue(general: readonly Listed[], field: 'slug' | 'name', standIns: ReadonlyMap<string, Agency>) {
  const pairs = general.map((one) => [one[field], standIns.get(one.id)?.[field]] as const)
  return new Map(pairs.flatMap(([before, here]) => (before && here ? [[before, here] as const] : [])))
}

/**
 * The agencies of a component site that replace the general ones which procedures name. Pages depend on the replacing
 * agencies; a new agency of the commune shows once the page has expired.
 * @param isAsked which of the general agencies matter
 * @returns null when the agency of the site is not public
 */
export async function loadAgenciesHere(
  scope: Scope,
  locale: Locale,
  isAsked: (id: string) => boolean = () => true,
): Promise<AgenciesHere | null> {
  const { component } = await loadSite(locale, scope.site.slug ?? '')
  const { site, agency: own } = component ?? {}
  if (!site || !own) return null
  const isCommune = scope.tier === 'commune'
  const [all, translated] = await withoutNoting(() =>
    Promise.all([listAgencies('vi'), locale === 'vi' ? [] : listAgencies(locale)]),
  )
  const unit = idOf(own.unit) ?? idOf(scope.site.unit)
  const general = isCommune ? all.filter((one) => isOfCommune(one) && !one.unit && isAsked(one.id)) : []
  const offices = all.filter(
    (one) => isOfCommune(one) && unit && idOf(one.unit) === unit && one.id !== own.id,
  )
  const ids = standInsOf(general, offices, own.id)
  const read = await readAgencies(
    [...new Set(ids.values())].filter((id) => id !== own.id),
    locale,
  )
  const byId = new Map([own, ...read].map((one) => [one.id, one]))
  const standIns = new Map([...ids].flatMap(([id, here]) => (byId.has(here) ? [[id, byId.get(here)!]] : [])))
  const isElsewhere = (one: Listed) =>
    isOfCommune(one) && one.unit && idOf(one.unit) !== unit && !scope.agencies.includes(one.id)
  const named = [...general, ...translated.filter(({ id }) => ids.has(id))]
  return {
    ...{ own, site, isCommune, standIns },
    slugs: byValue(general, 'slug', standIns),
    names: byValue(named, 'name', standIns),
    elsewhere: new Set(all.filter(isElsewhere).map(({ id }) => id)),
  }
}

/** The agencies here for one procedure; null where the site does not handle it, as on the provincial portal. */
export async function loadAgenciesFor(scope: Scope | null, doc: Named, locale: Locale) {
  if (!scope || !isHandledBy(scope, doc)) return null
  const { competentAgencies, implementingAgencies, coordinatingAgencies } = doc
  const named = [competentAgencies, implementingAgencies, coordinatingAgencies].flatMap((refs) => refs ?? [])
  const ids = new Set(named.map(idOf))
  return loadAgenciesHere(scope, locale, (id) => ids.has(id))
}
