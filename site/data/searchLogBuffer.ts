import { today } from '../../cms/content/day.ts'
import type { ClickKind, LogEntry } from '../../cms/searchReport/shapes.ts'

/** A search as it is counted: nothing about who searched. */
export interface Searched {
  /** `Question.normal`. */
  query: string
  type: string
  locale: 'vi' | 'en'
  hits: number
  engine: 'meilisearch' | 'database'
  /** False when finding nothing does not mean that there is nothing. */
  isSure?: boolean
}

/** That `query` was searched for after `earlier`, from its page of results; '' when `query` may not be written down. */
export type Refinement = Pick<Searched, 'type' | 'locale'> & { earlier: string; query: string }

export type Clicked = Pick<Searched, 'query' | 'type' | 'locale'> & { kind: ClickKind; rank: number }

/** Counts of some seconds of one day, 'YYYY-MM-DD' in Viet Nam. */
export type Batch = { day: string; entries: LogEntry[] }

interface Options {
  /** Stores a batch; when it throws, the batch is kept and tried again. */
  write: (batch: Batch) => Promise<void>
  /** Hears of each failed write. */
  onFailure?: (error: unknown) => void
  /** Longest time a count waits in memory, in milliseconds. */
  every?: number
  /** Different queries that make a batch full. */
  fullAt?: number
  /** Batches kept while they cannot be written; then the oldest goes. */
  mostWaiting?: number
}

/** Different words kept of what one query led to in one batch; further ones are counted without their words. */
const MOST_WORDS = 50

type Counter = Omit<LogEntry, 'refined' | 'clicks'> & {
  refined: Map<string, number>
  clicks: Map<string, LogEntry['clicks'][number]>
}

const toEntry = ({ refined, clicks, ...counts }: Counter): LogEntry => ({
  ...counts,
  refined: [...refined].map(([query, count]) => ({ query, count })),
  clicks: [...clicks.values()],
})

/**
 * Counts searches in memory and writes them now and then, so that no reader waits for it and a thousand searches are
 * one document. What cannot be written is kept, within bounds; what a killed process had not written is lost.
 */
export function makeSearchLog(options: Options) {
  const { write, onFailure = () => undefined, every = 10_000, fullAt = 500, mostWaiting = 20 } = options
  let counters = new Map<string, Counter>()
  let waiting: Batch[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  function counterOf({ query, type, locale }: Pick<Searched, 'query' | 'type' | 'locale'>): Counter {
    const name = JSON.stringify([query, type, locale])
    const fresh = { query, type, locale, searches: 0, zero: 0, fallback: 0, hits: null }
    // Before it is counted: what is packed is counted no more.
    if (counters.size >= fullAt && !counters.has(name)) void flush()
    const counter = counters.get(name) ?? { ...fresh, refined: new Map(), clicks: new Map() }
    counters.set(name, counter)
    timer ??= setTimeout(() => void flush(), every).unref()
    return counter
  }

  function pack(): void {
    clearTimeout(timer)
    timer = undefined
    if (counters.size === 0) return
    const batch = { day: today(), entries: [...counters.values()].map(toEntry) }
    waiting = [...waiting, batch].slice(-mostWaiting)
    counters = new Map()
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

  /** Writes what is counted; never throws. */
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
      const { refined } = counterOf({ ...key, query: earlier })
      const words = refined.has(query) || refined.size < MOST_WORDS ? query : ''
      refined.set(words, (refined.get(words) ?? 0) + 1)
    },
    click({ kind, rank, ...key }: Clicked): void {
      const { clicks } = counterOf(key)
      const name = `${kind} ${rank}`
      clicks.set(name, { kind, rank, count: (clicks.get(name)?.count ?? 0) + 1 })
    },
    flush,
  }
}
