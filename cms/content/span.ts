import { dayOf, type DateValue } from './day.ts'

type Value = DateValue | null | undefined

const msOf = (value: Value): number => (value ? new Date(value).getTime() : Number.NaN)

/** Whether a moment lies within a span: at or after `from`, and before `until`. A missing end is open. */
export function isRunning({ from, until }: { from?: Value; until?: Value }, now: Date = new Date()): boolean {
  return !(msOf(from) > now.getTime()) && !(msOf(until) <= now.getTime())
}

/** Whether a last day lies before a first one, both in Viet Nam; false when either is missing. */
export function endsBeforeDay(last: Value, first: Value): boolean {
  const [end, begin] = [dayOf(last), dayOf(first)]
  return end !== null && begin !== null && end < begin
}

/** Whether an end is not after its beginning; false when either is missing. */
export const endsByMoment = (until: Value, from: Value): boolean => msOf(until) <= msOf(from)
