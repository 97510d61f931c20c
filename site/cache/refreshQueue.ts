import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'

/** After a failure nothing is tried for this long, in milliseconds: what is away is not back at once. */
const REST_AFTER_FAILURE = 2000
/** Of the time a task took, how much is left to the readers after it. */
const REST_SHARE = 0.5

/** Resolves to whether it must be done once more, and soon. */
type Task = () => Promise<boolean>

/** Work that comes first: a page that is known to have changed. */
export type Urgency = 'now' | 'soon'

/**
 * Does background work one piece after the other, and leaves time for readers in between. A key that waits already is
 * not taken twice. When a piece fails, what waits is dropped and nothing starts for a while: whoever still wants it
 * asks again.
 * @param between what is waited for between two pieces of work
 */
export function makeRefreshQueue(between: () => Promise<unknown> = turn) {
  const now = new Map<string, Task>()
  const soon = new Map<string, Task>()
  let isRunning = false
  let running: string | undefined
  let restUntil = 0

  async function runOne(waiting: Map<string, Task>): Promise<void> {
    const [next] = waiting
    if (!next) return
    const [key, task] = next
    waiting.delete(key)
    running = key
    const began = performance.now()
    const isAgain = await task().finally(() => (running = undefined))
    if (isAgain && !now.has(key)) now.set(key, task)
    if (waiting === soon) await sleep((performance.now() - began) * REST_SHARE)
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
        now.clear()
        soon.clear()
      }
    }
    isRunning = false
  }

  return {
    /**
     * Has a task done later; a failure of it is the task's own to tell.
     * @returns false when this is no time for it
     */
    add(key: string, task: Task, urgency: Urgency): boolean {
      if (performance.now() < restUntil) return false
      if (urgency === 'now') soon.delete(key)
      if (running === key || now.has(key) || soon.has(key)) return true
      ;(urgency === 'now' ? now : soon).set(key, task)
      if (!isRunning) void run()
      return true
    },
    waiting: () => now.size + soon.size,
  }
}
