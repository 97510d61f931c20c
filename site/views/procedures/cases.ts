import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import type { KnownPaper } from '../../data/paperKinds.ts'
import { procedurePath, query, type Locale } from '../../paths.ts'
import { langOf } from '../lang.ts'
import { toPaper, type PaperView } from './papers.ts'

/** The selected case, and the tabs for the others. */
export interface CaseView {
  /** From 1. */
  number: number
  /** Empty when there is one case only. */
  tabs: { label: string; href: string; current: boolean; lang?: Locale }[]
  papers: PaperView[]
  /** How many sets of the papers are handed in, in words. */
  sets?: string
  papersLang?: Locale
  steps: { text: string }[]
  stepsLang?: Locale
  /** Key under which the device stores the ticks. */
  storeKey: string
}

/** All words of some rows, by which their language is told. */
export const together = (texts: { name?: string; text?: string }[]) =>
  texts.map(({ name, text }) => name ?? text ?? '').join(' ')

/** The case in a query string, from 1; anything else gives the first. */
export function readCaseNumber(params: URLSearchParams): number {
  const asked = params.get('truong-hop')
  return asked && /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 1
}

export interface CaseOptions {
  /** Slug of the commune chosen by the reader, kept by the links to the other cases. */
  commune?: string
  /** Kinds of paper by id. */
  kinds?: ReadonlyMap<string, KnownPaper>
  /** The address at which a case is shown; by default the page of the procedure. */
  pathOf?: (choice: { xa: string | undefined; 'truong-hop': number | undefined }) => string
}

/** Links to the cases of a procedure; none where there is one only. @param numbers of the cases, from 1 */
export function toTabs(
  { code, cases }: Pick<Procedure, 'code' | 'cases'>,
  { numbers, current }: { numbers: readonly number[]; current: number },
  locale: Locale,
  { commune, pathOf = (choice) => procedurePath(code, locale) + query(choice) }: CaseOptions = {},
): CaseView['tabs'] {
  const { page } = useText(locale).procedures
  if (numbers.length < 2) return []
  return numbers.map((number) => {
    const name = cases?.[number - 1]?.name
    const path = pathOf({ xa: commune, 'truong-hop': number > 1 ? number : undefined })
    const lang = langOf(name, locale)
    return {
      label: name || page.caseNumber(String(number)),
      href: `${path}#giay-to`,
      current: number === current,
      ...(lang && { lang }),
    }
  })
}

/**
 * Papers and steps of one case.
 * @param asked number of the case from 1; beyond the last one, the first is shown
 */
export function toCase(doc: Procedure, asked: number, locale: Locale, options: CaseOptions = {}): CaseView {
  const { page } = useText(locale).procedures
  const { kinds = new Map() } = options
  const all = doc.cases ?? []
  const number = asked <= all.length ? asked : 1
  const chosen = all[number - 1]
  const papers = (chosen?.documents ?? []).map((paper) =>
    toPaper(paper, { code: doc.code, kinds, locale, isBrief: true }),
  )
  const steps = (chosen?.steps ?? []).map(({ text }) => ({ text }))
  const papersLang = langOf(together(papers), locale)
  const stepsLang = langOf(together(steps), locale)
  return {
    number,
    papers,
    ...(chosen?.sets && { sets: page.papers.sets(chosen.sets) }),
    steps,
    tabs: toTabs(doc, { numbers: all.map((_, at) => at + 1), current: number }, locale, options),
    storeKey: `ho-so-${doc.code}-${number - 1}`,
    ...(papersLang && { papersLang }),
    ...(stepsLang && { stepsLang }),
  }
}
