import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freeAbandonedJobs } from '../../../cms/jobs/abandoned.ts'
import { PUBLISH_ON_TIME } from '../../../cms/jobs/publishOnTime.ts'
import type { StoredOrder } from '../../../cms/schedule/carryOut.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

const all = { depth: 0, overrideAccess: true } as const

/** Orders the publication of a document for a moment that has passed. @returns the job */
async function order(id: string): Promise<string> {
  const input: StoredOrder = { type: 'publish', doc: { relationTo: 'news', value: id }, isDecided: true }
  const waitUntil = new Date(Date.now() - 1000)
  const job = await payload.jobs.queue({ task: PUBLISH_ON_TIME, input, waitUntil } as never)
  return String(job.id)
}

const work = () =>
  payload.jobs.run({
    where: { taskSlug: { equals: PUBLISH_ON_TIME } },
    ...{ sequential: true, overrideAccess: true, silent: true },
  })

const orders = async () =>
  (
    await payload.count({
      ...{ collection: 'payload-jobs', where: { taskSlug: { equals: PUBLISH_ON_TIME } } },
      overrideAccess: true,
    })
  ).totalDocs

const shown = async (id: unknown) => {
  const { status, json } = await rest(payload, { method: 'GET', path: `/news/${String(id)}` })
  return status === 200 ? json.title : status
}

/** Calls `between` when the worker has taken jobs and not yet begun the first. */
function afterTaking(between: () => Promise<unknown>): void {
  const { db } = payload
  const { updateJobs, beginTransaction } = db
  const begin: typeof beginTransaction = async (...args) => {
    db.beginTransaction = beginTransaction
    await between()
    return beginTransaction.apply(db, args)
  }
  db.updateJobs = async (args) => {
    Object.assign(db, { updateJobs, beginTransaction: begin })
    return updateJobs.call(db, args)
  }
}

describe('a worker that is killed', () => {
  test('right after a publication does not publish what is saved before the next worker starts', async () => {
    const id = String((await make(payload, 'news', 'draft', { title: 'Bản đã duyệt' })).id)
    const job = await payload.findByID({ collection: 'payload-jobs', id: await order(id), ...all })
    const { handler } = payload.config.jobs.tasks!.find(({ slug }) => slug === PUBLISH_ON_TIME)!
    await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
    await (handler as (args: object) => Promise<unknown>)({ input: job.input, job, req: { payload } })
    await payload.update({ collection: 'news', id, data: { title: 'Bản đang sửa' }, draft: true, ...all })
    await freeAbandonedJobs(payload)
    await work()
    expect(await shown(id)).toBe('Bản đã duyệt')
    expect(await orders()).toBe(0)
  })

  test('before a publication leaves it to the next', async () => {
    const id = String((await make(payload, 'news', 'draft', { title: 'Tin chờ' })).id)
    const job = await order(id)
    await payload.db.updateOne({ collection: 'payload-jobs', id: job, data: { processing: true } })
    await work()
    expect(await shown(id)).toBe(404)
    await freeAbandonedJobs(payload)
    await work()
    expect([await shown(id), await orders()]).toEqual(['Tin chờ', 0])
  })
})

test('an order that is cancelled after the worker took it is not carried out, and the others are', async () => {
  const ids: string[] = []
  for (const title of ['Tin đầu', 'Tin bỏ hẹn', 'Tin cuối'])
    ids.push(String((await make(payload, 'news', 'draft', { title })).id))
  const jobs: string[] = []
  for (const id of ids) jobs.push(await order(id))
  afterTaking(() => payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: jobs[1] } } }))
  await work()
  expect(await Promise.all(ids.map(shown))).toEqual(['Tin đầu', 404, 'Tin cuối'])
  expect(await orders()).toBe(0)
})
