import { setImmediate as turn } from 'node:timers/promises'

interface Limits {
  /** Renders under way at once. */
  atOnce: number
  /** Requests that wait for their turn; beyond, one is turned away at once. */
  waiting: number
  /**
   * Milliseconds: who has waited this long is turned away, unless only a few wait, or renders take longer than they
   * should: then it is what a few renders take now.
   */
  patience: number
  /** What is waited for between two pieces of work: by default a turn of the event loop. */
  between?: () => Promise<unknown>
}

/** More is asked than this process can make in time (503). */
export class Overloaded extends Error {
  override name = 'Overloaded'
  readonly status = 503
  /** Seconds after which to ask again. */
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super('more is asked than can be made in time')
    this.retryAfter = retryAfter
  }
}

interface Waiting {
  start: () => void
  refuse: () => void
  since: number
}

/** So few have their turn soon, and it is one long render they wait for: that is no overload. */
const FEW = 8
/** What even those few wait at most, in milliseconds. */
const LONGEST_WAIT = 5000

/** On a machine that is busy with other work renders take longer, and so does a queue that is no overload. */
const PATIENCE_IN_RENDERS = 5
/** The longest patience, in milliseconds: beyond, a reader had better be told. */
const MOST_PATIENCE = 2000
/** How much the latest render says about what renders take now. */
const WEIGHT = 0.1

const RETRY_AFTER_SECONDS = [2, 8] as const

/** Spread, so that those turned away together do not come back together. */
const retryAfter = () =>
  RETRY_AFTER_SECONDS[0] + Math.floor(Math.random() * (RETRY_AFTER_SECONDS[1] - RETRY_AFTER_SECONDS[0] + 1))

/**
 * Lets in as much work as can be done in time. Beyond that some are turned away quickly, so that those who are let in
 * stay fast: a queue without an end makes everyone late. A turn of the event loop begins no more than `atOnce` pieces,
 * so that kept pages and health checks are answered in between.
 */
export function makeAdmission({ atOnce, waiting: mostWaiting, patience, between = turn }: Limits) {
  const queue: Waiting[] = []
  let running = 0
  let rejected = 0
  let renderMs = 0

  const patienceNow = () => Math.min(MOST_PATIENCE, Math.max(patience, PATIENCE_IN_RENDERS * renderMs))

  function refuseLate(): void {
    const now = performance.now()
    const limit = () => (queue.length > FEW ? patienceNow() : LONGEST_WAIT)
    while (queue[0] && now - queue[0].since >= limit()) queue.shift()?.refuse()
  }

  // Not at once: many renders never wait, and one after the other they would keep the process from all it has ready.
  const leave = () =>
    void between().then(() => {
      running -= 1
      refuseLate()
      queue.shift()?.start()
    })

  function enter(): Promise<void> {
    if (running < atOnce) {
      running += 1
      return Promise.resolve()
    }
    refuseLate()
    const overloaded = () => {
      rejected += 1
      return new Overloaded(retryAfter())
    }
    if (queue.length >= mostWaiting) return Promise.reject(overloaded())
    return new Promise((resolve, reject) => {
      const start = () => {
        running += 1
        resolve()
      }
      queue.push({ start, refuse: () => reject(overloaded()), since: performance.now() })
      // Also when nobody leaves and nobody comes, as with renders that all wait for the database.
      for (const wait of [patienceNow(), MOST_PATIENCE, LONGEST_WAIT])
        setTimeout(refuseLate, wait + 1).unref()
    })
  }

  return {
    /**
     * Runs a task when it is its turn.
     * @throws Overloaded when its turn does not come in time; what the task throws
     */
    async run<T>(task: () => Promise<T>): Promise<T> {
      await enter()
      const began = performance.now()
      try {
        const made = await task()
        renderMs += WEIGHT * (performance.now() - began - renderMs)
        return made
      } finally {
        leave()
      }
    },
    report: () => ({ running, queued: queue.length, rejected }),
  }
}

export type Admission = ReturnType<typeof makeAdmission>
