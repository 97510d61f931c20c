import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { appliedMigrations, knownMigrations } from '../../../cms/sqlite/appliedMigrations.ts'
import {
  endFirstStart,
  noteFirstStart,
  refuseLostDatabase,
  refuseNewerSchema,
} from '../../../ops/start/history.ts'
import type { Settings } from '../../../ops/start/settings.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()
const settingsOf = (DATA_DIR: string) =>
  ({ DATA_DIR, DATABASE_URI: `file:${join(DATA_DIR, 'portal.db')}`, database: 'sqlite' }) as Settings

function databaseWith(path: string, names: readonly string[]): void {
  const database = new DatabaseSync(path)
  database.exec('CREATE TABLE payload_migrations (name text, batch numeric)')
  const insert = database.prepare('INSERT INTO payload_migrations VALUES (?, 1)')
  for (const name of names) insert.run(name)
  database.close()
}

test('a schema that this version made, or an older one, is taken', () => {
  const path = join(newFolder(), 'portal.db')
  databaseWith(path, knownMigrations())
  expect(appliedMigrations(path)).toEqual(knownMigrations())
  expect(() => refuseNewerSchema(appliedMigrations(path), knownMigrations())).not.toThrow()
  expect(() => refuseNewerSchema(knownMigrations().slice(0, 1), knownMigrations())).not.toThrow()
  expect(appliedMigrations(join(newFolder(), 'none.db'))).toEqual([])
})

test('a schema of a newer version is refused, and both versions are named', () => {
  const path = join(newFolder(), 'portal.db')
  databaseWith(path, [...knownMigrations(), '20990101_000000_later'])
  const refuse = () => refuseNewerSchema(appliedMigrations(path), knownMigrations())
  expect(refuse).toThrow(/20990101_000000_later/)
  expect(refuse).toThrow(knownMigrations().at(-1))
  expect(refuse).toThrow(/npm run restore/)
})

test('a database that is missing beside its secrets or pictures is not made anew', () => {
  for (const left of ['secrets.json', 'media/anh.jpg', 'files/van-ban.pdf']) {
    const place = newFolder()
    mkdirSync(join(place, left, '..'), { recursive: true })
    writeFileSync(join(place, left), '{}')
    noteFirstStart(place)
    expect(() => refuseLostDatabase(settingsOf(place))).toThrow(/is missing, while .* npm run restore/)
    writeFileSync(join(place, 'portal.db'), '')
    expect(() => refuseLostDatabase(settingsOf(place))).not.toThrow()
  }
})

test('a first start that was cut short is begun again', () => {
  const place = newFolder()
  noteFirstStart(place)
  writeFileSync(join(place, 'secrets.json'), '{}')
  noteFirstStart(place)
  expect(() => refuseLostDatabase(settingsOf(place))).not.toThrow()
  endFirstStart(place)
  expect(existsSync(join(place, 'first-start'))).toBe(false)
  rmSync(join(place, 'portal.db'), { force: true })
  expect(() => refuseLostDatabase(settingsOf(place))).toThrow(/is missing/)
})
