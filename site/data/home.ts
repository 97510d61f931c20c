import type { Home } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { keep } from './kept.ts'
import { findLiveHrefs } from './liveLinks.ts'
import { getCms } from './payload.ts'

const HOME_AGE = 1000

async function read(locale: Locale): Promise<Home> {
  const cms = await getCms()
  const asked = { slug: 'home', locale, fallbackLocale: 'vi', depth: 0, overrideAccess: false } as const
  const home = await cms.findGlobal(asked)
  const live = await findLiveHrefs(
    (home.alerts ?? []).map(({ href }) => href),
    { locale },
  )
  const alerts = (home.alerts ?? []).map((alert) => {
    const href = live.get(alert.href ?? '')
    return href === undefined ? alert : { ...alert, href }
  })
  return { ...home, alerts }
}

const readers = {
  vi: keep(() => read('vi'), HOME_AGE),
  en: keep(() => read('en'), HOME_AGE),
}

/** What editors chose for the home page, at most a second old; procedures and life events are ids. */
export const loadHome = (locale: Locale): Promise<Home> => readers[locale]()
