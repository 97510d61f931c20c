import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'

/** After a failure nothing is tried for this long, in milliseconds: what is away is not back at once. */
const REST_AFTER_FAILURE = 2000
/** Of the time a task took, how much is left to the readers after it. */
const REST_SHARE = 0.5

/** Beyond this many, work that comes first leaves time to the readers too. */
const MANY = 50
/** What takes longer, in milliseconds, hangs: nobody is to wait for what comes after it. */
const HANGS_AFTER = 300

/** Resolves to whether it must be done once more, and soon. */
type Task = () => Promise<boolean>

interface Waiting {
  task: Task
  /** Resolves when it was done, or will not be. */
  done: Promise<void>
  end: () => void
}

function makeWaiting(task: Task): Waiting {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { task, done: promise, end: resolve }
}

/** Work that comes first: a page that is known to have changed. */
export type Urgency = 'now' | 'soon'

/**
 * Does background work one piece after the other, and leaves time for readers in between. A key that waits already is
 * not taken twice. When a piece fails, what waits is dropped and nothing starts for a while: whoever still wants it
 * asks again.
 * @param between what is waited for between two pieces of work
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

  function dropAll(): void {
    for (const list of [now, soon]) {
      for (const one of list.values()) one.end()
      list.clear()
    }
  }

  async function run(): Promise<void> {
    isRunning = true
    await turn()
    while (now.size + soon.size > 0) {
      try {
        await runOne(now.size > 0 ? now : soon)
      } catch {
        restUntil = performance.now() + REST_AFTER_FAILURE
        dropAll()
      }
    }
    isRunning = false
  }

  return {
    /**
     * Has a task done later; a failure of it is the task's own to tell.
     * @returns resolves when it was done, or when this is no time for it
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
    /** Whether what is added now will be done in a moment. */
    isQuick: (): boolean =>
      now.size + soon.size < MANY && !(running && performance.now() - running.since > HANGS_AFTER),
  }
}
