import type { Home } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const HOME_AGE = 1000

async function read(locale: Locale): Promise<Home> {
  const cms = await getCms()
  return cms.findGlobal({ slug: 'home', locale, fallbackLocale: 'vi', depth: 0, overrideAccess: false })
}

const readers = {
  vi: keep(() => read('vi'), HOME_AGE),
  en: keep(() => read('en'), HOME_AGE),
}

/** What editors chose for the home page, at most a second old; procedures and life events are ids. */
export const loadHome = (locale: Locale): Promise<Home> => readers[locale]()
