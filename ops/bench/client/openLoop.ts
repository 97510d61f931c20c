import type { Spread } from '../../benchSearch/statistics.ts'
import { dueAt } from '../../benchSearch/openLoop.ts'
import { makeConnections } from './connections.ts'
import { makeShots } from './shots.ts'

/** A GET request of a load: its path and headers beside Host. */
export type Asked = { path: string; headers?: Record<string, string> }

export type LoadOptions = {
  /** Such as http://127.0.0.1:4321. */
  origin: string
  /** Sent one after another, again from the first when all were. */
  requests: readonly Asked[]
  perSecond: number
  seconds: number
  /** Seconds before that which are not counted. */
  warmUpSeconds?: number
  /** Connections opened beforehand. */
  connections?: number
  /** All at once in place of so many a second: `perSecond * seconds` of them. */
  atOnce?: boolean
  /** Whether this process has a core of its own and may wait by spinning, which is more precise than a timer. */
  maySpin?: boolean
}

/** What a load came to. Times in milliseconds, each from the moment when its request was due. */
export type LoadResult = {
  sent: number
  /** Good answers (2xx, 3xx). */
  answers: Spread
  byStatus: Record<string, Spread>
  /** Good answers by what X-Cache said of them; '-' when it said nothing. */
  byCache: Record<string, Spread>
  /** What was no good answer, and how often: a status such as 500, or why there was none. */
  errors: Record<string, number>
  /** 503 answers without Retry-After. */
  withoutRetryAfter: number
  badPaths: string[]
  /** How late requests were sent, because this process was busy; part of the times above. */
  late: Spread
  /** Every ten seconds. */
  windows: { answers: number; errors: number; p50: number; p99: number; max: number }[]
  connections: number
  megabytes: number
}

const PATIENCE_MS = 30_000
/** Closer than this a timer of Node may miss. */
const SPIN_BELOW_MS = 2

function textOf({ path, headers = {} }: Asked, host: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${lines.join('')}\r\n`
}

/** Calls `shoot` for each number when it is due. Resolves after the last. */
function keepTime(
  options: LoadOptions,
  total: number,
  began: number,
  shoot: (at: number) => void,
): Promise<void> {
  let next = 0
  const dueMs = (at: number) => (options.atOnce ? 0 : dueAt(at, options.perSecond))
  return new Promise((done) => {
    const tick = () => {
      while (next < total && began + dueMs(next) <= performance.now()) shoot(next++)
      if (next >= total) return done()
      const wait = began + dueMs(next) - performance.now()
      if (options.maySpin && wait < SPIN_BELOW_MS) setImmediate(tick)
      else setTimeout(tick, options.maySpin ? wait - SPIN_BELOW_MS / 2 : wait)
    }
    tick()
  })
}

/**
 * Sends a request whenever one is due, however long the answers take, and counts each from then on: see
 * ops/benchSearch/openLoop.ts for why. Made for thousands a second, which that one is not.
 */
export async function runOpenLoop(
  options: LoadOptions,
  onShare: (share: number) => void = () => undefined,
): Promise<LoadResult> {
  const { origin, requests, perSecond, seconds, warmUpSeconds = 0, connections: prepared = 0 } = options
  const { hostname, port, host } = new URL(origin)
  const connections = makeConnections({ hostname, port: Number(port || 80), patienceMs: PATIENCE_MS })
  const texts = requests.map((asked) => textOf(asked, host))
  const uncounted = perSecond * warmUpSeconds
  const total = uncounted + perSecond * seconds
  const shots = makeShots(uncounted, total, (at) => requests[at % requests.length]?.path ?? '')
  await connections.prepare(prepared)
  const began = performance.now()
  let settled = 0
  await new Promise<void>((done) => {
    const end = () => void (++settled === total && done())
    void keepTime(options, total, began, (at) => {
      const due = began + (options.atOnce ? 0 : dueAt(at, perSecond))
      shots.late(at, performance.now() - due)
      const settle = (note: () => void) => (note(), end())
      connections.send(
        texts[at % texts.length] ?? '',
        (answer) => settle(() => shots.answered(at, performance.now() - due, answer)),
        (error) => settle(() => shots.failed(at, performance.now() - due, error.message)),
      )
      if (at % perSecond === 0) onShare(at / total)
    })
  })
  connections.close()
  return { ...shots.sum(perSecond), connections: connections.opened() }
}
