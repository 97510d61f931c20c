import { today } from '../../cms/content/day.ts'
import type { ClickKind, LogEntry } from '../../cms/searchReport/shapes.ts'

/** A search as it is counted; says nothing about who searched. */
export interface Searched {
  /** `Question.normal`. */
  query: string
  type: string
  locale: 'vi' | 'en'
  hits: number
  engine: 'meilisearch' | 'database'
  /** False when an empty result does not mean that nothing exists. */
  isSure?: boolean
}

/** `query` was searched for from the results page of `earlier`; '' when `query` may not be recorded. */
export type Refinement = Pick<Searched, 'type' | 'locale'> & { earlier: string; query: string }

export type Clicked = Pick<Searched, 'query' | 'type' | 'locale'> & { kind: ClickKind; rank: number }

/** The counts of some seconds of one day, 'YYYY-MM-DD' in Viet Nam. */
export type Batch = { day: string; entries: LogEntry[] }

interface Options {
  /** Stores a batch; a batch that it throws for is retried. */
  write: (batch: Batch) => Promise<void>
  /** Called for each failed write. */
  onFailure?: (error: unknown) => void
  /** Longest time that a count stays in memory, in milliseconds. */
  every?: number
  /** Number of different queries that makes a batch full. */
  fullAt?: number
  /** Batches kept for a retry; beyond, the oldest is dropped. */
  mostWaiting?: number
}

/** Different refinements recorded per query and batch; any further ones are counted without their words. */
const MOST_WORDS = 50

type Key = Pick<Searched, 'query' | 'type' | 'locale'>

/** The counts of one query while they are collected. */
type Counter = Omit<LogEntry, 'refined' | 'clicks'> & {
  refined: Map<string, number>
  clicks: Map<string, LogEntry['clicks'][number]>
}

const toEntry = ({ refined, clicks, ...counts }: Counter): LogEntry => ({
  ...counts,
  refined: [...refined].map(([query, count]) => ({ query, count })),
  clicks: [...clicks.values()],
})

function addRefinement({ refined }: Counter, query: string): void {
  const words = refined.has(query) || refined.size < MOST_WORDS ? query : ''
  refined.set(words, (refined.get(words) ?? 0) + 1)
}

function addClick({ clicks }: Counter, { kind, rank }: Pick<Clicked, 'kind' | 'rank'>): void {
  const name = `${kind} ${rank}`
  clicks.set(name, { kind, rank, count: (clicks.get(name)?.count ?? 0) + 1 })
}

/** Collects the counts of one batch, by query, type and language. */
function makeCounters() {
  const counters = new Map<string, Counter>()
  const nameOf = ({ query, type, locale }: Key): string => JSON.stringify([query, type, locale])
  return {
    has: (key: Key): boolean => counters.has(nameOf(key)),
    size: (): number => counters.size,
    toBatch: (): Batch => ({ day: today(), entries: [...counters.values()].map(toEntry) }),
    /** The counter of a query, made on first use. */
    get(key: Key): Counter {
      const { query, type, locale } = key
      const fresh = { query, type, locale, searches: 0, zero: 0, fallback: 0, hits: null }
      const counter = counters.get(nameOf(key)) ?? { ...fresh, refined: new Map(), clicks: new Map() }
      counters.set(nameOf(key), counter)
      return counter
    },
  }
}

/**
 * Counts searches in memory and writes them in batches, so that no reader waits for the write and a thousand searches
 * become one document. Batches that cannot be written are retried, within bounds; a killed process loses its pending
 * counts.
 */
export function makeSearchLog(options: Options) {
  const { write, onFailure = () => undefined, every = 10_000, fullAt = 500, mostWaiting = 20 } = options
  let counters = makeCounters()
  let waiting: Batch[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  function counterOf(key: Key): Counter {
    // Flush first, since counters of a packed batch can no longer count.
    if (counters.size() >= fullAt && !counters.has(key)) void flush()
    timer ??= setTimeout(() => void flush(), every).unref()
    return counters.get(key)
  }

  function pack(): void {
    clearTimeout(timer)
    timer = undefined
    if (counters.size() === 0) return
    waiting = [...waiting, counters.toBatch()].slice(-mostWaiting)
    counters = makeCounters()
  }

  async function writeWaiting(): Promise<void> {
    try {
      for (let batch = waiting[0]; batch; batch = waiting[0]) {
        await write(batch)
        waiting = waiting.filter((one) => one !== batch)
      }
    } catch (error) {
      onFailure(error)
      timer ??= setTimeout(() => void flush(), every).unref()
    }
  }

  /** Writes the pending counts; never throws. */
  function flush(): Promise<void> {
    pack()
    writing ??= writeWaiting().finally(() => (writing = undefined))
    return writing
  }

  return {
    search({ hits, engine, isSure = true, ...key }: Searched): void {
      const counter = counterOf(key)
      counter.searches += 1
      counter.zero += hits === 0 && isSure ? 1 : 0
      counter.fallback += engine === 'database' ? 1 : 0
      counter.hits = hits
    },
    refine({ earlier, query, ...key }: Refinement): void {
      addRefinement(counterOf({ ...key, query: earlier }), query)
    },
    click({ kind, rank, ...key }: Clicked): void {
      addClick(counterOf(key), { kind, rank })
    },
    flush,
  }
}
