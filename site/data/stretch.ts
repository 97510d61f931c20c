import { addDays, dayOf, type Day } from '../../cms/content/day.ts'

/** A published version: when it was published, and the days on which the clock changes what it shows. */
export interface DatedState {
  id: string | number
  /** ISO. */
  at: string
  turns: readonly Day[]
}

/** Days on which the page of a document stays the same. */
export interface Stretch {
  kind: 'stretch'
  version: string | number
  from: Day
  /** Null while it lasts. */
  to: Day | null
  /** Whether something was public before it. */
  hasEarlier: boolean
}

/** Nothing is told of a day. @property since the first day that is told; null where there is none */
export interface NoStretch {
  kind: 'before' | 'lost' | 'withdrawn'
  since: Day | null
}

interface Told {
  /** Newest first. */
  states: readonly DatedState[]
  isWhole: boolean
  isResumed: boolean
}

const startOf = ({ at }: DatedState): Day => dayOf(at)!

/** The day before the next change of a state, if there is one until today. */
function endOf(state: DatedState, day: Day, next: DatedState | undefined, today: Day): Day | null {
  const changes = [...state.turns, ...(next ? [startOf(next)] : [])].filter((one) => one > day).sort()
  return changes[0] !== undefined && changes[0] <= today ? addDays(changes[0], -1) : null
}

/**
 * What was public at the end of a day in Viet Nam, and on which days before and after it nothing was different.
 * @param day today or earlier
 */
export function stretchOf({ states, isWhole, isResumed }: Told, day: Day, today: Day): Stretch | NoStretch {
  const at = states.findIndex((one) => startOf(one) <= day)
  const state = states[at]
  const first = states.at(-1)
  if (!state) {
    const kind = isResumed ? 'withdrawn' : isWhole ? 'before' : 'lost'
    return { kind, since: first ? startOf(first) : null }
  }
  const next = states.slice(0, at).findLast((one) => startOf(one) > day)
  const from = [startOf(state), ...state.turns.filter((turn) => turn <= day)].sort().at(-1)!
  const hasEarlier = from > startOf(first!)
  return { kind: 'stretch', version: state.id, from, to: endOf(state, day, next, today), hasEarlier }
}
