import { setImmediate } from 'node:timers/promises'
import { join } from 'node:path'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChild } from '../../../support/childProcess.ts'
import { rest } from '../../../support/restClient.ts'
import { makeTestDatabase } from '../../../support/testDatabase.ts'
import { createNote, type MiniPayload, startMini } from '../miniConfig.ts'

const own = makeTestDatabase()
let payload: MiniPayload

const holdLock = async (milliseconds: number) => {
  const file = new URL('../processes/holdLock.ts', import.meta.url)
  const child = startChild(file, [join(own.folder, 'portal.db'), String(milliseconds)])
  await child.says('held')
  return child
}
const since = (start: number) => performance.now() - start

describe('SQLite: the write lock', () => {
  beforeAll(async () => {
    payload = await startMini(own.DATABASE_URI, { patience: { lock: 6000, idle: 1000 } })
    await createNote(payload, 'first')
  })
  afterAll(() => own.drop(payload as unknown as Payload))

  test('held by another process for 3 s: writes wait and succeed, reads and the event loop go on', async () => {
    const child = await holdLock(3000)
    const start = performance.now()
    let isWritten = false
    const one = (i: number) => createNote(payload, `waited ${i}`).then(() => (isWritten = true))
    const writes = Promise.all(Array.from({ length: 10 }, (_, i) => one(i)))
    let reads = 0
    // A read of SQLite ends without letting timers run, and the writers wait by timers.
    for (; !isWritten; reads++) {
      await payload.find({ collection: 'notes', limit: 1 })
      await setImmediate()
    }
    await writes
    expect(since(start)).toBeGreaterThan(2500)
    expect(reads).toBeGreaterThan(3)
    const where = { text: { like: 'waited' } }
    expect((await payload.count({ collection: 'notes', where })).totalDocs).toBe(10)
    await child.lastLine
  })

  test('reads go on while a writer of this process holds it', async () => {
    const req = await createLocalReq({}, payload as unknown as Payload)
    await initTransaction(req)
    await payload.create({ collection: 'notes', data: { text: 'unfinished' }, req })
    expect(
      (await payload.find({ collection: 'notes', where: { text: { equals: 'first' } } })).totalDocs,
    ).toBe(1)
    await killTransaction(req)
  })

  test('held beyond patience: the answer is 503 with a plain message, and nothing is stored', async () => {
    const child = await holdLock(8500)
    const body = { text: 'too late' }
    const { status, json } = await rest(payload as unknown as Payload, {
      method: 'POST',
      path: '/notes',
      body,
    })
    expect(status).toBe(503)
    expect(json.errors[0].message).toContain('Cơ sở dữ liệu đang bận')
    await child.lastLine
    await createNote(payload, 'in time')
    const { docs } = await payload.find({
      collection: 'notes',
      where: { text: { in: ['too late', 'in time'] } },
    })
    expect(docs.map(({ text }: { text: string }) => text)).toEqual(['in time'])
  })

  test('left behind by a transaction that nobody ends: it is rolled back and the writers go on', async () => {
    const req = await createLocalReq({}, payload as unknown as Payload)
    await initTransaction(req)
    await payload.create({ collection: 'notes', data: { text: 'leaked' }, req })
    await createNote(payload, 'behind the leak')
    await expect(payload.create({ collection: 'notes', data: { text: 'too' }, req })).rejects.toThrow()
    const where = { text: { in: ['leaked', 'too', 'behind the leak'] } }
    expect((await payload.count({ collection: 'notes', where })).totalDocs).toBe(1)
  })
})
