import { setTimeout as sleep } from 'node:timers/promises'

/** How long writers wait, in milliseconds. */
export type Patience = {
  /** For earlier writers of this process. */
  queue: number
  /** For the write lock, while another process holds it. */
  lock: number
  /**
   * For the next statement of an open transaction, which is then rolled back: a leaked one would block every writer.
   */
  idle: number
}

export const defaultPatience: Patience = { queue: 60_000, lock: 15_000, idle: 20_000 }

/** Whether another connection holds a lock that this one needs. */
export function isBusy(err: unknown): boolean {
  return err instanceof Error && 'code' in err && String(err.code).startsWith('SQLITE_BUSY')
}

/**
 * Retries until the attempt does not meet SQLITE_BUSY, leaving the event loop free in between. Rejects with the last
 * SQLITE_BUSY after `ms`, and at once with any other error.
 */
export async function retryWhileBusy<T>(ms: number, attempt: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + ms
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (err) {
      if (!isBusy(err) || Date.now() >= deadline) throw err
    }
    await sleep(Math.min(2 + tries, 15) * (0.5 + Math.random()))
  }
}
