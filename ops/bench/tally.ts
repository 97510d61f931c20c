import { spreadOf, type Spread } from './statistics.ts'

/** The result of a load. Times in milliseconds, each from the moment the request was due. */
export type LoadResult = {
  sent: number
  /** Successful responses (2xx, 3xx). */
  answers: Spread
  byStatus: Record<string, Spread>
  /** Successful responses by their X-Cache header; '-' without one. */
  byCache: Record<string, Spread>
  /** Failed requests by cause: a status such as 500, or why there was no response. */
  errors: Record<string, number>
  badPaths: string[]
  /** 503 answers without Retry-After. */
  withoutRetryAfter: number
  /** How late requests were sent because the client was busy; included in the times above. */
  late: Spread
  /** Every ten seconds. */
  windows: { answers: number; errors: number; p50: number; p99: number; max: number }[]
  bytes: number
  /** How many responses contained the text of `lookFor`. */
  found: number
}

/** The outcome of a request: `kind` is its status, or why there was no response. */
export type Outcome = {
  kind: string
  cache?: string
  bytes?: number
  hasRetryAfter?: boolean
  isFound?: boolean
}

type Group = { kind: string; cache: string; times: number[] }

const WINDOW_SECONDS = 10
const MOST_BAD_PATHS = 20

const isGood = ({ kind }: { kind: string }) => /^[23]\d\d$/.test(kind)

/** The merged times of groups with the same name. */
function spreadsBy(groups: readonly Group[], nameOf: (group: Group) => string): Record<string, Spread> {
  const byName = Map.groupBy(groups, nameOf)
  const entries = [...byName].map(([name, own]) => [name, spreadOf(own.flatMap(({ times }) => times))])
  return Object.fromEntries(entries)
}

/** Aggregates the outcomes of a load, which may have a million requests. */
export function makeTally(perSecond: number) {
  const groups = new Map<string, Group>()
  const late: number[] = []
  const windows: { good: number[]; errors: number }[] = []
  const badPaths = new Set<string>()
  const sums = { withoutRetryAfter: 0, bytes: 0, found: 0 }
  const groupOf = ({ kind, cache = '-' }: Outcome) => {
    const key = `${kind} ${cache}`
    const group = groups.get(key) ?? { kind, cache, times: [] }
    groups.set(key, group)
    return group
  }
  return {
    /** @param at number of the request, from 0 */
    add(at: number, path: string, ms: number, lateMs: number, outcome: Outcome): void {
      late.push(lateMs)
      groupOf(outcome).times.push(ms)
      sums.bytes += outcome.bytes ?? 0
      if (outcome.isFound) sums.found += 1
      if (outcome.kind === '503' && !outcome.hasRetryAfter) sums.withoutRetryAfter += 1
      const window = (windows[Math.floor(at / (perSecond * WINDOW_SECONDS))] ??= { good: [], errors: 0 })
      if (isGood(outcome)) return void window.good.push(ms)
      window.errors += 1
      if (badPaths.size < MOST_BAD_PATHS) badPaths.add(`${outcome.kind} ${path}`)
    },
    sum(): LoadResult {
      const all = [...groups.values()]
      const good = all.filter(isGood)
      const bad = spreadsBy(
        all.filter((group) => !isGood(group)),
        ({ kind }) => kind,
      )
      return {
        ...sums,
        sent: late.length,
        answers: spreadOf(good.flatMap(({ times }) => times)),
        byStatus: spreadsBy(all, ({ kind }) => kind),
        byCache: spreadsBy(good, ({ cache }) => cache),
        errors: Object.fromEntries(Object.entries(bad).map(([kind, { count }]) => [kind, count])),
        badPaths: [...badPaths],
        late: spreadOf(late),
        windows: Array.from(windows, (window) => {
          const { count: answers, p50, p99, max } = spreadOf(window?.good ?? [])
          return { answers, errors: window?.errors ?? 0, p50, p99, max }
        }),
      }
    },
  }
}
