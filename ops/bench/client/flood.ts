import { randomBytes, randomInt } from 'node:crypto'
import { Agent, request } from 'node:http'
import { spreadOf, type Spread } from '../../benchSearch/statistics.ts'

/** What is sent again and again; `{random}` in path and body becomes other letters each time. */
export type FloodRequest = {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

export type FloodOptions = FloodRequest & {
  /** Such as http://127.0.0.1:4321. */
  origin: string
  connections: number
  seconds: number
  /** Whether each request says that it comes from another address (X-Forwarded-For), else all from one. */
  isFromMany: boolean
}

/** Answers by status, or by why there was none; and how long they took, in milliseconds. */
export type FloodResult = { byStatus: Record<string, number>; answers: Spread }

const PATIENCE_MS = 20_000
const ONE_ADDRESS = '198.51.100.7'
const anyAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${1 + randomInt(254)}`
const withRandom = (text: string) => text.replaceAll('{random}', randomBytes(9).toString('hex'))

function sendOne({ origin, isFromMany, ...asked }: FloodOptions, agent: Agent): Promise<string> {
  const body = withRandom(asked.body ?? '')
  const headers = {
    ...asked.headers,
    'x-forwarded-for': isFromMany ? anyAddress() : ONE_ADDRESS,
    ...(asked.method === 'POST' && { 'content-length': String(Buffer.byteLength(body)) }),
  }
  return new Promise((done) => {
    const url = origin + withRandom(asked.path)
    const asking = request(url, { agent, method: asked.method, headers, timeout: PATIENCE_MS }, (answer) => {
      answer.resume()
      answer.once('close', () => done(String(answer.statusCode)))
    })
    asking.once('timeout', () => asking.destroy(new Error('no answer in time')))
    asking.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    asking.end(body)
  })
}

/** Asks over so many connections, each again as soon as it was answered, whatever the answer. */
export async function runFlood(options: FloodOptions): Promise<FloodResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const until = performance.now() + options.seconds * 1000
  const byStatus: Record<string, number> = {}
  const times: number[] = []
  const one = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      const status = await sendOne(options, agent)
      if (performance.now() > until) return
      times.push(performance.now() - began)
      byStatus[status] = (byStatus[status] ?? 0) + 1
    }
  }
  // What is still waiting at the end is cut: a flood ends at once.
  const cut = setTimeout(() => agent.destroy(), options.seconds * 1000)
  await Promise.all(Array.from({ length: options.connections }, one))
  clearTimeout(cut)
  return { byStatus, answers: spreadOf(times) }
}
