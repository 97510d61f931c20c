import { createRequire } from 'node:module'
import { onPath } from '../check/chromium.ts'
import { spawnTethered } from '../start/tether.ts'
import { pin } from './machine.ts'

type Asked = { url: string; headers?: Record<string, string>; seconds: number; connections: number }
/** `errors` counts answers that were not good and connections that failed. */
export type Throughput = { perSecond: number; errors: number }
type Tool = {
  name: string
  command: (asked: Asked) => { command: string; args: string[] }
  read: (out: string) => Throughput
}

const headersOf = (headers: Record<string, string> = {}) =>
  Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
const sumOf = (texts: Iterable<string>) => [...texts].reduce((sum, text) => sum + Number(text), 0)

const wrk = (command: string): Tool => ({
  name: 'wrk',
  command: ({ url, headers, seconds, connections }) => ({
    command,
    args: ['-t1', `-c${connections}`, `-d${seconds}s`, ...headersOf(headers), url],
  }),
  read: (out) => ({
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1] ?? NaN),
    errors: sumOf(
      (out.match(/Socket errors:.*|Non-2xx or 3xx responses:.*/g) ?? []).flatMap(
        (line) => line.match(/\d+(?!xx)\b/g) ?? [],
      ),
    ),
  }),
})

const autocannon: Tool = {
  name: 'autocannon',
  command: ({ url, headers, seconds, connections }) => ({
    command: process.execPath,
    args: [
      createRequire(import.meta.url).resolve('autocannon'),
      ...['--json', '--no-progress', '-c', String(connections), '-d', String(seconds)],
      ...headersOf(headers),
      url,
    ],
  }),
  read: (out) => {
    const { requests, errors, non2xx, ...rest } = JSON.parse(out)
    // A 304 is what was asked for.
    const notModified = rest.statusCodeStats?.['304']?.count ?? 0
    return { perSecond: requests.average, errors: errors + non2xx - notModified }
  },
}

const found = onPath('wrk')
const tool = found ? wrk(found) : autocannon

/** The program that asks as fast as it is answered; autocannon takes more of its core for each request than wrk. */
export const throughputTool = tool.name

/** Asks over so many connections, each again as soon as it was answered. */
export async function measureThroughput(asked: Asked): Promise<Throughput> {
  const child = spawnTethered(pin('client', tool.command(asked)))
  let out = ''
  child.stdout!.on('data', (bytes: Buffer) => void (out += String(bytes)))
  child.stderr!.resume()
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (code !== 0) throw new Error(`${tool.name} ended with ${code}: ${out.slice(0, 200)}`)
  return tool.read(out)
}
