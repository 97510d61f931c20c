import type { Locale } from '../paths.ts'
import { previewsSite } from './draft.ts'
import { keep } from './kept.ts'
import { findLiveHrefs, type Reading } from './liveLinks.ts'
import { findPortalHome, type StoredHome } from './sites.ts'

const HOME_AGE = 1000

type Alert = NonNullable<StoredHome['alerts']>[number]

/** Alerts with the current targets of their links. @param reading where they are shown */
export async function withLiveLinks(alerts: StoredHome['alerts'], reading: Reading): Promise<Alert[]> {
  const all = alerts ?? []
  const live = await findLiveHrefs(
    all.map(({ href }) => href),
    reading,
  )
  return all.map((alert) => {
    const href = live.get(alert.href ?? '')
    return href === undefined ? alert : { ...alert, href }
  })
}

async function read(locale: Locale): Promise<StoredHome> {
  const home = await findPortalHome(locale)
  return { ...home, alerts: await withLiveLinks(home.alerts, { locale }) }
}

const readers = {
  vi: keep(() => read('vi'), HOME_AGE),
  en: keep(() => read('en'), HOME_AGE),
}

/** What the home page of the provincial portal says, at most a second old. */
export const loadHome = (locale: Locale): Promise<StoredHome> =>
  previewsSite() ? read(locale) : readers[locale]()
