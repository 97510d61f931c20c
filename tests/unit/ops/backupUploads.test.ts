import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { makeBackup } from '../../../ops/backup/makeBackup.ts'
import { storedNames } from '../../../cms/sqlite/storedNames.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

/** A database that is copied in several pieces and names one file. */
function place(filename: string) {
  const DATA_DIR = newFolder()
  const path = join(DATA_DIR, 'portal.db')
  const source = { DATA_DIR, DATABASE_URI: `file:${path}`, database: 'sqlite', S3_BUCKET: undefined } as const
  const run = (sql: string, ...values: string[]) => {
    const database = new DatabaseSync(path)
    database.prepare(sql).run(...values)
    database.close()
  }
  run('PRAGMA journal_mode = WAL')
  run('CREATE TABLE files (filename text)')
  run('CREATE TABLE media (filename text)')
  run('CREATE TABLE large (bytes blob)')
  run('INSERT INTO large VALUES (zeroblob(6000000))')
  run('INSERT INTO files VALUES (?)', filename)
  const upload = (name: string) => {
    mkdirSync(join(DATA_DIR, 'files'), { recursive: true })
    writeFileSync(join(DATA_DIR, 'files', name), name)
  }
  /** @param meanwhile is called while the database is copied for the first time */
  const backUp = (meanwhile: () => void) => {
    let isCalled = false
    const share = () => {
      if (!isCalled) meanwhile()
      isCalled = true
    }
    return makeBackup(source, 'mot', {
      tell: () => undefined,
      step: () => ({ share, done: () => undefined }),
    })
  }
  const namedIn = (folder: string) =>
    storedNames(join(folder, 'portal.db')).files.map((name) => [
      name,
      existsSync(join(folder, 'files', name)),
    ])
  return { run, upload, backUp, namedIn }
}

test('a file that was uploaded and replaced while the copy was made is not named by it', async () => {
  const { run, upload, backUp, namedIn } = place('first.pdf')
  // "first.pdf" came after the uploads were taken, and is gone before they are taken again.
  const folder = await backUp(() => {
    run('UPDATE files SET filename = ?', 'second.pdf')
    upload('second.pdf')
  })
  expect(namedIn(folder)).toEqual([['second.pdf', true]])
})

test('a file that was lost long ago keeps nobody from a backup', async () => {
  const { upload, backUp, namedIn } = place('lost.pdf')
  upload('other.pdf')
  expect(namedIn(await backUp(() => undefined))).toEqual([['lost.pdf', false]])
})
