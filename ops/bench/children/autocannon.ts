import { randomBytes, randomInt } from 'node:crypto'
import autocannon from 'autocannon'
import type { Throughput, Unending } from '../throughput.ts'

const PATIENCE_SECONDS = 20
const ONE_ADDRESS = '198.51.100.7'
const anyAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${1 + randomInt(254)}`
const withRandom = (text: string) => text.replaceAll('{random}', randomBytes(9).toString('hex'))

/** Anonymous traffic: different in every request, and from any address. */
const changing =
  ({ path = '/', body, headers, from }: Unending): autocannon.Request['setupRequest'] =>
  (request) => ({
    ...request,
    path: withRandom(path),
    ...(body !== undefined && { body: withRandom(body) }),
    headers: { ...headers, 'x-forwarded-for': from === 'many' ? anyAddress() : ONE_ADDRESS },
  })

/**
 * Keeps the given number of connections busy, each with its next request as soon as the previous one is done, whatever
 * the response.
 */
export async function run(asked: Unending): Promise<Throughput> {
  const { origin, path = '/', method = 'GET', headers = {}, seconds, connections } = asked
  const { requests, errors, non2xx, statusCodeStats, latency } = await autocannon({
    ...{ url: origin, connections, duration: seconds, timeout: PATIENCE_SECONDS },
    requests: [{ method, path, headers, ...(asked.from && { setupRequest: changing(asked) }) }],
  })
  const statuses = Object.entries(statusCodeStats ?? {}).map(([status, { count = 0 }]) => [status, count])
  const byStatus = Object.fromEntries([...statuses, ...(errors > 0 ? [['no answer', errors]] : [])])
  // A 304 is the expected response.
  const bad = errors + non2xx - (byStatus['304'] ?? 0)
  return { perSecond: requests.average, errors: bad, byStatus, p99: latency.p99 }
}
