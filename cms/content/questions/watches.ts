import type { AskedQuestion } from './ask.ts'
import type { Row } from './applied.ts'
import type { Answers } from './condition.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { isShown, type PlacedRow, type Rows } from './rows.ts'

/** Something to look for on every path. */
export interface Watch {
  problem: Problem
  isSo: (answers: Answers) => boolean
}

const hasCondition = ({ condition }: PlacedRow) => condition.length > 0

/** The rows under conditions of their own, except those whose surrounding row is watched in their place. */
const watchedRows = ({ leads: _leads, ...rows }: Rows): PlacedRow[] =>
  Object.values<PlacedRow[]>(rows).flat().filter(hasCondition)

/** Whether a reader with these answers is led to another procedure, where no row is shown. */
const isLed = (leads: readonly PlacedRow[], answers: Answers): boolean =>
  leads.some((lead) => isShown(lead, answers))

/**
 * What must be so on at least one path: each question is asked, each row applies where this procedure is the right one,
 * each lead is the first that does.
 */
export function needsOf(questions: readonly AskedQuestion[], rows: Rows): Watch[] {
  const asked = questions.map(({ key }, at): Watch => {
    return {
      problem: { kind: 'neverAsked', path: `questions.${at}.askIf` },
      isSo: (answers) => answers.has(key),
    }
  })
  const applying = watchedRows(rows).map((one): Watch => {
    const problem: Problem = { kind: 'neverApplies', path: `${one.path}.when` }
    return { problem, isSo: (answers) => isShown(one, answers) && !isLed(rows.leads, answers) }
  })
  const leading = rows.leads.map((lead): Watch => {
    const problem: Problem = { kind: 'neverLeads', path: `${lead.path}.when` }
    return { problem, isSo: (answers) => rows.leads.find((one) => isShown(one, answers)) === lead }
  })
  return [...asked, ...applying, ...leading]
}

const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((first, at) => all.slice(at + 1).map((second): [T, T] => [first, second]))

/** Pairs of rows that contradict each other where both apply, marked at the one with a condition. */
const clashes = <R extends Row>(
  kind: ProblemKind,
  rows: readonly PlacedRow<R>[],
  isClash: (first: R, second: R) => boolean,
): Watch[] =>
  pairsOf(rows)
    .filter(
      ([first, second]) => (hasCondition(first) || hasCondition(second)) && isClash(first.row, second.row),
    )
    .map(([first, second]) => ({
      problem: { kind, path: `${hasCondition(second) ? second.path : first.path}.when` },
      isSo: (answers) => isShown(first, answers) && isShown(second, answers),
    }))

/** What must be so on no path, except those that lead to another procedure. */
export function faultsOf({ papers, methods, offices, variants, leads }: Rows): Watch[] {
  const without = (kind: ProblemKind, path: string, rows: PlacedRow[]): Watch[] =>
    rows.length > 0
      ? [{ problem: { kind, path }, isSo: (answers) => !rows.some((one) => isShown(one, answers)) }]
      : []
  const faults = [
    ...without('noPaper', 'cases', papers),
    ...without('noMethod', 'methods', methods),
    ...clashes('twoMethods', methods, (a, b) => Boolean(a.channel) && a.channel === b.channel),
    ...clashes('twoOffices', offices, (a, b) => a.office !== b.office),
    ...clashes('twoVariants', variants, (a, b) => a.variant !== b.variant),
  ]
  return faults.map(({ problem, isSo }) => ({
    problem,
    isSo: (answers) => isSo(answers) && !isLed(leads, answers),
  }))
}
