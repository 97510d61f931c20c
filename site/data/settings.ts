import type { Agency, Media, Unit } from '../../cms/payload-types.ts'
import { NotFound } from '../errors.ts'
import type { Locale } from '../paths.ts'
import { listAlertsAt } from './alerts.ts'
import { previewsSite } from './draft.ts'
import { env } from './env.ts'
import { findInherited } from './inherited.ts'
import { keep } from './kept.ts'
import { findLiveHrefs, keepLive } from './liveLinks.ts'
import { findNamed } from './named.ts'
import { findPortal, findSite, idOf, loadScope, originOf, type Scope, type StoredSite } from './sites.ts'

const SETTINGS_AGE = 1000

/** A site as stored, with what its record names; its menus without links to what is hidden. */
export interface LoadedRecord {
  site: StoredSite
  agency: Agency | undefined
  emblem: Media | undefined
  /** Public address of the site without a final slash. */
  origin: string
}

/** What stands on every page: the provincial portal, and the component site that is read. */
export interface LoadedSite extends LoadedRecord {
  /** The province, if the portal says which. */
  unit: Unit | undefined
  /** Absent on the provincial portal. */
  component?: LoadedRecord
  /** The alerts in force, for this site. */
  alerts: Awaited<ReturnType<typeof listAlertsAt>>
}

/** The menus without links to what is hidden, and without columns in which none is left. */
async function withPublicLinks(site: StoredSite, scope: Scope | null, locale: Locale): Promise<StoredSite> {
  const { menu, footer } = site
  const links = [...(menu ?? []), ...(footer ?? []).flatMap((column) => column.links ?? [])]
  const live = await findLiveHrefs(
    links.map(({ href }) => href),
    { scope, locale },
  )
  const columns = (footer ?? []).map((column) => ({ ...column, links: keepLive(column.links, live) }))
  const isShown = (_: unknown, at: number) => columns[at]!.links.length > 0 || !footer?.[at]?.links?.length
  return { ...site, menu: keepLive(menu, live), footer: columns.filter(isShown) }
}

async function fillIn(
  site: StoredSite,
  { origin, scope }: { origin: string; scope: Scope | null },
  locale: Locale,
): Promise<LoadedRecord> {
  const [shown, agency, emblem] = await Promise.all([
    withPublicLinks(site, scope, locale),
    findNamed<Agency>('agencies', site.agency, locale),
    findNamed<Media>('media', site.emblem, locale),
  ])
  return { site: shown, agency, emblem, origin }
}

async function readPortal(locale: Locale): Promise<Omit<LoadedSite, 'alerts'>> {
  const portal = await findPortal(locale)
  const [record, unit] = await Promise.all([
    fillIn(portal, { origin: env.PORTAL_URL, scope: null }, locale),
    findNamed<Unit>('units', portal.unit, locale),
  ])
  return { ...record, unit }
}

async function readComponent(slug: string, locale: Locale): Promise<LoadedRecord> {
  const site = await findSite(slug, locale)
  if (!site) throw new NotFound('no such site')
  const scope = idOf(site.agency) ? await loadScope(slug, locale) : null
  const record = await fillIn(site, { origin: originOf(site), scope }, locale)
  return { ...record, site: { ...record.site, ...(await findInherited(site, record.agency, locale)) } }
}

const readers = {
  vi: keep(() => readPortal('vi'), SETTINGS_AGE),
  en: keep(() => readPortal('en'), SETTINGS_AGE),
}
const components = new Map<string, () => Promise<LoadedRecord>>()

const loadPortal = (locale: Locale): Promise<Omit<LoadedSite, 'alerts'>> =>
  previewsSite() ? readPortal(locale) : readers[locale]()

function loadComponent(slug: string, locale: Locale): Promise<LoadedRecord> {
  if (previewsSite()) return readComponent(slug, locale)
  const key = `${locale} ${slug}`
  const known = components.get(key) ?? keep(() => readComponent(slug, locale), SETTINGS_AGE)
  components.set(key, known)
  return known()
}

/**
 * Settings and menus in a language, at most a second old. Shape them with toChrome of views/settings.ts.
 * @param slug of a component site: Astro.locals.site
 * @throws NotFound when no site has the slug
 */
export async function loadSite(locale: Locale, slug?: string): Promise<LoadedSite> {
  if (slug === undefined) {
    const [portal, alerts] = await Promise.all([loadPortal(locale), listAlertsAt(locale, undefined)])
    return { ...portal, alerts }
  }
  const [portal, component] = await Promise.all([loadPortal(locale), loadComponent(slug, locale)])
  const { tier, unit } = component.site
  const alerts = await listAlertsAt(locale, { unit: tier === 'commune' ? idOf(unit) : undefined })
  return { ...portal, component, alerts }
}
