import { copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { checkpoint } from '../../../cms/sqlite/checkpoint.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

/** Leaves a log beside the file, as every process does that ends without closing its connections. */
const WRITER = `
  const { DatabaseSync } = require('node:sqlite')
  const database = new DatabaseSync(process.argv[1])
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE news (title); INSERT INTO news VALUES ('the last one')")
  process.kill(process.pid, 'SIGKILL')`

const titles = (path: string) => new DatabaseSync(path).prepare('SELECT title FROM news').all()

test('after a checkpoint the file alone holds the last change', () => {
  const path = join(newFolder(), 'portal.db')
  spawnSync(process.execPath, ['-e', WRITER, path])
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
  expect(checkpoint(path)).toBe(true)
  expect(existsSync(`${path}-wal`)).toBe(false)
  const copy = join(newFolder(), 'copy.db')
  copyFileSync(path, copy)
  expect(titles(copy)).toEqual([{ title: 'the last one' }])
})

test('a database that is absent is no failure', () => {
  expect(checkpoint(join(newFolder(), 'portal.db'))).toBe(true)
  expect(checkpoint('/proc/no/such/place')).toBe(true)
})
