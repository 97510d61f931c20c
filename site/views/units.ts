import { sortByName } from '../../cms/content/order.ts'
import type { Unit } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import { communePath, type Locale } from '../paths.ts'

export type LightUnit = Pick<
  Unit,
  'id' | 'name' | 'fullName' | 'nameEn' | 'fullNameEn' | 'code' | 'slug' | 'type' | 'predecessors'
>

export interface UnitRow {
  name: string
  href: string
  code: string
  /** The units it was formed from, with what is known of each. */
  predecessors: string[]
}

export interface UnitGroup {
  key: string
  title: string
  rows: UnitRow[]
}

const groups = [
  ['Phường', 'ward'],
  ['Xã', 'commune'],
  ['Đặc khu', 'zone'],
] as const

function toRow(unit: LightUnit, locale: Locale): UnitRow {
  const before = (unit.predecessors ?? []).map(({ name, note }) => (note ? `${name} (${note})` : name))
  const name = (locale === 'en' && unit.fullNameEn) || unit.fullName
  const href = communePath(unit.slug ?? unit.code, locale)
  return { name, href, code: unit.code, predecessors: before }
}

/** Commune-level units by kind, wards first, each by name. */
export function toUnitGroups(units: readonly LightUnit[], locale: Locale): UnitGroup[] {
  const titles = useText(locale).pages.units.groups
  return groups.flatMap(([type, key]) => {
    const rows = units.filter((unit) => unit.type === type).map((unit) => toRow(unit, locale))
    const sorted = sortByName(rows, ({ name }) => name)
    return rows.length > 0 ? [{ key, title: titles[key], rows: sorted }] : []
  })
}
