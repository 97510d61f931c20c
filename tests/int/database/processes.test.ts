import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChild } from '../../support/childProcess.ts'
import { hashInFull } from '../../support/hashRounds.ts'
import { isMongo, makeTestDatabase } from '../../support/testDatabase.ts'
import { type MiniPayload, startMini } from './miniConfig.ts'

const own = makeTestDatabase()
let payload: MiniPayload

beforeAll(async () => {
  hashInFull()
  payload = await startMini(own.DATABASE_URI)
  const data = { email: 'an@example.vn', password: 'mot-mat-khau-dai' }
  await payload.create({ collection: 'users', data })
  // The first document makes a collection, which MongoDB does not allow twice at once.
  await payload.create({ collection: 'notes', data: { text: 'first' } })
})
afterAll(() => own.drop(payload as unknown as Payload))

test('two processes at once, each with 100 creates, 20 sign-ins, 20 reads and jobs: all succeed', async () => {
  const file = new URL('./processes/load.ts', import.meta.url)
  const children = ['alpha', 'beta'].map((label) => startChild(file, [own.DATABASE_URI, label]))
  await Promise.all(children.map((child) => child.says('ready')))
  for (const child of children) child.tell('go')
  const reports = await Promise.all(children.map(async (child) => JSON.parse(await child.lastLine)))
  expect(reports).toEqual(
    reports.map(() => ({
      total: 151,
      failed: [],
      retried: isMongo ? expect.any(Number) : 0,
      seconds: expect.any(Number),
    })),
  )
  for (const label of ['alpha', 'beta']) {
    for (const [kind, expected] of [
      ['local', 50],
      ['rest', 50],
      ['job', 10],
    ] as const) {
      const where = { text: { like: `${label} ${kind}` } }
      expect([label, kind, (await payload.count({ collection: 'notes', where })).totalDocs]).toEqual([
        label,
        kind,
        expected,
      ])
    }
  }
}, 120_000)
