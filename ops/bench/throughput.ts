import { onPath } from '../check/chromium.ts'
import { run } from '../check/command.ts'
import { runScript } from './child.ts'
import { pin } from './machine.ts'

export type Asked = { url: string; headers?: Record<string, string>; seconds: number; connections: number }
/** `errors` counts answers that were not good and connections that failed. */
export type Throughput = { perSecond: number; errors: number }

const wrk = onPath('wrk')

/** The program that asks as fast as it is answered; autocannon takes more of its core for each request than wrk. */
export const throughputTool = wrk ? 'wrk' : 'autocannon'

const sumOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Number(text), 0)

/** Rate and errors out of what wrk prints. */
export function readWrk(output: string): Throughput {
  const failures = output.match(/Socket errors:.*|(?<=Non-2xx or 3xx responses:).*/g) ?? []
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1] ?? NaN),
    errors: sumOf(failures.flatMap((line) => line.match(/\d+/g) ?? [])),
  }
}

async function runWrk(
  program: string,
  { url, headers = {}, seconds, connections }: Asked,
): Promise<Throughput> {
  const said = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, ...said, url]
  const { command, args: pinned } = pin('client', { command: program, args })
  const { code, output } = await run([command, ...pinned])
  if (code !== 0) throw new Error(`wrk ended with ${code}: ${output.slice(0, 200)}`)
  return readWrk(output)
}

/** Asks over so many connections, each again as soon as it was answered, on the clients' core. */
export const measureThroughput = (asked: Asked): Promise<Throughput> =>
  wrk ? runWrk(wrk, asked) : runScript<Throughput>('autocannon.ts', asked, { side: 'client' })
