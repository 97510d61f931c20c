import type { Locale } from '../paths.ts'
import { loadAgenciesFor } from './agenciesHere.ts'
import { loadCommune } from './communes.ts'
import { listHolidays } from './holidays.ts'
import { findProcedure } from './procedures.ts'
import { loadSite } from './settings.ts'
import { loadScope } from './sites.ts'

interface Asked {
  code: string
  /** Slug of a commune in the address; only the provincial portal has one. */
  commune: string | null
  locale: Locale
  /** The requested site, as in `Astro.locals`. */
  site: App.Locals['site']
}

/**
 * What the checklist of a procedure is made of. `vietnamese` is the same procedure in Vietnamese, by which the competent
 * office is found. Null when there is no such procedure.
 */
export async function loadPrepare({ code, commune, locale, site: host }: Asked) {
  const scope = await loadScope(host)
  const [site, stored, holidays, chosen] = await Promise.all([
    loadSite(locale, host),
    findProcedure(code, locale, scope),
    listHolidays(locale),
    commune && scope === null ? loadCommune(commune, locale) : null,
  ])
  if (!stored) return null
  const vietnamese = locale === 'vi' ? stored : await findProcedure(code, 'vi', scope)
  const here = await loadAgenciesFor(scope, stored, locale)
  return { site, stored, vietnamese: vietnamese ?? stored, holidays, here, commune: chosen, scope }
}

export type Prepare = NonNullable<Awaited<ReturnType<typeof loadPrepare>>>
