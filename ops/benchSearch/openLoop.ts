import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './http.ts'

/** One request of a load and what became of it. */
export type Shot = {
  path: string
  /** From the moment it was due, or from when it was sent if that was earlier, to the end of its answer. */
  ms: number
  /** How late it was sent, because this process was busy: part of `ms`. */
  lateMs: number
  status: number
  bytes: number
  /** Why there was no answer. */
  error: string | null
}

type Send = (path: string) => Promise<Answer>
type Load = { paths: readonly string[]; perSecond: number; send: Send; onSent?: (sent: number) => void }

/** When the n-th request is due, in milliseconds from the begin of the load. */
export const dueAt = (at: number, perSecond: number): number => (at * 1000) / perSecond

async function shoot(path: string, send: Send, due: number): Promise<Shot> {
  const sent = performance.now()
  const from = Math.min(due, sent)
  const toShot = (given: Partial<Shot>): Shot => ({
    ...{ path, status: 0, bytes: 0, error: null },
    ...{ ms: performance.now() - from, lateMs: sent - from },
    ...given,
  })
  try {
    const { status, body } = await send(path)
    return toShot({ status, bytes: body.length })
  } catch (error) {
    return toShot({ error: error instanceof Error ? error.message : String(error) })
  }
}

/**
 * Sends a request whenever one is due, however long the answers take, as independent people do. A client that waits for
 * an answer before it asks again asks less while the server is slow and so leaves out what would have been slowest
 * (coordinated omission). autocannon is such a client even with `overallRate`: each connection has one request under
 * way, and the missing latencies are made up by a correction.
 * @returns every request in the order they were due, once all have been answered
 */
export async function fire({ paths, perSecond, send, onSent }: Load): Promise<Shot[]> {
  const began = performance.now()
  const shots: Promise<Shot>[] = []
  for (const [at, path] of paths.entries()) {
    const due = began + dueAt(at, perSecond)
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    shots.push(shoot(path, send, due))
    onSent?.(at + 1)
  }
  return Promise.all(shots)
}
