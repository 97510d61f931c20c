import type { Payload } from 'payload'
import { inTransaction, type Store } from '../import/apply/store.ts'
import type { Site } from '../payload-types.ts'
import { findPortal } from '../sites/portal/find.ts'
import { loadContent } from './content.ts'
import { inEnglish, inVietnamese } from './locales.ts'
import { idOf, idsBy, idsOf, type Ids } from './place.ts'

type Json = Record<string, unknown>

/** Saves fields of the provincial portal in Vietnamese, then what they have in English. */
async function change(store: Store, { id }: Site, fields: Json): Promise<void> {
  const common = { collection: 'sites', id, depth: 0, overrideAccess: true } as const
  await inTransaction(store, async (req) => {
    const data = inVietnamese(fields) as never
    const made = await store.payload.update({ ...common, data, locale: 'vi', req })
    const english = inEnglish(fields, made as unknown as Json)
    if (english) await store.payload.update({ ...common, data: english as never, locale: 'en', req })
  })
}

/**
 * Names and contacts of the portal: the first thing a seed writes, and with the province's unit once there are units. What
 * is there is left as it is.
 */
export async function seedPortalNames(store: Store): Promise<void> {
  const { portal } = await loadContent('site')
  const { provinceCode, ...names } = portal
  const units = await idsBy(store, 'units', 'code')
  const unit = units.get(provinceCode)
  const stored = (await findPortal(store.payload))!
  if (stored.title === names.title.vi && (stored.unit || !unit)) return
  await change(store, stored, { ...names, ...(unit && { unit }) })
}

/** The menus and the home page: the last thing a seed writes, and leaves as it is once it is there. */
export async function seedPortalPages(store: Store, lifeEvents: Ids): Promise<void> {
  const { navigation, home } = await loadContent('site')
  const stored = (await findPortal(store.payload))!
  if (stored.examples?.length) return
  const procedures = await idsBy(store, 'procedures', 'code')
  await change(store, stored, {
    ...navigation,
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
 * Whether a seed began here and did not come to its end: the portal carries the sample's name, which a seed writes first,
 * and its home page is empty, which it writes last.
 */
export async function isSeedUnfinished(payload: Payload): Promise<boolean> {
  const { portal } = await loadContent('site')
  const stored = await findPortal(payload)
  return stored?.title === portal.title.vi && (stored?.examples ?? []).length === 0
}
