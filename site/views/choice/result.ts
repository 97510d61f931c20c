import type { Procedure } from '../../../cms/payload-types.ts'
import type { LoadedLead } from '../../data/leads.ts'
import { useText } from '../../i18n/index.ts'
import { agencyPath, pagePath, questionsPath, type Locale } from '../../paths.ts'
import { itemHref } from '../item-href.ts'
import { langOf } from '../lang.ts'
import { toProcedureLine, type ProcedureLine } from '../procedures/line.ts'
import { answersInAddress } from '../questions/answers.ts'
import type { Answered } from './asked.ts'

/** A procedure to which answers lead. */
export interface ChosenProcedure extends ProcedureLine {
  /** What it is for. */
  summary?: string
  summaryLang?: Locale
  /** The way to its own questions, where it has some. */
  askHref?: string
}

/** Where the answers of a reader lead. */
export interface ChoiceResult {
  heading: string
  note?: string
  noteLang?: Locale
  /** That something which belonged to it is left out. */
  leftOut?: string
  procedures: ChosenProcedure[]
  /** Another way on: an agency or a page. */
  others: { label: string; href: string; lang?: Locale }[]
}

/** The answers to what a procedure asks in the same words, by its own keys. */
export function handedOver(given: Answered, { questions }: Pick<Procedure, 'questions'>) {
  const same = given.flatMap(({ question, option }): [string, string][] => {
    const own = questions?.find(({ text }) => text === question.text)
    const chosen = own?.options?.find(({ label }) => label === option.label)
    return own && chosen ? [[own.key, chosen.key]] : []
  })
  return answersInAddress(new Map(same))
}

function toProcedure(
  doc: LoadedLead['procedures'][number],
  given: Answered,
  locale: Locale,
): ChosenProcedure {
  const summaryLang = langOf(doc.summary, locale)
  return {
    ...toProcedureLine(doc, locale),
    ...(doc.summary && { summary: doc.summary }),
    ...(summaryLang && { summaryLang }),
    ...(doc.questions?.length && { askHref: questionsPath(doc.code, handedOver(given, doc), locale) }),
  }
}

function toOther(label: string, href: string | undefined, locale: Locale): ChoiceResult['others'] {
  const lang = langOf(label, locale)
  return href ? [{ label, href, ...(lang && { lang }) }] : []
}

const othersOf = ({ agency, page }: LoadedLead, locale: Locale) => [
  ...(agency?.slug ? toOther(agency.name, itemHref(agency, agencyPath(agency.slug, locale)), locale) : []),
  ...(page?.path ? toOther(page.title, itemHref(page, pagePath(page.path, locale)), locale) : []),
]

function headingOf(procedures: number, others: number, locale: Locale): string {
  const { choice } = useText(locale).procedures
  if (procedures > 0) return procedures === 1 ? choice.one : choice.several
  return others > 0 ? choice.elsewhere : choice.gone
}

/**
 * Where the answers of a reader lead. Without anything that readers can use, the note is left out: it speaks of what is
 * gone.
 * @param note of the editors
 */
export function toResult(
  loaded: LoadedLead,
  { note, given }: { note?: string | null | undefined; given: Answered },
  locale: Locale,
): ChoiceResult {
  const procedures = loaded.procedures.map((doc) => toProcedure(doc, given, locale))
  const others = othersOf(loaded, locale)
  const isGone = procedures.length + others.length === 0
  const noteLang = langOf(note, locale)
  return {
    heading: headingOf(procedures.length, others.length, locale),
    ...(isGone ? { note: useText(locale).procedures.choice.goneText } : note && { note }),
    ...(!isGone && noteLang && { noteLang }),
    ...(!isGone && loaded.missing && { leftOut: useText(locale).procedures.choice.leftOut }),
    ...{ procedures, others },
  }
}
