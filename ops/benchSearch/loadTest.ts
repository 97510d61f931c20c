import type { Answer } from './http.ts'
import { fire, type Shot } from './openLoop.ts'
import { readProcessorMs } from './processes.ts'
import { toCells, type Report, type Row } from './report.ts'
import { spreadOf, type Spread } from './statistics.ts'
import type { Progress } from '../start/progress.ts'

export type Load = {
  name: string
  paths: readonly string[]
  perSecond: number
  send: (path: string) => Promise<Answer>
  /** Processes whose work on the load is told: the processor time they took, for each request. */
  workers?: Record<string, () => number | undefined>
}

/** What a load came to: durations of the answers that were good, and how many were not. */
export type Outcome = {
  name: string
  answers: Spread
  errors: number
  late: Spread
  shots: Shot[]
  work: Row
}

const WARM_UP_SECONDS = 5

/** A server that was asked too much works on what nobody waits for any more: the next load waits for its end. */
const QUIET_WITHIN_MS = 90_000

async function untilQuiet({ paths: [first = '/'], send }: Load): Promise<void> {
  const deadline = performance.now() + QUIET_WITHIN_MS
  const isAnswered = () =>
    send(first).then(
      () => true,
      () => false,
    )
  while (!(await isAnswered()))
    if (performance.now() > deadline) throw new Error('There is no answer at all, long after the last load')
}

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
  const { name, paths, perSecond, send, workers = {} } = load
  await untilQuiet(load)
  const before = processorOf(workers)
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
    work: toWork(before, processorOf(workers), paths.length),
  }
}

const processorOf = (workers: NonNullable<Load['workers']>) =>
  Object.entries(workers).map(([name, pid]) => [name, readProcessorMs(pid())] as const)

/** Cells such as 'portal: processor ms'. A busy machine makes answers slow, but hardly the work they take. */
function toWork(
  before: ReturnType<typeof processorOf>,
  after: ReturnType<typeof processorOf>,
  requests: number,
): Row {
  const cells = after.map(([name, ms], at) => {
    const from = before[at]?.[1] ?? null
    const each = ms === null || from === null ? null : Math.round((10 * (ms - from)) / requests) / 10
    return [`${name}: processor ms`, each]
  })
  return Object.fromEntries(cells) as Row
}

const slowest = (shots: readonly Shot[]) =>
  [...shots]
    .sort((one, other) => other.ms - one.ms)
    .slice(0, 20)
    .map(({ path, ms, lateMs }) => ({ path: decodeURIComponent(path), ms, lateMs }))

/** Outcomes as rows of one table; "late" is what this process lost itself before it sent. */
export const toRows = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ name, answers, errors, late, work }) => ({
    load: name,
    ...toCells(answers),
    errors,
    'p99 of late ms': toCells(late)['p99 ms'] ?? null,
    ...work,
  }))
