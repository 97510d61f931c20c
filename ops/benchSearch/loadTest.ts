import type { Answer } from './http.ts'
import { fire, type Shot } from './openLoop.ts'
import { toCells, type Report } from './report.ts'
import { spreadOf, type Spread } from './statistics.ts'
import type { Progress } from '../start/progress.ts'

export type Load = {
  name: string
  paths: readonly string[]
  perSecond: number
  send: (path: string) => Promise<Answer>
}

/** What a load came to: durations of the answers that were good, and how many were not. */
export type Outcome = { name: string; answers: Spread; errors: number; late: Spread; shots: Shot[] }

const WARM_UP_SECONDS = 5

const isGood = ({ status, error }: Shot) => error === null && status >= 200 && status < 300

/** Counts what the answers said when something went wrong: "500" or the error, and how often. */
function countErrors(shots: readonly Shot[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, error } of shots.filter((shot) => !isGood(shot))) {
    const why = error ?? String(status)
    counts[why] = (counts[why] ?? 0) + 1
  }
  return counts
}

/** How many requests a load needs that is measured for so long: the first seconds only warm code and caches up. */
export const requestsFor = (seconds: number, perSecond: number): number =>
  (WARM_UP_SECONDS + seconds) * perSecond

/**
 * Sends all requests; those of the first seconds are not counted.
 * A request without a good answer counts as an error and as slow as it was.
 */
export async function runLoad(load: Load, report: Report, progress: Progress): Promise<Outcome> {
  const { name, paths, perSecond, send } = load
  const step = progress.step(`${name}: ${paths.length} requests, ${perSecond} a second`)
  const onSent = (sent: number) => step.share(sent / paths.length)
  const shots = (await fire({ paths, perSecond, send, onSent })).slice(WARM_UP_SECONDS * perSecond)
  const bad = shots.filter((shot) => !isGood(shot))
  step.done(bad.length > 0 ? `${bad.length} errors: ${JSON.stringify(countErrors(shots))}` : '')
  report.detail(`${name}, slowest`, slowest(shots))
  return {
    name,
    answers: spreadOf(shots.map(({ ms }) => ms)),
    errors: bad.length,
    late: spreadOf(shots.map(({ lateMs }) => lateMs)),
    shots,
  }
}

const slowest = (shots: readonly Shot[]) =>
  [...shots]
    .sort((one, other) => other.ms - one.ms)
    .slice(0, 20)
    .map(({ path, ms, lateMs }) => ({ path: decodeURIComponent(path), ms, lateMs }))

/** Outcomes as rows of one table; "late" is what this process lost by itself before it sent. */
export const toRows = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ name, answers, errors, late }) => ({
    load: name,
    ...toCells(answers),
    errors,
    'p99 of late ms': toCells(late)['p99 ms'] ?? null,
  }))
