import { isInForce } from '../../cms/content/procedureState.ts'
import type { Unit } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { findAgencyById } from './agencies.ts'
import { listComingEvents } from './events.ts'
import { loadHome, withLiveLinks } from './home.ts'
import { listNewestDocuments } from './legalDocuments.ts'
import { listNewestNews } from './news.ts'
import { listSitesOfUnits } from './ownerSites.ts'
import { listPages } from './pages.ts'
import { listProcedures } from './procedures.ts'
import { isHandledBy } from './shownOn.ts'
import { idOf, type Scope } from './sites.ts'
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
async function listAlerts(scope: Scope, locale: Locale) {
  const { alerts } = await loadHome(locale)
  const ofProvince = (alerts ?? []).filter(({ pushedTo }) => scope.pushed.includes(pushedTo ?? 'none'))
  return withLiveLinks([...(scope.site.alerts ?? []), ...ofProvince], { scope, locale })
}

/** A commune with the address of its site, if it has one. */
export type PlacedUnit = Pick<
  Unit,
  'id' | 'code' | 'fullName' | 'fullNameEn' | 'predecessors' | 'validFrom'
> & {
  origin?: string
}

/** Every commune of today with where its site is. */
async function listPlacedUnits(): Promise<PlacedUnit[]> {
  const [units, sites] = await Promise.all([listUnits(), listSitesOfUnits()])
  return units.map((unit) => {
    const origin = sites.get(unit.id)
    return { ...unit, ...(origin && { origin }) }
  })
}

/** Only the map names other communes. */
const findUnit = async (id: string | undefined): Promise<PlacedUnit[]> =>
  (await listUnits()).filter((unit) => unit.id === id)

/** What the introduction of a site is made of. @param hasMap whether the communes around it are shown */
export async function loadIntroduction(scope: Scope, locale: Locale, hasMap = true) {
  const { site } = scope
  const [agency, units, pages] = await Promise.all([
    findAgencyById(scope.agency, locale),
    !site.unit ? [] : hasMap ? listPlacedUnits() : findUnit(idOf(site.unit)),
    listPages(locale, scope),
  ])
  return { site, agency, units, unit: units.find(({ id }) => id === idOf(site.unit)), pages }
}

const showsMap = ({ blocks }: Scope['site']): boolean =>
  !blocks?.length || blocks.some(({ block, shown }) => block === 'map' && shown !== false)

/** What the home page of a site is made of. */
export async function loadSiteHome(scope: Scope, locale: Locale) {
  const [introduction, alerts, procedures, news, documents, { docs: events }] = await Promise.all([
    loadIntroduction(scope, locale, showsMap(scope.site)),
    listAlerts(scope, locale),
    listHandled(scope, locale),
    listNewestNews({ locale, scope, limit: NEWS }),
    listNewestDocuments(locale, DOCUMENTS, scope),
    listComingEvents({ locale, scope }),
  ])
  return { ...introduction, alerts, procedures, news, documents, events }
}
