import { isInForce } from '../../cms/content/procedureState.ts'
import type { Unit } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { findAgencyById } from './agencies.ts'
import { listComingEvents } from './events.ts'
import { loadHome } from './home.ts'
import { listNewestDocuments } from './legalDocuments.ts'
import { findLiveHrefs } from './liveLinks.ts'
import { listNewestNews } from './news.ts'
import { listPages } from './pages.ts'
import { listProcedures } from './procedures.ts'
import { isHandledBy } from './shownOn.ts'
import { idOf, listLiveSites, originOf, type Scope } from './sites.ts'
import { listUnits } from './units.ts'

const NEWS = 6
const DOCUMENTS = 5

/** The procedures in force that are handled at a site: first those that many people need, then those with an everyday name. */
async function listHandled(scope: Scope, locale: Locale) {
  const [all, { commonProcedures }] = await Promise.all([listProcedures(locale), loadHome(locale)])
  const common = (commonProcedures ?? []).map(idOf)
  const rank = ({ id, plainName }: (typeof all)[number]): number => {
    const place = common.indexOf(id)
    return place >= 0 ? place : common.length + Number(!plainName)
  }
  const handled = all.filter((doc) => isInForce(doc) && isHandledBy(scope, doc))
  return handled.toSorted((a, b) => rank(a) - rank(b))
}

/** Messages of a site's own, and those of the province that are meant for it. */
async function listAlerts({ site, pushed }: Scope, locale: Locale) {
  const { alerts } = await loadHome(locale)
  const ofProvince = (alerts ?? []).filter(({ pushedTo }) => pushed.includes(pushedTo ?? 'none'))
  const own = site.alerts ?? []
  const live = await findLiveHrefs(own.map(({ href }) => href))
  const linked = own.map((alert) => {
    const href = live.get(alert.href ?? '')
    return href === undefined ? alert : { ...alert, href }
  })
  return [...linked, ...ofProvince]
}

/** A commune with the address of its site, if it has one. */
export type PlacedUnit = Pick<
  Unit,
  'id' | 'code' | 'fullName' | 'fullNameEn' | 'predecessors' | 'validFrom'
> & {
  origin?: string
}

/** Every commune of today with where its site is. */
async function listPlacedUnits(locale: Locale): Promise<PlacedUnit[]> {
  const [units, sites] = await Promise.all([listUnits(), listLiveSites(locale)])
  const byUnit = new Map(
    sites.flatMap((site) => (site.unit ? [[idOf(site.unit), originOf(site)] as const] : [])),
  )
  return units.map((unit) => {
    const origin = byUnit.get(unit.id)
    return { ...unit, ...(origin && { origin }) }
  })
}

/** What the introduction of a site is made of. */
export async function loadIntroduction(scope: Scope, locale: Locale) {
  const { site } = scope
  const [agency, units, pages] = await Promise.all([
    findAgencyById(scope.agency, locale),
    site.unit ? listPlacedUnits(locale) : [],
    listPages(locale, scope),
  ])
  return { site, agency, units, unit: units.find(({ id }) => id === idOf(site.unit)), pages }
}

/** What the home page of a site is made of. */
export async function loadSiteHome(scope: Scope, locale: Locale) {
  const [introduction, alerts, procedures, news, documents, { docs: events }] = await Promise.all([
    loadIntroduction(scope, locale),
    listAlerts(scope, locale),
    listHandled(scope, locale),
    listNewestNews({ locale, scope, limit: NEWS }),
    listNewestDocuments(locale, DOCUMENTS, scope),
    listComingEvents({ locale, scope }),
  ])
  return { ...introduction, alerts, procedures, news, documents, events }
}
