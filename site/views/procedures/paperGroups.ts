import { isDutyName } from '../../../cms/content/caseNames.ts'
import { applies, type Answers } from '../../../cms/content/questions/condition.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { langOf } from '../lang.ts'
import { together, toTabs, type CaseOptions, type CaseView } from './cases.ts'
import type { Narrowed } from './narrowed.ts'
import { toPaper, type PaperView } from './papers.ts'

type StoredCase = NonNullable<Procedure['cases']>[number]

/** Papers under one heading. */
export interface PaperGroup {
  name?: string
  lang?: Locale
  /** How many sets of the papers are handed in, in words. */
  sets?: string
  papersLang?: Locale
  /** Each with the value under which the device stores its tick, the same whatever is answered. */
  papers: (PaperView & { tick: string })[]
}

/** The papers of a checklist. */
export interface PapersView {
  /** Links to the other cases; empty where there is nothing to choose. */
  tabs: CaseView['tabs']
  /** Number of the chosen case, from 1; undefined for the first, and where answers decide. */
  number?: number
  groups: PaperGroup[]
  /** Key under which the device stores the ticks. */
  storeKey: string
}

/** Which papers are asked for. */
interface Shown {
  isShown: (one: StoredCase, number: number) => boolean
  /** The case whose ticks the page of the procedure shows too. */
  chosen?: number
  answers?: Answers | undefined
}

function toGroup(
  one: StoredCase,
  number: number,
  { chosen, answers }: Shown,
  asked: Parameters<typeof toPaper>[1],
): PaperGroup {
  const { page } = useText(asked.locale).procedures
  const papers = (one.documents ?? []).flatMap((paper, at) => {
    if (answers && !applies(paper, answers)) return []
    return [{ ...toPaper(paper, asked), tick: number === chosen ? String(at) : `${number}-${at}` }]
  })
  const lang = langOf(one.name, asked.locale)
  const papersLang = langOf(together(papers), asked.locale)
  return {
    papers,
    ...(one.name && { name: one.name }),
    ...(lang && { lang }),
    ...(one.sets && { sets: page.papers.sets(one.sets) }),
    ...(papersLang && { papersLang }),
  }
}

const groupsOf = (cases: readonly StoredCase[], shown: Shown, asked: Parameters<typeof toPaper>[1]) =>
  cases
    .flatMap((one, at) => (shown.isShown(one, at + 1) ? [toGroup(one, at + 1, shown, asked)] : []))
    .filter(({ papers }) => papers.length > 0)

/** The papers of the case that a reader chose, with those that are published for all cases. */
function ofCase(doc: Procedure, number: number, locale: Locale, options: CaseOptions): PapersView {
  const cases = doc.cases ?? []
  const numbers = cases.flatMap(({ name }, at) => (isDutyName(name ?? '') ? [] : [at + 1]))
  const chosen = numbers.includes(number) ? number : (numbers[0] ?? 1)
  const isShown = ({ name }: StoredCase, of: number) => of === chosen || isDutyName(name ?? '')
  const groups = groupsOf(
    cases,
    { isShown, chosen },
    { code: doc.code, kinds: options.kinds ?? new Map(), locale },
  )
  return {
    tabs: toTabs(doc, { numbers, current: chosen }, locale, options),
    ...(chosen > 1 && { number: chosen }),
    groups,
    storeKey: `ho-so-${doc.code}-${chosen - 1}`,
  }
}

/**
 * The papers of a checklist: with questions, those of all cases that the answers leave; without, those of one case.
 * @param number of the case, from 1
 */
export function toPaperGroups(
  { whole, course, state }: Narrowed,
  number: number,
  locale: Locale,
  options: CaseOptions = {},
): PapersView {
  if (state === 'no-questions') return ofCase(whole, number, locale, options)
  const isNarrowed = state === 'narrowed'
  const answers = isNarrowed ? course.answers : undefined
  const isShown = (one: StoredCase) => !answers || applies(one, answers)
  const asked = { code: whole.code, kinds: options.kinds ?? new Map(), locale, isNarrowed }
  const groups = groupsOf(whole.cases ?? [], { isShown, answers }, asked)
  return { tabs: [], groups, storeKey: `ho-so-${whole.code}` }
}
