import { addDays, type Day } from '../../../cms/content/day.ts'
import { receiptDay, type CountedBy } from '../../../cms/content/hours/dueDay.ts'
import type { Minute } from '../../../cms/content/hours/schedule.ts'
import type { Priced } from '../../../cms/content/reductions/priced.ts'
import { feeOf } from '../../../cms/content/summaries.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import type { Locale } from '../../paths.ts'
import { toDueRows } from '../procedures/dueRows.ts'
import { priced } from '../procedures/prices.ts'

/** The fields of a procedure that a plan counts. */
export type PlannedProcedure = Pick<
  Procedure,
  'id' | 'code' | 'name' | 'plainName' | 'questions' | 'cases' | 'methods' | 'published'
> &
  WithReductions &
  Priced

/** A task of a life event with the procedures that a reader has chosen of it. */
export interface PlannedTask<P extends PlannedProcedure = PlannedProcedure> {
  procedures: readonly P[]
  /** When it can be filed: at once, once those before it have their results, or together with the one before it. */
  begins: 'start' | 'after' | 'with'
}

/** When one procedure is received and done; `due` is null where the record does not tell, `filed` where that depends on one. */
export interface TimedProcedure<P> {
  doc: P
  filed: Day | null
  due: Day | null
}

/** The tasks one after the other, and the day on which all have their results. */
export interface Timing<P> {
  tasks: TimedProcedure<P>[][]
  /** Null while the time of one of them is not known. */
  done: Day | null
}

const MORNING = 9 * 60

/** The last of some days; null when one is not known. */
const lastOf = (days: readonly (Day | null)[]): Day | null =>
  days.includes(null) ? null : ((days as Day[]).toSorted().at(-1) ?? null)

/** The last day on which a result is due by any way of filing. */
function dueBy(doc: PlannedProcedure, filed: Minute, by: CountedBy, locale: Locale): Day | null {
  return lastOf(toDueRows(doc, filed, by, locale).map(({ due }) => due?.due ?? null))
}

/** The day after a last day, in the morning. */
const morningAfter = (day: Day | null): Minute | null =>
  day === null ? null : { day: addDays(day, 1), minute: MORNING }

/**
 * The critical path. Tasks that begin together form a stage; the next stage begins on the day after the last result of
 * this one, and those that can be filed at once on the day of filing.
 */
export function timeTasks<P extends PlannedProcedure>(
  tasks: readonly PlannedTask<P>[],
  filed: Minute,
  by: CountedBy,
  locale: Locale,
): Timing<P> {
  let begin: Minute | null = filed
  let ends: (Day | null)[] = []
  const all: (Day | null)[] = []
  const timed = tasks.map(({ procedures, begins }) => {
    if (procedures.length === 0) return []
    const next: Minute | null =
      begins === 'start' || all.length === 0 ? filed : begins === 'with' ? begin : morningAfter(lastOf(ends))
    if (next !== begin) ends = []
    begin = next
    const own = procedures.map((doc) => ({
      doc,
      filed: begin && receiptDay(begin, by),
      due: begin ? dueBy(doc, begin, by, locale) : null,
    }))
    ends.push(...own.map(({ due }) => due))
    all.push(...ends)
    return own
  })
  return { tasks: timed, done: lastOf(all) }
}

/** What all of them cost together, in đồng. */
export interface Cost<P> {
  from: number
  to: number
  /** Those whose fee depends on the case, or is not recorded. */
  open: P[]
}

/** The range of one fee in đồng; null when the record does not name it. */
function rangeOf(doc: PlannedProcedure): [number, number] | null {
  const fee = doc.fees?.now ?? feeOf(doc)
  if (fee.kind === 'free') return [0, 0]
  const sums = fee.kind === 'fixed' ? [fee, fee] : fee.kind === 'range' ? [fee.from, fee.to] : []
  const [from, to] = sums
  const isSum = from && to && sums.every(({ currency, per }) => currency === 'VND' && !per)
  return isSum ? [from.amount, to.amount] : null
}

/**
 * The procedures of a plan with the fees of the days on which they are filed; of the first day, where a day follows from
 * a result that is not known.
 */
export const pricedPlan = <P extends PlannedProcedure>(timing: Timing<P>, first: Day): Timing<P> => ({
  ...timing,
  tasks: timing.tasks.map((task) =>
    task.map((one) => ({ ...one, doc: priced(one.doc, { day: one.filed ?? first }) })),
  ),
})

/** The fees of all procedures together, as far as they are sums. */
export function costOf<P extends PlannedProcedure>(procedures: readonly P[]): Cost<P> {
  const cost: Cost<P> = { from: 0, to: 0, open: [] }
  for (const doc of procedures) {
    const [from, to] = rangeOf(doc) ?? []
    if (from === undefined || to === undefined) cost.open.push(doc)
    else Object.assign(cost, { from: cost.from + from, to: cost.to + to })
  }
  return cost
}

type Paper = NonNullable<NonNullable<Procedure['cases']>[number]['documents']>[number]

/** A paper, once, with the procedures that ask for it. */
export interface SharedPaper<P> {
  paper: Paper
  uses: { doc: P; originals: number; copies: number }[]
}

/** The same paper by its kind, else by its words. */
const identityOf = ({ kind, name }: Paper): string =>
  kind
    ? `kind:${typeof kind === 'string' ? kind : kind.id}`
    : name
        .normalize('NFC')
        .toLocaleLowerCase('vi')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()

/** Whether the papers of a procedure follow from answers to its questions. */
export const asks = ({ questions }: PlannedProcedure): boolean => (questions ?? []).length > 0

/** The papers that everybody needs: those of all cases where answers choose among them, else of the first case. */
function papersFor(doc: PlannedProcedure): Paper[] {
  const cases = asks(doc) ? (doc.cases ?? []) : (doc.cases ?? []).slice(0, 1)
  return cases.flatMap(({ documents }) => documents ?? [])
}

/** The papers of some procedures, each paper once. */
export function papersOf<P extends PlannedProcedure>(procedures: readonly P[]): SharedPaper<P>[] {
  const found = new Map<string, SharedPaper<P>>()
  for (const doc of procedures)
    for (const paper of papersFor(doc)) {
      const key = identityOf(paper)
      const use = { doc, originals: paper.originals ?? 0, copies: paper.copies ?? 0 }
      const known = found.get(key)
      if (known) known.uses.push(use)
      else found.set(key, { paper, uses: [use] })
    }
  return [...found.values()]
}
