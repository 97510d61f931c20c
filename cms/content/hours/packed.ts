import type { Schedule } from './schedule.ts'

/** A schedule without names, as pages contain it: see `packSchedule`. */
export type PackedSchedule = readonly [
  week: Schedule['week'],
  dated: readonly (readonly [from: string, to: string, sessions: Schedule['week'][number], reason: string])[],
  monthly?: readonly (readonly [nth: number, weekday: number, sessions: Schedule['week'][number]])[],
]

/** A schedule in as few characters as a page can have it in: quotes are escaped there. */
export function packSchedule({ week, monthly, dated }: Schedule): PackedSchedule {
  const days = dated.map(({ from, to, sessions, reason }) => [from, to, sessions, reason] as const)
  if (monthly.length === 0) return [week, days]
  return [week, days, monthly.map(({ nth, weekday, sessions }) => [nth, weekday, sessions] as const)]
}

/** The schedule that was packed. */
export const unpackSchedule = ([week, dated, monthly = []]: PackedSchedule): Schedule => ({
  week,
  dated: dated.map(([from, to, sessions, reason]) => ({ from, to, sessions, reason })),
  monthly: monthly.map(([nth, weekday, sessions]) => ({ nth, weekday, sessions })),
})
