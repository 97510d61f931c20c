import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'

/** Pause after a failure, in milliseconds: an upstream that is down is not back at once. */
const REST_AFTER_FAILURE = 2000
/** Pause after each task, as a share of the time it took, so that requests are served in between. */
const REST_SHARE = 0.5

/** When more urgent tasks than this wait, they pause in between too. */
const MANY = 50
/** A task that takes longer, in milliseconds, hangs: no request should wait for the tasks behind it. */
const HANGS_AFTER = 300

/** Resolves to whether it must run once more, and soon. */
type Task = () => Promise<boolean>

interface Waiting {
  task: Task
  /** Resolves when the task has run or was dropped. */
  done: Promise<void>
  end: () => void
}

function makeWaiting(task: Task): Waiting {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { task, done: promise, end: resolve }
}

function dropAll(list: Map<string, Waiting>): void {
  for (const one of list.values()) one.end()
  list.clear()
}

/** `now` for pages that are known to have changed; they go first. */
export type Urgency = 'now' | 'soon'

/**
 * Runs background tasks one after the other and leaves time for requests in between. A key that is queued already is
 * not queued twice. After a failure the queue is dropped and nothing is accepted for a while; callers that still need
 * their task add it again.
 * @param between awaited between two tasks
 */
export function makeRefreshQueue(between: () => Promise<unknown> = turn) {
  const now = new Map<string, Waiting>()
  const soon = new Map<string, Waiting>()
  let isRunning = false
  let running: { key: string; one: Waiting; since: number } | undefined
  let restUntil = 0

  async function runOne(list: Map<string, Waiting>): Promise<void> {
    const [next] = list
    if (!next) return
    const [key, one] = next
    list.delete(key)
    const since = performance.now()
    running = { key, one, since }
    const isAgain = await one.task().finally(() => {
      running = undefined
      one.end()
    })
    if (isAgain && !now.has(key)) now.set(key, makeWaiting(one.task))
    if (list === soon || now.size > MANY) await sleep((performance.now() - since) * REST_SHARE)
    await between()
  }

  async function run(): Promise<void> {
    isRunning = true
    await turn()
    while (now.size + soon.size > 0) {
      try {
        await runOne(now.size > 0 ? now : soon)
      } catch {
        restUntil = performance.now() + REST_AFTER_FAILURE
        dropAll(now)
        dropAll(soon)
      }
    }
    isRunning = false
  }

  return {
    /**
     * Queues a task; the task itself reports its failures.
     * @returns resolves when the task has run, or at once when none is accepted
     */
    add(key: string, task: Task, urgency: Urgency): Promise<void> {
      if (performance.now() < restUntil) return Promise.resolve()
      const known = running?.key === key ? running.one : (now.get(key) ?? soon.get(key))
      if (known && (urgency === 'soon' || known !== soon.get(key))) return known.done
      const one = known ?? makeWaiting(task)
      soon.delete(key)
      ;(urgency === 'now' ? now : soon).set(key, one)
      if (!isRunning) void run()
      return one.done
    },
    waiting: () => now.size + soon.size,
    /** Whether a task added now would run within moments. */
    isQuick: (): boolean =>
      now.size + soon.size < MANY && !(running && performance.now() - running.since > HANGS_AFTER),
  }
}
