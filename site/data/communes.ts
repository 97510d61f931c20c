import type { Locale } from '../paths.ts'
import { listAgencies, listAgenciesOfUnit } from './agencies.ts'
import { findLiveSite } from './liveSites.ts'
import { listPlacedUnits } from './units.ts'

/** A commune or ward of today with its agencies and its live site, by slug or official code; null when there is none. */
export async function loadCommune(key: string, locale: Locale) {
  const unit = (await listPlacedUnits()).find((one) => one.slug === key || one.code === key)
  if (!unit) return null
  const [own, all, named, site] = await Promise.all([
    listAgenciesOfUnit(unit.id, locale),
    listAgencies(locale),
    listAgencies('vi'),
    findLiveSite('unit', unit.id, locale),
  ])
  return { unit, own, all, site, names: new Map(named.map(({ id, name }) => [id, name])) }
}
