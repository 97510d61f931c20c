import type { Unit } from '../../../cms/payload-types.ts'
import type { Locale } from '../../paths.ts'
import { communeName } from '../communes/names.ts'

/** Where a screen of the provincial portal stands, or the communes to choose from when it is set up. */
export type KioskPlace = { name: string } | { options: { value: string; label: string }[] }

type Listed = Pick<Unit, 'slug' | 'code' | 'fullName' | 'fullNameEn'>

/** @param xa slug or code of the commune in the address */
export function toKioskPlace(
  units: readonly Listed[],
  xa: string | undefined,
  locale: Locale,
): KioskPlace | undefined {
  const chosen = xa && units.find(({ slug, code }) => slug === xa || code === xa)
  if (chosen) return { name: communeName(chosen, locale) }
  const options = units.flatMap((unit) =>
    unit.slug ? [{ value: unit.slug, label: communeName(unit, locale) }] : [],
  )
  return options.length > 0
    ? { options: options.toSorted((a, b) => a.label.localeCompare(b.label, 'vi')) }
    : undefined
}
