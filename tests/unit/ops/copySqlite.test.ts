import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copySqlite } from '../../../cms/sqlite/copy.ts'

const NOTES = 600

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'copy-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const count = (file: string) => {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database.prepare('SELECT count(*) AS n FROM notes').get()?.n
  } finally {
    database.close()
  }
}

it('copies one state of a large database in one go, however often others write meanwhile', async () => {
  const from = join(folder, 'portal.db')
  const others = new DatabaseSync(from)
  others.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; CREATE TABLE notes (text)')
  const note = others.prepare('INSERT INTO notes VALUES (?)')
  others.exec('BEGIN')
  for (let i = 0; i < NOTES; i++) note.run('x'.repeat(16_000))
  others.exec('COMMIT')

  const shares: number[] = []
  await copySqlite(from, join(folder, 'copy.db'), (share) => {
    shares.push(share)
    note.run('written during the copy')
    if (shares.length > 50) throw new Error('the copy begins again with every write')
  })
  others.close()
  expect(shares.length).toBeGreaterThan(2)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(count(join(folder, 'copy.db'))).toBe(NOTES)
  expect(count(from)).toBe(NOTES + shares.length)
})
