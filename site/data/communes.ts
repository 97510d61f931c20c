import type { Locale } from '../paths.ts'
import { listAgencies, listAgenciesOfUnit } from './agencies.ts'
import { findLiveSite } from './liveSites.ts'
import { listPlacedUnits } from './units.ts'

/** A commune or ward of today with its agencies and its live site; null when there is none with the slug. */
export async function loadCommune(slug: string, locale: Locale) {
  const unit = (await listPlacedUnits()).find((one) => one.slug === slug)
  if (!unit) return null
  const [own, all, named, site] = await Promise.all([
    listAgenciesOfUnit(unit.id, locale),
    listAgencies(locale),
    listAgencies('vi'),
    findLiveSite('unit', unit.id, locale),
  ])
  return { unit, own, all, site, names: new Map(named.map(({ id, name }) => [id, name])) }
}
