import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openDataDir, type Trouble } from '../../../ops/start/dataDir.ts'
import { StartError } from '../../../ops/start/failure.ts'
import { copyForReaders } from '../../../ops/start/readersOnly.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()
const trouble: Trouble = { error: new StartError('The disk is full.', 'Free some.'), isWritable: false }

/** A disk of its own that holds so many kilobytes; undefined where this user may not make one. */
function makeDisk(kilobytes: number): { path: string; lock: () => void; remove: () => void } | undefined {
  const path = newFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return {
    path,
    lock: () => void execFileSync('mount', ['-o', 'remount,ro', path]),
    remove: () => void execFileSync('umount', [path]),
  }
}

test('a disk with little room is refused before the first start, and told afterwards', (context) => {
  const disk = makeDisk(2048)
  if (!disk) return context.skip()
  try {
    expect(() => openDataDir(disk.path)).toThrow(/full, or nearly so/)
    writeFileSync(join(disk.path, 'secrets.json'), '{}')
    expect(openDataDir(disk.path)).toMatchObject({ isWritable: true })
  } finally {
    disk.remove()
  }
})

test('a read-only disk with data is told, and nothing is to be written there', (context) => {
  const disk = makeDisk(2048)
  if (!disk) return context.skip()
  try {
    mkdirSync(join(disk.path, 'logs'))
    writeFileSync(join(disk.path, 'secrets.json'), '{}')
    disk.lock()
    expect(openDataDir(disk.path)).toMatchObject({ isWritable: false })
  } finally {
    disk.remove()
  }
})

function makeDatabase(path: string) {
  const made = new DatabaseSync(path)
  made.exec("PRAGMA journal_mode = WAL; CREATE TABLE news (title); INSERT INTO news VALUES ('a')")
  made.close()
}

test('readers get a copy, which goes with the portal', () => {
  const path = join(newFolder(), 'portal.db')
  makeDatabase(path)
  chmodSync(path, 0o400)
  const settings = { database: 'sqlite', DATABASE_URI: `file:${path}` } as never
  const readers = copyForReaders(settings, trouble)
  const copy = readers.settings.DATABASE_URI.slice('file:'.length)
  expect(readers.settings).toMatchObject({ DATABASE_READ_ONLY: true })
  expect(new DatabaseSync(copy).prepare('SELECT title FROM news').all()).toEqual([{ title: 'a' }])
  readers.remove()
  expect(existsSync(copy)).toBe(false)
})

test('without a database there is nothing to serve', () => {
  const settings = { database: 'sqlite', DATABASE_URI: `file:${join(newFolder(), 'portal.db')}` } as never
  expect(() => copyForReaders(settings, trouble)).toThrow(/The disk is full/)
})
