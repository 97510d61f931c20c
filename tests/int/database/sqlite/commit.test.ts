import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChild } from '../../../support/childProcess.ts'
import { makeTestDatabase } from '../../../support/testDatabase.ts'
import { createNote, type MiniPayload, startMini } from '../miniConfig.ts'

const own = makeTestDatabase()
const path = join(own.folder, 'portal.db')
let payload: MiniPayload

const openSession = (adapter: SQLiteAdapter, req: PayloadRequest) =>
  adapter.sessions[String(req.transactionID)]?.db as unknown as Parameters<SQLiteAdapter['execute']>[0]['db']

type Refusal = { name: string; status: number; message: string }

const storedNames = async () => {
  const { docs } = await payload.find({ collection: 'notes', limit: 0, pagination: false })
  return new Set(docs.map(({ text }: { text: string }) => text.split(':')[0]))
}

describe('SQLite: a COMMIT that fails', () => {
  beforeAll(async () => {
    payload = await startMini(own.DATABASE_URI)
  })
  afterAll(() => own.drop(payload as unknown as Payload))

  test('reaches the caller, stores nothing, and the next write succeeds', async () => {
    const req = await createLocalReq({}, payload as unknown as Payload)
    await initTransaction(req)
    await payload.create({ collection: 'notes', data: { text: 'not committed' }, req })
    const adapter = payload.db as unknown as SQLiteAdapter
    const run = (raw: string) => adapter.execute({ db: openSession(adapter, req), raw })
    // A row without its parent, checked only by COMMIT: a failure of SQLite's own, not a simulated one.
    await run('PRAGMA defer_foreign_keys = ON')
    await run("INSERT INTO posts_locales (title, _locale, _parent_id) VALUES ('x', 'vi', 'nowhere')")
    await expect(commitTransaction(req)).rejects.toThrow('FOREIGN KEY constraint failed')
    expect(await storedNames()).not.toContain('not committed')
    await createNote(payload, 'after it')
    expect(await storedNames()).toContain('after it')
  })

  test('with the file at its limit: every refused write says 507 or 503, every accepted one is there', async () => {
    // ulimit counts blocks of 512 bytes; it fails the write system call itself, at COMMIT, without root.
    const blocks = Math.ceil(Math.max(statSync(path).size, statSync(`${path}-wal`).size) / 512) + 2000
    await expectHonestFill(own.DATABASE_URI, `ulimit -f ${blocks}`)
  })

  test('with no page left: the same', async () => {
    const pages = await payload.db.drizzle.get<{ page_count: number }>('PRAGMA page_count')
    process.env.TEST_MAX_PAGES = String(pages.page_count + 200)
    const refused = await expectHonestFill(own.DATABASE_URI).finally(() => delete process.env.TEST_MAX_PAGES)
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([507]))
  })
})

async function expectHonestFill(uri: string, before?: string) {
  const child = startChild(new URL('../processes/fill.ts', import.meta.url), [uri], before)
  const { accepted, refused }: { accepted: string[]; refused: Refusal[] } = JSON.parse(await child.lastLine)
  expect(accepted.length).toBeGreaterThan(5)
  expect(refused.length).toBeGreaterThan(5)
  for (const { status, message } of refused) {
    expect([503, 507]).toContain(status)
    expect(message).toMatch(/chưa lưu được|không dùng được/)
  }
  const stored = await storedNames()
  expect(accepted.filter((name) => !stored.has(name))).toEqual([])
  expect(refused.filter(({ name }) => stored.has(name))).toEqual([])
  return refused
}

/** A file system of 4 MB. Needs root; elsewhere the two tests above stand for it. */
function mountSmallDisk(folder: string): boolean {
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('SQLite: a full disk', () => {
  const disk = makeTestDatabase()
  const folder = join(disk.folder, 'disk')
  const isMounted = mountSmallDisk(folder)
  afterAll(async () => {
    if (isMounted) execFileSync('umount', ['-l', folder])
    await disk.drop()
  })

  test.skipIf(!isMounted)('every refused write says so, every accepted one is there', async () => {
    const uri = `file:${join(folder, 'portal.db')}`
    payload = await startMini(uri, {}, 'disk')
    const refused = await expectHonestFill(uri)
    expect(refused.map(({ status }) => status)).toContain(507)
    await payload.destroy()
  })
})
