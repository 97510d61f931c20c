import { Agent, request } from 'node:http'
import { makeTally, type LoadResult, type Outcome } from '../tally.ts'

/** A request of a load. */
export type Asked = { path: string; method?: string; headers?: Record<string, string>; body?: string }

export type LoadOptions = {
  /** Such as http://127.0.0.1:4321. */
  origin: string
  /** Sent in order, repeatedly. */
  requests: readonly Asked[]
  perSecond: number
  seconds: number
  /** Seconds before the measurement that are not counted. */
  warmUpSeconds?: number
  /** Connections opened in advance. */
  connections?: number
  /** Sends all `perSecond * seconds` requests at once. */
  atOnce?: boolean
  /** Responses whose body contains this text are counted. */
  lookFor?: string
  /** Whether this process has its own core and may busy-wait, which is more precise than a timer. */
  maySpin?: boolean
}

const PATIENCE_MS = 30_000
/** Node's timers are less precise than this. */
const SPIN_BELOW_MS = 2

/** When the n-th request is due, in milliseconds from the start of the load. */
export const dueAt = (at: number, perSecond: number): number => (at * 1000) / perSecond

/** Sends a request over a persistent connection and reads the whole response. */
function send({ origin, lookFor }: LoadOptions, agent: Agent, asked: Asked): Promise<Outcome> {
  const { path, method = 'GET', headers, body } = asked
  return new Promise((done) => {
    const fail = (error: NodeJS.ErrnoException) => done({ kind: error.code ?? error.message })
    const asking = request(origin + path, { agent, method, headers, timeout: PATIENCE_MS }, (answer) => {
      const chunks: Buffer[] = []
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (lookFor) chunks.push(chunk)
      })
      answer.once('error', fail)
      answer.once('end', () =>
        done({
          ...{ kind: String(answer.statusCode), bytes, hasRetryAfter: 'retry-after' in answer.headers },
          cache: String(answer.headers['x-cache'] ?? '-').toLowerCase(),
          isFound: lookFor !== undefined && Buffer.concat(chunks).includes(lookFor),
        }),
      )
    })
    asking.once('timeout', () => asking.destroy(new Error('no answer in time')))
    asking.once('error', fail)
    asking.end(body)
  })
}

/** Calls `shoot` for each number when it is due. */
function keepTime(options: LoadOptions, total: number, shoot: (at: number, due: number) => void): void {
  const began = performance.now()
  const dueOf = (at: number) => began + (options.atOnce ? 0 : dueAt(at, options.perSecond))
  let next = 0
  const tick = () => {
    while (next < total && dueOf(next) <= performance.now()) shoot(next, dueOf(next++))
    if (next >= total) return
    const wait = dueOf(next) - performance.now()
    if (options.maySpin && wait < SPIN_BELOW_MS) setImmediate(tick)
    else setTimeout(tick, options.maySpin ? wait - SPIN_BELOW_MS / 2 : wait)
  }
  tick()
}

/**
 * Sends each request when it is due, however long responses take, as independent clients do, and measures latency from
 * then on. A client that waits for a response before its next request sends less while the server is slow, and so omits
 * the slowest cases (coordinated omission). autocannon is such a client even with `overallRate`: each connection has
 * one request in progress, and the missing latencies are estimated by a correction.
 */
export async function run(
  options: LoadOptions,
  onShare: (share: number) => void = () => {},
): Promise<LoadResult> {
  const { requests, perSecond, warmUpSeconds = 0, connections = 0 } = options
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity })
  const uncounted = Math.round(perSecond * warmUpSeconds)
  const total = uncounted + Math.round(perSecond * options.seconds)
  const tally = makeTally(perSecond)
  const shoot = async (at: number, due: number): Promise<void> => {
    const asked = requests[at % requests.length] ?? { path: '/' }
    const lateMs = performance.now() - due
    if (at % perSecond === 0) onShare(at / total)
    const outcome = await send(options, agent, asked)
    if (at >= uncounted) tally.add(at - uncounted, asked.path, performance.now() - due, lateMs, outcome)
  }
  await Promise.all(Array.from({ length: connections }, () => send(options, agent, { path: '/healthz' })))
  await new Promise<void>((done) => {
    let left = total
    keepTime(options, total, (at, due) => void shoot(at, due).then(() => --left || done()))
  })
  agent.destroy()
  return tally.sum()
}
