import { spreadOf, type Spread } from '../../benchSearch/statistics.ts'
import type { ParsedAnswer } from './answerParser.ts'
import type { LoadResult } from './openLoop.ts'

const X_CACHE = /\r\nx-cache: *([\w-]+)/i
const RETRY_AFTER = /\r\nretry-after:/i
const WINDOW_SECONDS = 10
const MOST_BAD_PATHS = 20

const isGood = (kind: string) => /^[23]\d\d$/.test(kind)

/** A number for each of a few words. */
function makeWords() {
  const words: string[] = []
  const numberOf = (word: string) => {
    const at = words.indexOf(word)
    return at >= 0 ? at : words.push(word) - 1
  }
  return { numberOf, words }
}

/**
 * What became of each request of a load, in few bytes, since there may be a million.
 * @param uncounted so many of the first are left out of the sums
 * @param pathOf for naming what went wrong
 */
export function makeShots(uncounted: number, total: number, pathOf: (at: number) => string) {
  const ms = new Float32Array(total)
  const lateMs = new Float32Array(total)
  const kinds = new Uint8Array(total)
  const caches = new Uint8Array(total)
  const kindWords = makeWords()
  const cacheWords = makeWords()
  const badPaths = new Set<string>()
  let withoutRetryAfter = 0
  let bytes = 0

  const note = (at: number, took: number, kind: string) => {
    ms[at] = took
    kinds[at] = kindWords.numberOf(kind)
    if (!isGood(kind) && at >= uncounted && badPaths.size < MOST_BAD_PATHS)
      badPaths.add(`${kind} ${pathOf(at)}`)
  }
  const groupBy = (codes: Uint8Array, words: string[], accept: (at: number) => boolean) => {
    const groups: number[][] = words.map(() => [])
    for (let at = uncounted; at < total; at += 1) if (accept(at)) groups[codes[at] ?? 0]?.push(ms[at] ?? 0)
    const entries = words.map((word, at) => [word, groups[at] ?? []] as const)
    return entries.filter(([, values]) => values.length > 0)
  }
  const isGoodAt = (at: number) => isGood(kindWords.words[kinds[at] ?? 0] ?? '')
  const window = (from: number, to: number) => {
    const good: number[] = []
    for (let at = from; at < to; at += 1) if (isGoodAt(at)) good.push(ms[at] ?? 0)
    const { p50, p99, max } = spreadOf(good)
    return { answers: good.length, errors: to - from - good.length, p50, p99, max }
  }
  const windows = (perSecond: number) => {
    const size = perSecond * WINDOW_SECONDS
    const count = Math.ceil((total - uncounted) / size)
    return Array.from({ length: count }, (_, at) =>
      window(uncounted + at * size, Math.min(total, uncounted + (at + 1) * size)),
    )
  }
  const spreads = (groups: (readonly [string, number[]])[]): Record<string, Spread> =>
    Object.fromEntries(groups.map(([word, values]) => [word, spreadOf(values)]))

  return {
    late: (at: number, took: number) => void (lateMs[at] = took),
    answered: (at: number, took: number, { status, head, bytes: size }: ParsedAnswer) => {
      note(at, took, String(status))
      caches[at] = cacheWords.numberOf(X_CACHE.exec(head)?.[1]?.toLowerCase() ?? '-')
      if (at >= uncounted) bytes += size
      if (status === 503 && !RETRY_AFTER.test(head) && at >= uncounted) withoutRetryAfter += 1
    },
    failed: (at: number, took: number, why: string) => note(at, took, why),
    sum: (perSecond: number): Omit<LoadResult, 'connections'> => {
      const kindGroups = groupBy(kinds, kindWords.words, () => true)
      const bad = kindGroups.filter(([kind]) => !isGood(kind))
      return {
        sent: total - uncounted,
        answers: spreadOf(kindGroups.filter(([kind]) => isGood(kind)).flatMap(([, values]) => values)),
        byStatus: spreads(kindGroups),
        byCache: spreads(groupBy(caches, cacheWords.words, isGoodAt)),
        errors: Object.fromEntries(bad.map(([kind, values]) => [kind, values.length])),
        withoutRetryAfter,
        badPaths: [...badPaths],
        late: spreadOf(lateMs.subarray(uncounted)),
        windows: windows(perSecond),
        megabytes: bytes / 1e6,
      }
    },
  }
}
