import type { Navigation, SiteSetting } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { env } from './env.ts'
import { keep } from './kept.ts'
import { findLiveHrefs, keepLive } from './liveLinks.ts'
import { getCms } from './payload.ts'

const SETTINGS_AGE = 1000

/** What stands on every page, as stored. */
export interface Site {
  /** Public address of the portal without a final slash. */
  origin: string
  settings: SiteSetting
  navigation: Navigation
}

/** The menus without links to what is hidden, and without columns in which none is left. */
async function withPublicLinks(navigation: Navigation): Promise<Navigation> {
  const { main, footer } = navigation
  const links = [...(main ?? []), ...(footer ?? []).flatMap((column) => column.links ?? [])]
  const live = await findLiveHrefs(links.map(({ href }) => href))
  const columns = (footer ?? []).map((column) => ({ ...column, links: keepLive(column.links, live) }))
  const isShown = (_: unknown, at: number) => columns[at]!.links.length > 0 || !footer?.[at]?.links?.length
  return { ...navigation, main: keepLive(main, live), footer: columns.filter(isShown) }
}

async function read(locale: Locale): Promise<Site> {
  const cms = await getCms()
  const asked = { locale, fallbackLocale: 'vi', depth: 1, overrideAccess: false } as const
  const [settings, navigation] = await Promise.all([
    cms.findGlobal({ slug: 'site-settings', ...asked }),
    cms.findGlobal({ slug: 'navigation', ...asked }),
  ])
  return { origin: env.PORTAL_URL, settings, navigation: await withPublicLinks(navigation) }
}

const readers = {
  vi: keep(() => read('vi'), SETTINGS_AGE),
  en: keep(() => read('en'), SETTINGS_AGE),
}

/** Settings and menus in a language, at most a second old. Shape them with toChrome of views/settings.ts. */
export const loadSite = (locale: Locale): Promise<Site> => readers[locale]()
