import type { Locale } from '../paths.ts'
import { findAgencyById } from './agencies.ts'
import { listComingEvents } from './events.ts'
import { listHandled } from './handled.ts'
import { listHolidays } from './holidays.ts'
import { loadHome, withLiveLinks } from './home.ts'
import { listNewestDocuments } from './legalDocuments.ts'
import { listNewestNews } from './news.ts'
import { listPages } from './pages.ts'
import { idOf, type Scope } from './sites.ts'
import { listPlacedUnits, listUnits, type PlacedUnit } from './units.ts'

const NEWS = 6
const DOCUMENTS = 5

/** Messages of a site's own, and those of the province that are meant for it. */
async function listAlerts(scope: Scope, locale: Locale) {
  const { alerts } = await loadHome(locale)
  const ofProvince = (alerts ?? []).filter(({ pushedTo }) => scope.pushed.includes(pushedTo ?? 'none'))
  return withLiveLinks([...(scope.site.alerts ?? []), ...ofProvince], { scope, locale })
}

/** Only the map names other communes. */
const findUnit = async (id: string | undefined): Promise<PlacedUnit[]> =>
  (await listUnits()).filter((unit) => unit.id === id)

/** What the introduction of a site is made of. @param hasMap whether the communes around it are shown */
export async function loadIntroduction(scope: Scope, locale: Locale, hasMap = true) {
  const { site } = scope
  const [agency, units, pages, holidays] = await Promise.all([
    findAgencyById(scope.agency, locale),
    !site.unit ? [] : hasMap ? listPlacedUnits() : findUnit(idOf(site.unit)),
    listPages(locale, scope),
    listHolidays(locale),
  ])
  const unit = units.find(({ id }) => id === idOf(site.unit))
  return { site, agency, units, unit, pages, holidays }
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
