import type { Day } from '../day.ts'
import { isLate } from './clock.ts'
import { isAnswer, typeOfState, type CaseState } from './states.ts'

/** What of a case is counted. */
export interface CountedCase {
  kind: string
  topic?: string | null
  commune?: string | null
  /** Id. */
  agency?: string | null
  state: CaseState
  isConfidential?: boolean | null
  receivedOn: Day
  dueOn?: Day | null
  closedOn?: Day | null
  stars?: number | null
}

/** By what cases are counted; 'all' has the empty key alone. */
export const FIGURE_GROUPS = ['all', 'kind', 'topic', 'commune', 'agency', 'month'] as const
export type FigureGroup = (typeof FIGURE_GROUPS)[number]

/** The cases of one group. */
export interface CaseFigure {
  by: FigureGroup
  /** A key, a code, an id or a month 'YYYY-MM'. */
  key: string
  received: number
  /** Answered, mended or refused with a reason; duplicates and withdrawn ones are not counted as such. */
  answered: number
  /** Of those, by the end of the due day. */
  onTime: number
  open: number
  /** Open ones whose due day has passed. */
  openOverdue: number
  ratings: number
  /** Ratings of four or five steps of five. */
  satisfied: number
}

/** The fewest ratings of which a figure is published. */
export const FEWEST_RATINGS = 10

const SATISFIED = 4

const emptyFigure = (by: FigureGroup, key: string): CaseFigure => ({
  ...{ by, key, received: 0, answered: 0, onTime: 0, open: 0, openOverdue: 0, ratings: 0, satisfied: 0 },
})

function add(figure: CaseFigure, one: CountedCase, day: Day): void {
  const isAnswered = isAnswer(one.state)
  const isOpen = typeOfState(one.state) === 'open'
  const due = one.dueOn ?? null
  figure.received += 1
  figure.answered += Number(isAnswered)
  figure.onTime += Number(isAnswered && !isLate(due, one.closedOn ?? day))
  figure.open += Number(isOpen)
  figure.openOverdue += Number(isOpen && isLate(due, day))
  figure.ratings += Number(Boolean(one.stars))
  figure.satisfied += Number((one.stars ?? 0) >= SATISFIED)
}

/** Where a case is counted. A confidential one only in the whole: a small group could point at a person. */
function groupsOf(one: CountedCase): [FigureGroup, string][] {
  if (one.isConfidential) return [['all', '']]
  const groups: [FigureGroup, string | null | undefined][] = [
    ['all', ''],
    ['kind', one.kind],
    ['topic', one.topic],
    ['commune', one.commune],
    ['agency', one.agency],
    ['month', one.receivedOn.slice(0, 7)],
  ]
  return groups.flatMap(([by, key]) =>
    key || by === 'all' ? [[by, key ?? ''] as [FigureGroup, string]] : [],
  )
}

/** Counts cases one after the other, in all groups. @param day today, for what is overdue */
export function makeCounter(day: Day) {
  const figures = new Map<string, CaseFigure>()
  return {
    count(one: CountedCase): void {
      for (const [by, key] of groupsOf(one)) {
        const name = `${by}/${key}`
        const figure = figures.get(name) ?? emptyFigure(by, key)
        figures.set(name, figure)
        add(figure, one, day)
      }
    },
    figures: (): CaseFigure[] => [...figures.values()],
  }
}
