import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { linkEntries } from '../../../../cms/audit/link.ts'
import { verifyChain } from '../../../../cms/audit/verify.ts'
import { endOfRetention } from '../../../../cms/content/retention.ts'
import { make } from '../../../support/content.ts'
import { startPayload, type Running } from '../../../support/payload.ts'

let running: Running
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

const TWO_YEARS = 24

/** Counted, where without a condition MongoDB would estimate. */
const entries = async () =>
  (await payload.db.count({ collection: 'audit-log', where: { at: { exists: true } } })).totalDocs

test('a purge deletes nothing for the sake of entries that a killed worker left in no chain', async () => {
  const { purgeLog } = await import('../../../../cms/audit/purge.ts')
  for (let n = 0; n < 3; n += 1) await make(payload, 'news', 'published')
  await linkEntries(payload)
  await make(payload, 'news', 'published')
  const before = await entries()
  expect((await verifyChain(payload)).unlinked).toBeGreaterThan(0)
  expect(await purgeLog(payload, endOfRetention(TWO_YEARS, new Date()))).toBe(0)
  expect(await entries()).toBe(before)
  await linkEntries(payload)
  expect(await verifyChain(payload)).toMatchObject({ broken: null, unlinked: 0, checked: before })
})

test('entries that another worker links between two reads keep their place', async () => {
  await make(payload, 'news', 'published')
  await linkEntries(payload)
  await make(payload, 'news', 'published')
  const { find } = payload.db
  let reads = 0
  vi.spyOn(payload.db, 'find').mockImplementation(async function (this: unknown, args) {
    reads += 1
    if (reads === 2) await linkEntries(payload)
    return find.call(this as never, args) as never
  })
  await linkEntries(payload)
  vi.restoreAllMocks()
  expect(await verifyChain(payload)).toMatchObject({ broken: null, unlinked: 0, checked: await entries() })
})
