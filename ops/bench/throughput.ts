import { onPath, run } from '../start/command.ts'
import { runChild } from './child.ts'
import { pin } from './machine.ts'

/** A request repeated continuously over persistent connections. */
export type Unending = {
  /** Such as http://127.0.0.1:4321. */
  origin: string
  path?: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  seconds: number
  connections: number
  /**
   * Anonymous clients: `{random}` in path and body changes with each request, and X-Forwarded-For is a constant or a
   * changing address.
   */
  from?: 'one' | 'many'
}
/** `errors` counts failed responses and connections; only autocannon reports `byStatus` and `p99` (ms). */
export type Throughput = {
  perSecond: number
  errors: number
  byStatus?: Record<string, number>
  p99?: number
}

const wrk = onPath('wrk')

/** The program that sends as fast as it receives responses; autocannon uses more of its core per request than wrk. */
export const throughputTool = wrk ? 'wrk' : 'autocannon'

/** Parses rate and errors from the output of wrk. */
export function readWrk(output: string): Throughput {
  const failures = output.match(/Socket errors:.*|(?<=Non-2xx or 3xx responses:).*/g) ?? []
  const counts = failures.flatMap((line) => line.match(/\d+/g) ?? []).map(Number)
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1] ?? NaN),
    errors: counts.reduce((sum, count) => sum + count, 0),
  }
}

async function runWrk(program: string, asked: Unending): Promise<Throughput> {
  const { origin, path = '/', headers = {}, seconds, connections } = asked
  const said = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, ...said, origin + path]
  const { command, args: pinned } = pin('client', { command: program, args })
  const { code, output } = await run([command, ...pinned])
  if (code !== 0) throw new Error(`wrk ended with ${code}: ${output.slice(0, 200)}`)
  return readWrk(output)
}

/** Keeps the given number of connections busy, on the client core. */
export const measureThroughput = (asked: Unending): Promise<Throughput> =>
  wrk && !asked.from ? runWrk(wrk, asked) : runChild<Throughput>('autocannon.ts', asked, { side: 'client' })
