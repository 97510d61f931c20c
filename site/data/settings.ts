import type { Navigation, SiteSetting } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { env } from './env.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const SETTINGS_AGE = 1000

/** What stands on every page, as stored. */
export interface Site {
  /** Public address of the portal without a final slash. */
  origin: string
  settings: SiteSetting
  navigation: Navigation
}

async function read(locale: Locale): Promise<Site> {
  const cms = await getCms()
  const asked = { locale, fallbackLocale: 'vi', depth: 1, overrideAccess: false } as const
  const [settings, navigation] = await Promise.all([
    cms.findGlobal({ slug: 'site-settings', ...asked }),
    cms.findGlobal({ slug: 'navigation', ...asked }),
  ])
  return { origin: env.PORTAL_URL, settings, navigation }
}

const readers = {
  vi: keep(() => read('vi'), SETTINGS_AGE),
  en: keep(() => read('en'), SETTINGS_AGE),
}

/** Settings and menus in a language, at most a second old. Shape them with toChrome of views/settings.ts. */
export const loadSite = (locale: Locale): Promise<Site> => readers[locale]()
