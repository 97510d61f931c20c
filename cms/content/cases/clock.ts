import { addDays, type Day } from '../day.ts'
import { nextWorkday, type Workdays } from '../hours/workdays.ts'
import type { ClockUnit, ExtensionStart } from './kind.ts'
import { isAnswer } from './states.ts'

/** More than any rule grants; a clock that is longer is a mistake in its record. */
const LONGEST = 1000

/** Days that do not count: after the day on which the sender was asked back, up to that of the reply. */
export interface Pause {
  from: Day
  /** Null while the reply is awaited. */
  to: Day | null
}

export interface Extension {
  length: number
  countedFrom: ExtensionStart
  /** The day on which the sender was told. */
  noticedOn: Day
  reason: string
}

/** The clock of a case, as it is stored: its due day follows from it and the table of holidays. */
export interface CaseTime {
  /** The day of receipt, which does not count; or that on which another agency took the case over. */
  from: Day
  length: number
  unit: ClockUnit
  extensions?: readonly Extension[]
  pauses?: readonly Pause[]
}

/** Where a time ends. */
export interface Due {
  /** The last day as counted; it can be a day of rest. */
  lastDay: Day
  /** The day to whose end the answer is in time: the last day, or the next working day. */
  dueDay: Day
}

interface Counted {
  length: number
  unit: ClockUnit
}

const isPaused = (day: Day, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, to }) => from < day && to !== null && day <= to)

/** The last of `length` days after a day, by their unit. @throws RangeError for a clock that cannot be */
function countedFrom(
  from: Day,
  { length, unit }: Counted,
  workdays: Workdays,
  pauses: readonly Pause[],
): Due {
  if (!(Number.isInteger(length) && length > 0 && length <= LONGEST))
    throw new RangeError(`a clock of ${length} ${unit}`)
  let on = from
  for (let left = length; left > 0;) {
    on = unit === 'workingDays' ? nextWorkday(workdays, addDays(on, 1)) : addDays(on, 1)
    if (!isPaused(on, pauses)) left -= 1
  }
  return { lastDay: on, dueDay: nextWorkday(workdays, on) }
}

/**
 * When a case is due (BLDS 2015 Art. 147 and 148): the day of receipt does not count, and a last day of rest moves to
 * the next working day. Null while the sender's reply is awaited and that time does not count.
 * @throws RangeError for a clock that cannot be, or when no working day follows
 */
export function dueOf(time: CaseTime, workdays: Workdays): Due | null {
  const { from, length, unit, extensions = [], pauses = [] } = time
  if (pauses.some(({ to }) => to === null)) return null
  return extensions.reduce(
    (due, extension) =>
      countedFrom(due[extension.countedFrom], { length: extension.length, unit }, workdays, pauses),
    countedFrom(from, { length, unit }, workdays, pauses),
  )
}

/** The day to whose end an answer is in time; null while the time is paused. */
export const dueDay = (time: CaseTime, workdays: Workdays): Day | null =>
  dueOf(time, workdays)?.dueDay ?? null

/** Whether a case that is answered on a day, or not yet answered on it, is late: from the day after the due day. */
export const isLate = (due: Day | null, day: Day): boolean => due !== null && day > due

/** When a case was answered, and whether that was later than it was due. */
export interface AnsweredInTime {
  on: Day
  dueOn: Day
  isLate: boolean
}

interface Closed {
  state: string
  answeredOn?: Day | null
  dueOn?: Day | null
}

/** Null for a case without an answer, and where no time was running. */
export function answeredInTime({ state, answeredOn: on, dueOn }: Closed): AnsweredInTime | null {
  return isAnswer(state) && on && dueOn ? { on, dueOn, isLate: isLate(dueOn, on) } : null
}

/** Why a time cannot be extended. */
export type NotExtended = 'never' | 'often' | 'long' | 'late' | 'paused'

interface ExtensionRule {
  length: number
  times: number
}

/**
 * Whether a time can be extended by a notice of a day; the problem says why not. A notice after the due day extends
 * nothing.
 * @param rule of the kind; undefined when it knows no extension
 */
export function whyNotExtended(
  time: CaseTime,
  rule: ExtensionRule | undefined,
  notice: { length: number; noticedOn: Day },
  workdays: Workdays,
): NotExtended | undefined {
  if (!rule) return 'never'
  if ((time.extensions ?? []).length >= rule.times) return 'often'
  if (!(notice.length > 0 && notice.length <= rule.length)) return 'long'
  const due = dueDay(time, workdays)
  if (due === null) return 'paused'
  return isLate(due, notice.noticedOn) ? 'late' : undefined
}
