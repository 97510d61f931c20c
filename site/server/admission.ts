import { setImmediate as turn } from 'node:timers/promises'

interface Limits {
  /** Tasks that may run at once. */
  atOnce: number
  /** Requests that may wait for their turn; any further one is rejected at once. */
  waiting: number
  /**
   * Milliseconds after which a waiting request is rejected. Longer when renders take long at present; requests in a
   * short queue wait up to LONGEST_WAIT.
   */
  patience: number
  /** Awaited before a task makes room for the next one: by default a turn of the event loop. */
  between?: () => Promise<unknown>
}

/** The server is asked for more than it can do in time (503). */
export class Overloaded extends Error {
  override name = 'Overloaded'
  readonly status = 503
  /** Value of Retry-After, in seconds. */
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

/** A queue this short is no overload: its requests wait for one long render and get their turn soon. */
const FEW = 8
/** Longest wait in a short queue, in milliseconds. */
const LONGEST_WAIT = 5000

/**
 * Patience as a multiple of the present render time: on a machine busy with other work, queues are slower without an
 * overload.
 */
const PATIENCE_IN_RENDERS = 5
/** Longest wait in a long queue, in milliseconds. */
const MOST_PATIENCE = 2000
/** Weight of the latest render in the moving average of render times. */
const WEIGHT = 0.1

const RETRY_AFTER_SECONDS = [2, 8] as const

/** Random, so that clients rejected together do not come back together. */
const retryAfter = () =>
  RETRY_AFTER_SECONDS[0] + Math.floor(Math.random() * (RETRY_AFTER_SECONDS[1] - RETRY_AFTER_SECONDS[0] + 1))

/** Measures how long renders take, and how patient that allows a queue to be. */
function makePace(patience: number) {
  let renderMs = 0
  return {
    async timed<T>(task: () => Promise<T>): Promise<T> {
      const began = performance.now()
      const made = await task()
      renderMs += WEIGHT * (performance.now() - began - renderMs)
      return made
    },
    /** Milliseconds that a request may wait in a long queue. */
    patience: () => Math.min(MOST_PATIENCE, Math.max(patience, PATIENCE_IN_RENDERS * renderMs)),
  }
}

/**
 * Admits as many tasks as can be done in time and rejects the rest quickly, so that the admitted ones stay fast: an
 * unbounded queue makes every request late. No more than `atOnce` tasks start in one turn of the event loop, so that
 * cached pages and health checks are answered in between.
 */
export function makeAdmission({ atOnce, waiting: mostWaiting, patience, between = turn }: Limits) {
  const queue: Waiting[] = []
  const pace = makePace(patience)
  let running = 0
  let rejected = 0

  function overloaded(): Overloaded {
    rejected += 1
    return new Overloaded(retryAfter())
  }

  function refuseLate(): void {
    const now = performance.now()
    const limit = () => (queue.length > FEW ? pace.patience() : LONGEST_WAIT)
    while (queue[0] && now - queue[0].since >= limit()) queue.shift()?.refuse()
  }

  // A turn of the event loop later: many renders never wait, and in direct succession they would starve all other work.
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
    if (queue.length >= mostWaiting) return Promise.reject(overloaded())
    return new Promise((resolve, reject) => {
      const start = () => {
        running += 1
        resolve()
      }
      queue.push({ start, refuse: () => reject(overloaded()), since: performance.now() })
      // Late requests are refused even when no task ends or arrives, as when all renders wait for the database.
      for (const wait of [pace.patience(), MOST_PATIENCE, LONGEST_WAIT])
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
      try {
        return await pace.timed(task)
      } finally {
        leave()
      }
    },
    report: () => ({ running, queued: queue.length, rejected }),
  }
}

export type Admission = ReturnType<typeof makeAdmission>
