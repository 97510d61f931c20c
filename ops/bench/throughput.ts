import { onPath } from '../check/chromium.ts'
import { run } from '../check/command.ts'
import { runChild } from './child.ts'
import { pin } from './machine.ts'

/** What is asked again and again over connections that stay open. */
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
   * Strangers: `{random}` in path and body is something else each time, and X-Forwarded-For names one address or another
   * one each time.
   */
  from?: 'one' | 'many'
}
/** `errors` counts answers that were not good and connections that failed; `byStatus` and `p99` (ms) tell autocannon's alone. */
export type Throughput = {
  perSecond: number
  errors: number
  byStatus?: Record<string, number>
  p99?: number
}

const wrk = onPath('wrk')

/** The program that asks as fast as it is answered; autocannon takes more of its core for each request than wrk. */
export const throughputTool = wrk ? 'wrk' : 'autocannon'

/** Rate and errors out of what wrk prints. */
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

/** Asks over so many connections, each again as soon as it was answered, on the clients' core. */
export const measureThroughput = (asked: Unending): Promise<Throughput> =>
  wrk && !asked.from ? runWrk(wrk, asked) : runChild<Throughput>('autocannon.ts', asked, { side: 'client' })
