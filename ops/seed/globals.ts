import type { GlobalSlug, Payload } from 'payload'
import { inTransaction, type Store } from '../../cms/import/apply/store.ts'
import { loadContent } from './content.ts'
import { inEnglish, inVietnamese } from './locales.ts'
import { idOf, idsBy, idsOf, type Ids } from './place.ts'

type Json = Record<string, unknown>

/** Saves a global in Vietnamese, then what it has in English. */
export async function placeGlobal(store: Store, slug: GlobalSlug, data: Json): Promise<void> {
  const common = { slug, depth: 0, overrideAccess: true } as const
  await inTransaction(store, async (req) => {
    const vietnamese = inVietnamese(data) as never
    const made = await store.payload.updateGlobal({ ...common, data: vietnamese, locale: 'vi', req })
    const english = inEnglish(data, made as unknown as Json)
    if (english) await store.payload.updateGlobal({ ...common, data: english as never, locale: 'en', req })
  })
}

/** Names and contacts of the site: the first thing a seed writes, and with the province's unit once there are units. */
export async function seedSiteSettings(store: Store): Promise<void> {
  const { siteSettings } = await loadContent('site')
  const { provinceCode, ...settings } = siteSettings
  const units = await idsBy(store, 'units', 'code')
  const isEmpty = (value: unknown) => value === ''
  const said = Object.fromEntries(Object.entries(settings).filter(([, value]) => !isEmpty(value)))
  await placeGlobal(store, 'site-settings', { ...said, province: units.get(provinceCode) })
}

/** The menus, then the home page: the last thing a seed writes. */
export async function seedNavigationAndHome(store: Store, lifeEvents: Ids): Promise<void> {
  const { navigation, home } = await loadContent('site')
  const procedures = await idsBy(store, 'procedures', 'code')
  await placeGlobal(store, 'navigation', navigation)
  await placeGlobal(store, 'home', {
    alerts: home.alerts.map((alert) => ({
      ...alert,
      from: new Date(alert.from).toISOString(),
      until: new Date(alert.until).toISOString(),
    })),
    examples: home.examples.map((text) => ({ text })),
    commonProcedures: idsOf(procedures, home.commonProcedures, 'the procedure'),
    lifeEvents: home.lifeEvents.flatMap((slug) => idOf(lifeEvents, slug, 'the life event') ?? []),
  })
}

/**
 * Whether a seed began here and did not come to its end: the site carries the sample's name, which a seed writes first,
 * and the home page is empty, which it writes last.
 */
export async function isSeedUnfinished(payload: Payload): Promise<boolean> {
  const { siteSettings } = await loadContent('site')
  const options = { depth: 0, locale: 'vi', overrideAccess: true } as const
  const settings = await payload.findGlobal({ slug: 'site-settings', ...options })
  const home = await payload.findGlobal({ slug: 'home', ...options })
  return settings.siteName === siteSettings.siteName.vi && (home.examples ?? []).length === 0
}
