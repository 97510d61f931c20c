import { addDays, startOfDay, today, type Day } from '../../../cms/content/day.ts'
import type { Outage } from '../../../cms/content/standing.ts'
import type { HostDay } from '../../../cms/payload-types.ts'

/** How many days are shown, today included; as many as are stored. */
const SHOWN_DAYS = 90

/** From best to worst; on a day with an announced outage its failures are explained by it. */
export const LEVELS = ['unknown', 'answering', 'suspected', 'outage', 'down'] as const
export type Level = (typeof LEVELS)[number]

/** How a provider stood on a day. */
export interface StatusDay {
  day: Day
  level: Level
  asked: number
  failed: number
}

export interface Run {
  level: Level
  first: Day
  last: Day
  /** Days. */
  length: number
  asked: number
  failed: number
}

const isDuring =
  (day: Day, now: Date) =>
  ({ from, until }: Outage): boolean => {
    if (!from || new Date(from) > now) return false
    return new Date(from) < startOfDay(addDays(day, 1)) && (!until || new Date(until) > startOfDay(day))
  }

const worse = (a: Level, b: Level): Level => (LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b)
const sum = (numbers: (number | null | undefined)[]) =>
  numbers.reduce<number>((all, one) => all + (one ?? 0), 0)

/** The last 90 days of a provider, the oldest first. @param stored the days of its hosts */
export function toDays(stored: readonly HostDay[], outages: readonly Outage[], now: Date): StatusDay[] {
  const byDay = Map.groupBy(stored, ({ day }) => day)
  return Array.from({ length: SHOWN_DAYS }, (_one, at) => {
    const day = addDays(today(now), at + 1 - SHOWN_DAYS)
    const own = byDay.get(day) ?? []
    const probed = own.reduce<Level>((level, { worst }) => worse(level, worst ?? 'answering'), 'unknown')
    const running = outages.filter(isDuring(day, now))
    const announced = running.some(({ until }) => !until) ? 'down' : 'outage'
    return {
      day,
      level: running.length > 0 ? announced : probed,
      asked: sum(own.map(({ asked }) => asked)),
      failed: sum(own.map(({ failed }) => failed)),
    }
  })
}

/** Days in a row at the same level, as one. */
export function toRuns(days: readonly StatusDay[]): Run[] {
  const runs: Run[] = []
  for (const { day, level, asked, failed } of days) {
    const last = runs.at(-1)
    if (last?.level === level)
      Object.assign(last, {
        ...{ last: day, length: last.length + 1 },
        ...{ asked: last.asked + asked, failed: last.failed + failed },
      })
    else runs.push({ level, first: day, last: day, length: 1, asked, failed })
  }
  return runs
}

const WIDTH = 4
const HEIGHTS: Record<Level, number> = { unknown: 2, answering: 8, suspected: 16, outage: 20, down: 24 }
export const PICTURE = { width: SHOWN_DAYS * WIDTH, height: 24 }

/** The outlines of a picture of days, one per level; heights tell the levels apart without colours. */
export function toBars(runs: readonly Run[]): { level: Level; d: string }[] {
  const paths = new Map<Level, string>()
  let x = 0
  for (const { level, length } of runs) {
    const [width, height] = [length * WIDTH, HEIGHTS[level]]
    const bar = `M${x} ${PICTURE.height - height}h${width}v${height}h-${width}z`
    paths.set(level, (paths.get(level) ?? '') + bar)
    x += width
  }
  return [...paths].map(([level, d]) => ({ level, d }))
}
