import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BSON } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWholeBackup } from '../../../ops/backup/manifest.ts'
import { startChild } from '../../support/childProcess.ts'
import { isMongo, makeTestDatabase } from '../../support/testDatabase.ts'
import { createNote, startMini, type MiniPayload } from './miniConfig.ts'

const own = makeTestDatabase()
const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)
const env = {
  ...process.env,
  DATA_DIR: own.folder,
  DATABASE_URI: own.DATABASE_URI,
  PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere',
}
/** The command as an operator runs it, in a process of its own. */
const command = async (...args: string[]) =>
  (await run(process.execPath, [join(root, 'ops/run.ts'), ...args], { cwd: root, env })).stdout

let payload: MiniPayload
const textsNow = async () => {
  const { docs } = await payload.find({ collection: 'notes', limit: 0, depth: 0 })
  return docs.map(({ text }: { text: string }) => text.slice(0, 20))
}

/** How the notes of a backup begin, in the order in which they were written. */
function textsIn(folder: string): string[] {
  if (!isMongo) {
    const database = new DatabaseSync(join(folder, 'portal.db'), { readOnly: true })
    const rows = database.prepare('SELECT text FROM notes ORDER BY rowid').all()
    database.close()
    return rows.map(({ text }) => String(text).slice(0, 20))
  }
  const bytes = readFileSync(join(folder, 'mongodb/notes.bson'))
  const texts: string[] = []
  for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at))
    texts.push(BSON.deserialize(bytes.subarray(at, at + bytes.readInt32LE(at))).text.slice(0, 20))
  return texts
}

const LARGE = 'x'.repeat(40_000)
/** With these a SQLite database has more than 5,000 pages, which are not copied in one piece. */
const LARGE_NOTES = 600

/** Makes backups in one process that stays. */
async function startBackups() {
  const child = startChild(new URL('./processes/backUp.ts', import.meta.url), [own.folder, own.DATABASE_URI])
  await child.says('ready')
  return {
    /** @returns how much was told to be copied, piece by piece */
    make: async (name: string): Promise<number[]> => {
      child.tell(name)
      let shares: number[] = []
      await child.says((line) => {
        if (!line.includes(`"${name}"`)) return false
        shares = JSON.parse(line).shares
        return true
      })
      return shares
    },
    stop: () => child.stop(),
  }
}

/** Writes 20 notes a second until it is told to stop. */
function startWriting() {
  const written: string[] = []
  let isOver = false
  const done = (async () => {
    for (let i = 0; !isOver; i++) {
      await createNote(payload, `note ${i}`)
      written.push(`note ${i}`)
      await sleep(50)
    }
  })()
  return { written, stop: () => ((isOver = true), done) }
}

describe('a backup', () => {
  beforeAll(async () => {
    mkdirSync(join(own.folder, 'files'), { recursive: true })
    writeFileSync(join(own.folder, 'files/to-khai.pdf'), 'tờ khai')
    writeFileSync(join(own.folder, 'secrets.json'), '{"payloadSecret":"x"}')
    payload = await startMini(own.DATABASE_URI)
  })
  afterAll(() => own.drop(payload as unknown as Payload))

  test('is whole 20 times of 20 while others write 20 times a second', async () => {
    for (let i = 0; i < LARGE_NOTES; i += 30)
      await Promise.all(Array.from({ length: 30 }, () => createNote(payload, LARGE)))
    const backups = await startBackups()
    const writer = startWriting()
    for (let i = 1; i <= 20; i++) {
      const name = `lan-${String(i).padStart(2, '0')}`
      const folder = join(own.folder, 'backups', name)
      const before = writer.written.length
      const shares = await backups.make(name)
      // A copy that begins again has less of it done than before.
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      const texts = textsIn(folder)
      expect(texts.filter((text) => text.startsWith('x'))).toHaveLength(LARGE_NOTES)
      // One moment: all that was written until then, and nothing of what came later.
      const small = texts.filter((text) => !text.startsWith('x'))
      expect(small).toEqual(small.map((_, at) => `note ${at}`))
      expect(small.length).toBeGreaterThanOrEqual(before)
      const manifest = await readWholeBackup(folder, () => undefined)
      expect(manifest.files.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['files/to-khai.pdf', 'secrets.json']),
      )
      if (i > 2) rmSync(folder, { recursive: true })
    }
    await writer.stop()
    backups.stop()
    expect(writer.written.length).toBeGreaterThan(20)
  }, 240_000)

  test('brings back what there was, and keeps what is replaced', async () => {
    const before = await textsNow()
    await command('backup', 'truoc')
    await createNote(payload, 'sau')
    writeFileSync(join(own.folder, 'files/to-khai.pdf'), 'bản khác')
    await payload.destroy()
    const told = await command('restore', 'truoc')
    expect(told).toMatch(/Restored as of \d{4}-.*replaced-/s)
    payload = await startMini(own.DATABASE_URI, undefined, 'restored')
    expect((await textsNow()).sort()).toEqual(before.sort())
    expect(readFileSync(join(own.folder, 'files/to-khai.pdf'), 'utf8')).toBe('tờ khai')
    const aside = /replaced-[\d-]+/.exec(told)?.[0] ?? ''
    expect(readFileSync(join(own.folder, aside, 'files/to-khai.pdf'), 'utf8')).toBe('bản khác')
  }, 120_000)

  test('that is damaged, or not there, changes nothing', async () => {
    writeFileSync(join(own.folder, 'backups/lan-01/files/to-khai.pdf'), 'hỏng')
    await expect(command('restore', 'lan-01')).rejects.toThrow(/is damaged: files\/to-khai\.pdf/)
    await expect(command('restore', 'khong-co')).rejects.toThrow(/no backup "khong-co".*lan-02/s)
    await expect(command('backup', '../ngoai')).rejects.toThrow(/no name for a backup/)
    expect(existsSync(join(own.folder, 'files/to-khai.pdf'))).toBe(true)
    rmSync(join(own.folder, 'backups'), { recursive: true })
    expect(await command('restore')).toContain('There are no backups yet')
  }, 60_000)
})
