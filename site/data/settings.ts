import type { Agency, Media, Navigation, SiteSetting } from '../../cms/payload-types.ts'
import { NotFound } from '../errors.ts'
import type { Locale } from '../paths.ts'
import { env } from './env.ts'
import { findInherited } from './inherited.ts'
import { keep } from './kept.ts'
import { findLiveHrefs, keepLive } from './liveLinks.ts'
import { getCms } from './payload.ts'
import { findSite, idOf, loadScope, originOf, type StoredSite } from './sites.ts'

const SETTINGS_AGE = 1000

/** What a component site is of its own. */
export interface Component {
  site: StoredSite
  agency: Agency | undefined
  emblem: Media | undefined
  /** Public address of the site without a final slash. */
  origin: string
}

/** What stands on every page, as stored. */
export interface LoadedSite {
  /** Public address of the portal without a final slash. */
  origin: string
  settings: SiteSetting
  navigation: Navigation
  /** Absent on the provincial portal. */
  component?: Component
}

/** The menus without links to what is hidden, and without columns in which none is left. */
async function withPublicLinks(navigation: Navigation, locale: Locale): Promise<Navigation> {
  const { main, footer } = navigation
  const links = [...(main ?? []), ...(footer ?? []).flatMap((column) => column.links ?? [])]
  const live = await findLiveHrefs(
    links.map(({ href }) => href),
    { locale },
  )
  const columns = (footer ?? []).map((column) => ({ ...column, links: keepLive(column.links, live) }))
  const isShown = (_: unknown, at: number) => columns[at]!.links.length > 0 || !footer?.[at]?.links?.length
  return { ...navigation, main: keepLive(main, live), footer: columns.filter(isShown) }
}

async function read(locale: Locale): Promise<LoadedSite> {
  const cms = await getCms()
  const asked = { locale, fallbackLocale: 'vi', depth: 1, overrideAccess: false } as const
  const [settings, navigation] = await Promise.all([
    cms.findGlobal({ slug: 'site-settings', ...asked }),
    cms.findGlobal({ slug: 'navigation', ...asked }),
  ])
  return { origin: env.PORTAL_URL, settings, navigation: await withPublicLinks(navigation, locale) }
}

const readers = {
  vi: keep(() => read('vi'), SETTINGS_AGE),
  en: keep(() => read('en'), SETTINGS_AGE),
}

/** What a component site adds to what it has from the provincial portal. */
async function readComponent(slug: string, locale: Locale): Promise<Component> {
  const site = await findSite(slug, locale)
  if (!site) throw new NotFound('no such site')
  const cms = await getCms()
  const asked = { locale, fallbackLocale: 'vi', depth: 0, overrideAccess: false } as const
  const find = (collection: 'agencies' | 'media', id: string | undefined) =>
    id ? cms.find({ collection, where: { id: { equals: id } }, limit: 1, ...asked }) : { docs: [] }
  const [agencies, emblems] = await Promise.all([
    find('agencies', idOf(site.agency)),
    find('media', idOf(site.emblem)),
  ])
  const hrefs = (site.menu ?? []).map(({ href }) => href)
  const scope = idOf(site.agency) ? await loadScope(slug, locale) : null
  const live = await findLiveHrefs(hrefs, { scope, locale })
  const agency = agencies.docs[0] as Agency | undefined
  return {
    site: { ...site, ...(await findInherited(site, agency, locale)), menu: keepLive(site.menu, live) },
    agency,
    emblem: emblems.docs[0] as Media | undefined,
    origin: originOf(site),
  }
}

const components = new Map<string, () => Promise<Component>>()

function loadComponent(slug: string, locale: Locale): Promise<Component> {
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
  if (slug === undefined) return readers[locale]()
  const [province, component] = await Promise.all([readers[locale](), loadComponent(slug, locale)])
  return { ...province, component }
}
