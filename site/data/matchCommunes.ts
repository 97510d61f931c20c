import type { Unit as StoredUnit } from '../../cms/payload-types.ts'
import { fold, tokens } from '../../search/query.ts'
import { withoutKind } from './unitKind.ts'

/** The fields of a commune by which it is known. */
export type KnownUnit = Pick<StoredUnit, 'name' | 'fullName' | 'nameEn' | 'predecessors'>

/** A commune that what was typed may mean. */
export interface CommuneMatch<U extends KnownUnit = KnownUnit> {
  unit: U
  /** The former unit that was named: 'Xã Cốc San', 'Thị xã Sa Pa'. */
  former?: string
}

const MOST = 24
const KIND = /^(xa|phuong|thi tran|thi xa|thanh pho|huyen|tt|tx|tp|p|x|h) (?=\S)/
const ONLY_KIND = /^(xa|phuong|thi tran|thi xa|thanh pho|huyen|tinh)?$/
/** Kinds of districts: whoever names one means the communes made of it. */
const DISTRICT = /^(thi xa|thanh pho|huyen|tx|tp|h) /
const FORMERLY = /( cu| truoc day)+$/
const PROVINCE = /( tinh)?( lao cai| yen bai)( cu)?$/

/** The words of a name without its kind, with one space between them. */
const bareOf = (name: string): string => tokens(name).join(' ').replace(KIND, '')

/** 'huyện Bắc Hà, tỉnh Lào Cai cũ' → 'huyện Bắc Hà' */
const districtOf = (note: string | null | undefined): string => (note ?? '').split(',')[0]!.trim()

interface Name {
  bare: string
  /** Set for a former unit. */
  former?: string
  isDistrict?: boolean
}

function readNames({ name, fullName, nameEn, predecessors }: KnownUnit): Name[] {
  const own = [name, fullName, nameEn].flatMap((one) => (one ? [{ bare: bareOf(one) }] : []))
  const former = (predecessors ?? []).flatMap((one): Name[] => {
    const district = districtOf(one.note)
    return [
      { bare: bareOf(one.name), former: one.name },
      ...(district ? [{ bare: bareOf(district), former: district, isDistrict: true }] : []),
    ]
  })
  return [...own, ...former]
}

/** Folding a thousand names anew takes milliseconds, which is long for a search. */
const known = new WeakMap<KnownUnit, Name[]>()

function namesOf(unit: KnownUnit): Name[] {
  const names = known.get(unit) ?? readNames(unit)
  known.set(unit, names)
  return names
}

const EXACT = 3
const BEGINS = 2
const HOLDS = 1

/** How well a name answers what was typed; a district only where its kind was typed or nothing else has the name. */
function rank({ bare, isDistrict }: Name, asked: { bare: string; isDistrict: boolean }): number {
  if (asked.isDistrict !== Boolean(isDistrict)) return isDistrict && bare === asked.bare ? HOLDS / 2 : 0
  if (bare === asked.bare) return EXACT
  if (bare.startsWith(asked.bare)) return BEGINS
  return asked.bare.includes(' ') && bare.includes(asked.bare) ? HOLDS : 0
}

/** What was typed, with and without 'cũ' and the province: 'phường Lào Cai cũ' must not lose its name. */
function readingsOf(text: string): { bare: string; isDistrict: boolean }[] {
  const typed = tokens(text).join(' ')
  const short = typed.replace(FORMERLY, '')
  const isDistrict = DISTRICT.test(`${typed} `)
  const whole = [typed, short, short.replace(PROVINCE, '')].filter((one) => !ONLY_KIND.test(one))
  return [...new Set(whole)].map((one) => ({ bare: one.replace(KIND, ''), isDistrict }))
}

const hasAccents = (text: string): boolean => fold(text) !== text.toLowerCase().normalize('NFC').trim()

/** With accents typed, "Mường" is not "Muống": whole names with these accents come alone. */
function sharpened<U extends KnownUnit>(found: CommuneMatch<U>[], text: string): CommuneMatch<U>[] {
  if (!hasAccents(text)) return found
  const typed = text.toLowerCase().normalize('NFC')
  const same = found.filter(({ unit, former }) =>
    [former, unit.name, unit.fullName].some(
      (name) => name && typed.includes(withoutKind(name).toLowerCase()),
    ),
  )
  return same.length > 0 ? same : found
}

interface Ranked<U extends KnownUnit> {
  rank: number
  found: CommuneMatch<U>[]
}

type Asked = ReturnType<typeof readingsOf>

/** The name that answers best, the first of equals; undefined when none does. Every search compares a thousand names. */
function bestOf(names: readonly Name[], readings: Asked): { name: Name; rank: number } | undefined {
  let best: { name: Name; rank: number } | undefined
  for (const name of names)
    for (const asked of readings) {
      const found = rank(name, asked)
      if (found > (best?.rank ?? 0)) best = { name, rank: found }
    }
  return best
}

/** The communes of the best kind of match, and what kind that is: 0 for none. */
function bestMatches<U extends KnownUnit>(units: readonly U[], text: string): Ranked<U> {
  const readings = readingsOf(text)
  const ranked = units.flatMap((unit) => {
    const best = bestOf(namesOf(unit), readings)
    return best ? [{ unit, rank: best.rank, former: best.name.former }] : []
  })
  const most = Math.max(0, ...ranked.map((one) => one.rank))
  const found = ranked
    .filter((one) => one.rank === most)
    .map(({ unit, former }) => ({ unit, ...(former && { former }) }))
  return { rank: most, found: sharpened(found, text).slice(0, MOST) }
}

/**
 * The communes of today that a typed name means: their own name or a former one, a district of which they were part,
 * with or without kind and accents. Only the best kind of match is given.
 */
export const matchCommunes = <U extends KnownUnit>(units: readonly U[], text: string): CommuneMatch<U>[] =>
  bestMatches(units, text).found

/** The communes whose whole name, own or former, was typed and nothing else. */
export function matchNamedCommunes<U extends KnownUnit>(
  units: readonly U[],
  text: string,
): CommuneMatch<U>[] {
  const { rank: best, found } = bestMatches(units, text)
  return best === EXACT ? found : []
}
