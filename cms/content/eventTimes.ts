import { addDays, dayOf, startOfDay, type DateValue } from './day.ts'

/** The fields that decide when an event takes place. */
export interface DatedEvent {
  startsAt?: DateValue | null
  /** The end; for an all-day event, any time on its last day. */
  endsAt?: DateValue | null
  allDay?: boolean | null
}

export type EventState = 'coming' | 'running' | 'past'

/** The end of the day of a date in Viet Nam: 00:00 of the next one. */
const endOfDay = (value: DateValue): Date | null => {
  const day = dayOf(value)
  return day === null ? null : startOfDay(addDays(day, 1))
}

/** When an event begins; an all-day one at the start of its day. Null without a date. */
export function beginOf({ startsAt, allDay }: DatedEvent): Date | null {
  const day = dayOf(startsAt)
  if (day === null) return null
  return allDay ? startOfDay(day) : new Date(startsAt!)
}

/**
 * When an event is over: at its end; if it is all-day or has no end, at the end of its last day. Null without a date.
 */
export function overOf({ startsAt, endsAt, allDay }: DatedEvent): Date | null {
  const last = endsAt ?? startsAt
  if (last === null || last === undefined || dayOf(last) === null) return null
  return endsAt && !allDay ? new Date(endsAt) : endOfDay(last)
}

/** Whether an event is upcoming, in progress or over. One without a date is over. */
export function eventStateOf(event: DatedEvent, now: Date | number = Date.now()): EventState {
  const [begin, over] = [beginOf(event), overOf(event)]
  if (begin === null || over === null || Number(over) <= Number(now)) return 'past'
  return Number(begin) > Number(now) ? 'coming' : 'running'
}

/** The first and the last day of an event in Viet Nam; null without a date. */
export function daysOf(event: DatedEvent): { first: string; last: string } | null {
  const [begin, over] = [beginOf(event), overOf(event)]
  if (begin === null || over === null) return null
  const first = dayOf(begin)!
  const last = dayOf(new Date(Math.max(Number(begin), Number(over) - 1)))!
  return { first, last }
}
