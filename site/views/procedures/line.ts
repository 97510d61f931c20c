import type { Day } from '../../../cms/content/day.ts'
import { isInForce, procedureStateOf, type DatedProcedure } from '../../../cms/content/procedureState.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import { useText } from '../../i18n/index.ts'
import { procedurePath, type Locale } from '../../paths.ts'
import { langOf } from '../lang.ts'
import { priced } from './prices.ts'
import { feeFact, timeFact } from './timeAndFee.ts'

export type BadgeTone = 'plain' | 'good' | 'info' | 'heed' | 'stop'
export interface BadgeView {
  text: string
  tone: BadgeTone
}

/** The fields of a procedure that a list line needs. */
export type StoredLine = Pick<
  Procedure,
  'id' | 'code' | 'name' | 'plainName' | 'field' | 'onlineLevel' | 'status' | 'published'
> &
  Partial<Pick<Procedure, 'methods'>> &
  WithReductions &
  DatedProcedure

/** A procedure in a list: its title and one line of facts. */
export interface ProcedureLine {
  code: string
  href: string
  /** The everyday name, if it has one. */
  title: string
  titleLang?: Locale
  /** The official name, when the title is the everyday name. */
  officialName?: string
  officialLang?: Locale
  facts: { text: string; lang?: Locale }[]
  /** Absent when the online level is not known. */
  badge?: BadgeView
}

const tones = { full: 'good', partial: 'info', online: 'info', none: 'plain', unknown: 'plain' } as const

/** The online level in words, or that the procedure does not apply on a day, today by default. */
export function toBadge(doc: StoredLine, locale: Locale, day?: Day): BadgeView {
  const { words } = useText(locale).procedures
  const state = procedureStateOf(doc, day)
  if (state === 'not_yet') return { text: words.status.not_yet, tone: 'heed' }
  if (state !== 'in_force') return { text: words.status[state], tone: 'stop' }
  return { text: words.levels[doc.onlineLevel], tone: tones[doc.onlineLevel] }
}

/** The everyday name as title, with the official name when that differs. */
export function toTitles({ name, plainName }: Pick<Procedure, 'name' | 'plainName'>, locale: Locale) {
  const title = plainName || name
  const titleLang = langOf(title, locale)
  const official = title === name ? undefined : name
  const officialLang = langOf(official, locale)
  return {
    title,
    ...(titleLang && { titleLang }),
    ...(official && { officialName: official }),
    ...(officialLang && { officialLang }),
  }
}

/**
 * A stored procedure as a line of a list.
 * @param fieldNames name of each field by id, when relations are ids
 */
export function toProcedureLine(
  doc: StoredLine,
  locale: Locale,
  fieldNames: ReadonlyMap<string, string> = new Map(),
): ProcedureLine {
  const field = typeof doc.field === 'string' ? fieldNames.get(doc.field) : doc.field?.name
  const known = [timeFact(doc, locale), feeFact(priced(doc), locale)].filter((fact) => fact?.isKnown)
  const texts = [field, ...known.map((fact) => fact?.value)]
  const facts = texts.flatMap((text) => {
    const lang = langOf(text, locale)
    return text ? [{ text, ...(lang && { lang }) }] : []
  })
  const hasBadge = doc.onlineLevel !== 'unknown' || !isInForce(doc)
  return {
    code: doc.code,
    href: procedurePath(doc.code, locale),
    ...toTitles(doc, locale),
    facts,
    ...(hasBadge && { badge: toBadge(doc, locale) }),
  }
}

/** Lines for chosen ids, in that order; procedures that are not public are left out. */
export function linesOf(
  ids: readonly unknown[],
  all: readonly StoredLine[],
  locale: Locale,
  fieldNames?: ReadonlyMap<string, string>,
): ProcedureLine[] {
  const wanted = new Set(ids.map(String))
  const byId = new Map(all.filter(({ id }) => wanted.has(id)).map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => {
    const doc = byId.get(String(id))
    return doc ? [toProcedureLine(doc, locale, fieldNames)] : []
  })
}

/** Name by id, for lists whose relations are ids. */
export const namesById = (docs: readonly { id: string; name: string }[]): Map<string, string> =>
  new Map(docs.map(({ id, name }) => [id, name]))
