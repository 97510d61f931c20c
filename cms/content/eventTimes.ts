import { addDays, dayOf, startOfDay, type DateValue } from './day.ts'

/** What decides when an event takes place. */
export interface DatedEvent {
  startsAt?: DateValue | null
  /** Its end; of an all-day event any time of its last day. */
  endsAt?: DateValue | null
  allDay?: boolean | null
}

export type EventState = 'coming' | 'running' | 'past'

/** The start of the day after the one that holds a date, in Viet Nam. */
const endOfDay = (value: DateValue): Date | null => {
  const day = dayOf(value)
  return day === null ? null : startOfDay(addDays(day, 1))
}

/** When an event begins: an all-day one with its day; null without a date. */
export function beginOf({ startsAt, allDay }: DatedEvent): Date | null {
  const day = dayOf(startsAt)
  if (day === null) return null
  return allDay ? startOfDay(day) : new Date(startsAt!)
}

/** When an event is over: at its end; an all-day one, or one without an end, with its last day. Null without a date. */
export function overOf({ startsAt, endsAt, allDay }: DatedEvent): Date | null {
  const last = endsAt ?? startsAt
  if (last === null || last === undefined || dayOf(last) === null) return null
  return endsAt && !allDay ? new Date(endsAt) : endOfDay(last)
}

/** Whether an event is still to come, takes place, or is over. One without a date is over. */
export function eventStateOf(event: DatedEvent, now: Date | number = Date.now()): EventState {
  const [begin, over] = [beginOf(event), overOf(event)]
  if (begin === null || over === null || Number(over) <= Number(now)) return 'past'
  return Number(begin) > Number(now) ? 'coming' : 'running'
}

/** The days on which an event takes place, the first and the last, in Viet Nam; null without a date. */
export function daysOf(event: DatedEvent): { first: string; last: string } | null {
  const [begin, over] = [beginOf(event), overOf(event)]
  if (begin === null || over === null) return null
  const first = dayOf(begin)!
  const last = dayOf(new Date(Math.max(Number(begin), Number(over) - 1)))!
  return { first, last }
}
