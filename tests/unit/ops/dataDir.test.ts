import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isDiskFull, lockDataDir, openDataDir } from '../../../ops/start/dataDir.ts'
import { checkSqliteFile } from '../../../ops/start/preflight.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

test('the data folder is made with its parents', () => {
  expect(() => openDataDir(join(newFolder(), 'a/b/c'))).not.toThrow()
})

test('a folder that is not there is not on a full disk', () => {
  expect(isDiskFull(join(newFolder(), 'none'))).toBe(false)
})

test('a file in its place is told in one line', () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  expect(() => openDataDir(file)).toThrow(/is not a folder\. Choose another folder with DATA_DIR/)
  expect(() => openDataDir(join(file, 'below'))).toThrow(/is not a folder/)
})

test.runIf(process.platform === 'linux')('a place where nothing can be written is told in one line', () => {
  expect(() => openDataDir('/proc/portal')).toThrow(/cannot be used|No permission/)
})

test('a second supervisor of the same folder is refused', async () => {
  const place = newFolder()
  const lock = await lockDataDir(place)
  await expect(lockDataDir(place)).rejects.toThrow(/running already.*own DATA_DIR, PORT and CMS_PORT/)
  lock.release()
  await expect(lockDataDir(place)).resolves.toBeDefined()
})

test('a damaged database is told, an absent or new one is fine', () => {
  const path = join(newFolder(), 'portal.db')
  expect(() => checkSqliteFile(path)).not.toThrow()
  writeFileSync(path, '')
  expect(() => checkSqliteFile(path)).not.toThrow()
  writeFileSync(path, 'this is no database at all, whatever its name says'.repeat(50))
  expect(() => checkSqliteFile(path)).toThrow(/portal\.db is damaged\. Restore it from a backup/)
})
