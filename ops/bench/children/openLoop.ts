import { Agent, request } from 'node:http'
import { makeTally, type LoadResult, type Outcome } from '../tally.ts'

/** A request of a load. */
export type Asked = { path: string; method?: string; headers?: Record<string, string>; body?: string }

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
  /** Answers whose body holds this text are counted. */
  lookFor?: string
  /** Whether this process has a core of its own and may wait by spinning, which is more precise than a timer. */
  maySpin?: boolean
}

const PATIENCE_MS = 30_000
/** Closer than this a timer of Node may miss. */
const SPIN_BELOW_MS = 2

/** When the n-th request is due, in milliseconds from the begin of the load. */
export const dueAt = (at: number, perSecond: number): number => (at * 1000) / perSecond

/** Asks once over a connection that stays open, and reads the answer to its end. */
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
 * Sends a request whenever one is due, however long the answers take, as independent people do, and counts each from
 * then on. A client that waits for an answer before it asks again asks less while the server is slow, and so leaves out
 * what would have been slowest (coordinated omission). autocannon is such a client even with `overallRate`: each
 * connection has one request under way, and the missing latencies are made up by a correction.
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
