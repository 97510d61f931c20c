import { once } from 'node:events'
import { type RestRequest, rest } from '../../../support/restClient.ts'
import { createNote, joinMini } from '../miniConfig.ts'
import type { Payload } from 'payload'

/**
 * One of two processes that use a database at once: `node load.ts <uri> <label>`. Says `ready`, waits for a line, does
 * everything together, and prints `{ failed: string[], retried: number, seconds: number }` as its last line.
 */
const [uri = '', label = ''] = process.argv.slice(2)
const credentials = { email: 'an@example.vn', password: 'mot-mat-khau-dai' }
const payload = await joinMini(uri)
let retried = 0

/** On MongoDB a write may lose against another and says 503; the client's part is then to ask again. */
async function send(request: RestRequest): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { status, json } = await rest(payload as unknown as Payload, request)
    if (status < 300) return
    if (status !== 503 || payload.db.name === 'sqlite' || tries === 20)
      throw new Error(`${request.method} ${request.path}: ${status} ${JSON.stringify(json)}`)
    retried++
  }
}

const times = (n: number, work: (i: number) => Promise<unknown>) =>
  Array.from({ length: n }, (_, i) => work(i))

/** Each process runs its own jobs: on MongoDB Payload hands one job to two workers that ask together. */
const runJobs = (limit: number) =>
  payload.jobs.run({
    sequential: true,
    limit,
    silent: true,
    where: { 'input.text': { equals: `${label} job` } },
  })

console.log('ready')
await once(process.stdin, 'data')
const start = performance.now()
const outcomes = await Promise.allSettled([
  ...times(50, (i) => createNote(payload, `${label} local ${i}`)),
  ...times(50, (i) => send({ method: 'POST', path: '/notes', body: { text: `${label} rest ${i}` } })),
  ...times(20, () => send({ method: 'POST', path: '/users/login', body: credentials })),
  ...times(20, () => send({ method: 'GET', path: '/notes?limit=5&sort=-createdAt' })),
  ...times(10, () => payload.jobs.queue({ task: 'note', input: { text: `${label} job` } })),
  runJobs(5),
])
const failed = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => String(reason))
await runJobs(50)
console.log(
  JSON.stringify({ total: outcomes.length, failed, retried, seconds: (performance.now() - start) / 1000 }),
)
process.exit(0)
