import { sortByName } from '../../../cms/content/order.ts'
import type { Unit } from '../../../cms/payload-types.ts'
import { communePath, type Locale, type PrepareChoice } from '../../paths.ts'
import { goOnPath } from './preparing.ts'
import type { MapPlace } from '../commune-map.ts'
import { toFormerText } from './former.ts'
import { langOf } from '../lang.ts'
import { communeName, withinSentence } from './names.ts'

/** The fields of a commune that a list needs. */
export type ListedUnit = Pick<
  Unit,
  'code' | 'slug' | 'name' | 'fullName' | 'nameEn' | 'fullNameEn' | 'predecessors'
>

export interface CommuneLine {
  name: string
  href: string
  /** The units it was formed from, in Vietnamese; '' when they are unknown. */
  former: string
}

/** Communes whose names begin with one letter. */
export interface LetterGroup {
  letter: string
  communes: CommuneLine[]
}

/** Where a list of communes leads: to their pages, or to a procedure as it is done in each. */
export interface Leading {
  locale: Locale
  /** Code of the procedure from which a reader came. */
  procedure?: string | undefined
  /** What the address of the checklist had from which a reader came. */
  preparing?: PrepareChoice | undefined
}

const hrefOf = ({ slug, code }: ListedUnit, { locale, procedure, preparing }: Leading): string =>
  procedure ? goOnPath(procedure, { xa: slug || code, preparing }, locale) : communePath(slug || code, locale)

/** A commune as a line of a list. */
export const toCommuneLine = (unit: ListedUnit, leading: Leading): CommuneLine => ({
  name: communeName(unit, leading.locale),
  href: hrefOf(unit, leading),
  former: toFormerText(unit.predecessors),
})

/** 'A' for Âu Lâu and Ả, 'Đ' for Đông Cuông: D and Đ are far apart in the ear of a reader, A and Â are not. */
const letterOf = ({ name }: ListedUnit): string =>
  name.trim().normalize('NFD').replace(/\p{M}/gu, '').charAt(0).toLocaleUpperCase('vi')

/** A commune whose name was searched for, and the former name that led to it. */
export interface CommuneNotice {
  name: string
  href: string
  former?: string
  /** What was asked for in this commune: the procedure as it is done there. */
  procedure?: { title: string; href: string; lang?: Locale }
}

/** Communes whose names were searched for, with their pages. */
export const toCommuneNotices = (
  found: readonly { unit: ListedUnit; former?: string }[],
  locale: Locale,
): CommuneNotice[] =>
  found.map(({ unit, former }) => {
    const { name, href } = toCommuneLine(unit, { locale })
    return { name, href, ...(former && { former }) }
  })

/** A procedure that was searched for together with a commune, as it is done there. */
export function toProcedureNotice(
  { unit, former, code, title }: { unit: ListedUnit; former?: string; code: string; title: string },
  locale: Locale,
): CommuneNotice {
  const { name, href } = toCommuneLine(unit, { locale })
  const lang = langOf(title, locale)
  const procedure = { title, href: hrefOf(unit, { locale, procedure: code }), ...(lang && { lang }) }
  return { name: withinSentence(name, locale), href, procedure, ...(former && { former }) }
}

/** Communes by the first letter of their names without the kind of unit, in the order of the alphabet. */
export function toLetterGroups(units: readonly ListedUnit[], leading: Leading): LetterGroup[] {
  const sorted = sortByName(units, ({ name }) => name)
  return [...Map.groupBy(sorted, letterOf)].map(([letter, members]) => ({
    letter,
    communes: members.map((unit) => toCommuneLine(unit, leading)),
  }))
}

/** The communes as places of the map, each leading to its page. */
export const toLinkedPlaces = (units: readonly ListedUnit[], leading: Leading): MapPlace[] =>
  units.map((unit) => ({
    code: unit.code,
    name: communeName(unit, leading.locale),
    href: hrefOf(unit, leading),
  }))
