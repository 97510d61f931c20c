import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { appliedMigrations } from '../../../cms/sqlite/appliedMigrations.ts'
import { backUpBeforeMigration } from '../../../ops/backup/beforeMigration.ts'
import { makeBackup } from '../../../ops/backup/makeBackup.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()
const KNOWN = ['20260101_000000_first', '20260201_000000_second', '20260301_000000_third']

const quiet = () => ({ share: () => undefined, done: () => undefined })

function place() {
  const DATA_DIR = newFolder()
  const path = join(DATA_DIR, 'portal.db')
  const source = { DATA_DIR, DATABASE_URI: `file:${path}`, database: 'sqlite', S3_BUCKET: undefined } as const
  const write = (sql: string) => {
    const database = new DatabaseSync(path)
    database.exec(sql)
    database.close()
  }
  write(`PRAGMA journal_mode = WAL; CREATE TABLE payload_migrations (name text, batch numeric);
    CREATE TABLE notes (text text); INSERT INTO payload_migrations VALUES ('${KNOWN[0]}', 1)`)
  const backUp = () => backUpBeforeMigration(source, KNOWN)
  const backups = () => readdirSync(join(DATA_DIR, 'backups')).sort()
  /** Notes of each backup. */
  const kept = () =>
    backups().map((name) => {
      const database = new DatabaseSync(join(DATA_DIR, 'backups', name, 'portal.db'), { readOnly: true })
      const notes = database.prepare('SELECT text FROM notes').all()
      database.close()
      return notes.length
    })
  return { source, path, write, backUp, backups, kept }
}

test('starts that fail in a migration again and again leave one backup of the same data', async () => {
  const { backUp, backups } = place()
  for (let start = 0; start < 5; start++) await backUp()
  expect(backups()).toHaveLength(1)
})

test('a backup that is gone from its place is made again', async () => {
  const { backUp, backups } = place()
  const first = await backUp()
  rmSync(join(first!, 'portal.db'))
  expect(await backUp()).toBeDefined()
  expect(backups()).toHaveLength(2)
})

test('the first of a schema stays, as no migration has touched it, and the newest', async () => {
  const { write, backUp, kept } = place()
  for (let start = 0; start < 5; start++) {
    await backUp()
    write(`INSERT INTO notes VALUES ('${start}')`)
  }
  expect(kept().sort()).toEqual([0, 4])
})

test('those of older schemas go, those that a person made stay', async () => {
  const { source, write, backUp, backups } = place()
  await makeBackup(source, 'truoc-tet', { tell: () => undefined, step: quiet })
  for (const name of KNOWN.slice(1)) {
    for (let start = 0; start < 2; start++) {
      await backUp()
      write(`INSERT INTO notes VALUES ('${name}')`)
    }
    write(`INSERT INTO payload_migrations VALUES ('${name}', 1)`)
  }
  expect(backups().filter((name) => name.startsWith('before-migration-'))).toHaveLength(3)
  expect(backups()).toContain('truoc-tet')
})

test('nothing is backed up when nothing is to be migrated', async () => {
  const { write, backUp, path } = place()
  for (const name of KNOWN.slice(1)) write(`INSERT INTO payload_migrations VALUES ('${name}', 1)`)
  expect(await backUp()).toBeUndefined()
  expect(appliedMigrations(path)).toEqual(KNOWN)
})

test('a database that is locked or no database is told, and not taken for one without a schema', async () => {
  const { path, backUp } = place()
  const other = new DatabaseSync(path)
  other.exec('DROP TABLE payload_migrations; CREATE TABLE payload_migrations (other text)')
  other.close()
  expect(() => appliedMigrations(path)).toThrow(/no such column/)
  await expect(backUp()).rejects.toThrow()
})
