import { toWorkdays } from '../../../cms/content/hours/workdays.ts'
import type { Journey } from '../../data/journey.ts'
import { useText } from '../../i18n/index.ts'
import { preparePath, questionsPath, type Locale } from '../../paths.ts'
import { formatMoney } from '../format.ts'
import { langOf } from '../lang.ts'
import { toTitles } from '../procedures/line.ts'
import { dayInWords, problemOf } from '../procedures/prepare.ts'
import { besideFee } from '../procedures/prices.ts'
import { readPrepareAsked, type PrepareAsked } from '../procedures/prepareAsked.ts'
import { feeFact, timeFact } from '../procedures/timeAndFee.ts'
import {
  asks,
  costOf,
  papersOf,
  pricedPlan,
  timeTasks,
  type PlannedProcedure,
  type TimedProcedure,
} from './plan.ts'

/** A name in the language it is in. */
interface Named {
  title: string
  titleLang?: Locale
}

/** A procedure that can be chosen for a plan. */
export interface ChoiceView extends Named {
  code: string
  isChosen: boolean
}

/** A procedure of a plan. */
export interface PlannedView extends Named {
  code: string
  href: string
  /** 'Nộp Thứ Hai, 30/11/2026' */
  filed?: string
  /** The day of its result, or that the office knows. */
  due: string
  time?: string
  fee?: string
}

export interface PaperLine {
  name: string
  lang?: Locale
  /** 'Làm giấy khai sinh (1 bản chính)' */
  uses: string[]
}

export interface PlanView {
  steps: { heading: string; lang?: Locale; begins: string | undefined; procedures: PlannedView[] }[]
  done: string
  cost: string
  /** Names of the procedures whose fee is not in it. */
  costOpen: string[]
  papers: PaperLine[]
  notes: string[]
}

export interface JourneyView {
  asked: PrepareAsked
  problem?: string
  tasks: { heading: string; lang?: Locale; choices: ChoiceView[] }[]
  /** Absent until procedures are chosen. */
  plan?: PlanView
  /** The codes chosen, in the order of the event. */
  codes: string[]
}

const withLang = (text: string, locale: Locale) => {
  const lang = langOf(text, locale)
  return lang ? { lang } : {}
}

const named = (doc: PlannedProcedure, locale: Locale): Named => {
  const { title, titleLang } = toTitles(doc, locale)
  return { title, ...(titleLang && { titleLang }) }
}

function toPlanned({ doc, filed, due }: TimedProcedure<PlannedProcedure>, locale: Locale): PlannedView {
  const { journey, prepare } = useText(locale).procedures
  const [time, fee] = [timeFact(doc, locale), feeFact(doc, locale)]
  const beside = besideFee(doc, locale)
  return {
    ...named(doc, locale),
    code: doc.code,
    href: asks(doc)
      ? questionsPath(doc.code, {}, locale)
      : preparePath(doc.code, { ...(filed && { ngay: filed }) }, locale),
    ...(filed && { filed: journey.filed(dayInWords(filed, locale)) }),
    due: due ? journey.due(dayInWords(due, locale)) : asks(doc) ? journey.dueByAnswers : prepare.ask,
    ...(time && { time: time.value }),
    ...(fee && { fee: beside ? `${fee.value} (${beside})` : fee.value }),
  }
}

function toPapers(procedures: readonly PlannedProcedure[], locale: Locale): PaperLine[] {
  const { checklist } = useText(locale).common
  return papersOf(procedures).map(({ paper, uses }) => ({
    name: paper.name,
    ...withLang(paper.name, locale),
    uses: uses.map(({ doc, originals, copies }) => {
      const counts = [originals && checklist.original(originals), copies && checklist.copy(copies)].filter(
        Boolean,
      )
      return named(doc, locale).title + (counts.length > 0 ? ` (${counts.join(', ')})` : '')
    }),
  }))
}

function toPlan(
  { tasks, holidays }: Journey,
  codes: ReadonlySet<string>,
  asked: PrepareAsked,
  locale: Locale,
): PlanView {
  const { journey } = useText(locale).procedures
  const chosen = tasks.map((task) => ({
    ...task,
    procedures: task.procedures.filter(({ code }) => codes.has(code)),
  }))
  const by = { workdays: toWorkdays(holidays) }
  const timing = pricedPlan(timeTasks(chosen, asked.filed, by, locale), asked.filed.day)
  const byId = new Map(timing.tasks.flat().map(({ doc }) => [doc.id, doc]))
  const procedures = [...byId.values()]
  const { from, to, open } = costOf(procedures)
  const sums = [...new Set([from, to])].map((sum) => formatMoney(sum, locale))
  const asking = procedures.some((doc) => asks(doc))
  const hasCases = procedures.some((doc) => !asks(doc) && (doc.cases ?? []).length > 1)
  return {
    steps: chosen.flatMap(({ heading, begins }, at) => {
      const own = (timing.tasks[at] ?? []).map((one) => toPlanned(one, locale))
      return own.length > 0
        ? [{ heading, ...withLang(heading, locale), begins: journey.begins[begins], procedures: own }]
        : []
    }),
    done: timing.done ? journey.done(dayInWords(timing.done, locale)) : journey.doneUnknown,
    cost: open.length < procedures.length ? sums.join(' – ') : journey.costUnknown,
    costOpen: open.map((doc) => named(doc, locale).title),
    papers: toPapers(procedures, locale),
    notes: [...(asking ? [journey.byAnswers] : []), ...(hasCases ? [journey.byCase] : []), journey.expected],
  }
}

/** A life event as a plan: what can be chosen, and what the choice takes. */
export function toJourney(loaded: Journey, params: URLSearchParams, locale: Locale): JourneyView {
  const { journey } = useText(locale).procedures
  const wanted = new Set(params.getAll('tt').slice(0, 100))
  const all = loaded.tasks.flatMap(({ procedures }) => procedures.map(({ code }) => code))
  const codes = [...new Set(all)].filter((code) => wanted.has(code))
  const asked = readPrepareAsked(params)
  const isEmpty = params.has('lap') && codes.length === 0
  const problem = problemOf(asked, locale) ?? (isEmpty ? journey.chooseOne : undefined)
  return {
    asked,
    ...(problem && { problem }),
    codes,
    tasks: loaded.tasks.flatMap(({ heading, procedures }) =>
      procedures.length === 0
        ? []
        : [
            {
              heading,
              ...withLang(heading, locale),
              choices: procedures.map((doc) => ({
                ...named(doc, locale),
                code: doc.code,
                isChosen: codes.includes(doc.code),
              })),
            },
          ],
    ),
    ...(codes.length > 0 && !problem && { plan: toPlan(loaded, new Set(codes), asked, locale) }),
  }
}
