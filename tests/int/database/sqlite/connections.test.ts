import { readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqliteClient, type SqliteClient } from '../../../../cms/sqlite/client.ts'
import { makeTestDatabase } from '../../../support/testDatabase.ts'

const own = makeTestDatabase()
const path = join(own.folder, 'portal.db')
let client: SqliteClient

const openFiles = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(path)
    } catch {
      return false
    }
  }).length

const setting = async (of: Pick<SqliteClient, 'execute'>, name: string) =>
  (await of.execute(`PRAGMA ${name}`)).rows[0]?.[0]
const settings = async (of: Pick<SqliteClient, 'execute'>) => ({
  journal: await setting(of, 'journal_mode'),
  synchronous: await setting(of, 'synchronous'),
  foreignKeys: await setting(of, 'foreign_keys'),
  busyTimeout: await setting(of, 'busy_timeout'),
  limit: await setting(of, 'journal_size_limit'),
})
const expected = { journal: 'wal', synchronous: 2, foreignKeys: 1, busyTimeout: 0, limit: 67108864 }

describe('SQLite: the connections', () => {
  beforeAll(async () => {
    client = await openSqliteClient({ path, patience: { queue: 500, lock: 300 } })
    await client.execute('CREATE TABLE parents (id INTEGER PRIMARY KEY)')
    await client.execute('CREATE TABLE children (parent INTEGER REFERENCES parents (id) ON DELETE CASCADE)')
  })
  afterAll(() => {
    client.close()
    return own.drop()
  })

  test('keep their settings, and open no more files, after 1000 transactions of which a third fails', async () => {
    await client.execute('SELECT 1')
    const files = openFiles()
    for (let n = 0; n < 1000; n++) {
      const tx = await client.transaction('write')
      await tx.execute('INSERT INTO parents DEFAULT VALUES')
      if (n % 3 === 0) await tx.rollback()
      else if (n % 3 === 1) await tx.commit()
      else await tx.execute('INSERT INTO children VALUES (-1)').catch(() => tx.rollback())
    }
    const tx = await client.transaction('write')
    expect(await settings(tx)).toEqual(expected)
    await tx.rollback()
    expect(await settings(client)).toEqual(expected)
    expect(openFiles()).toBeLessThanOrEqual(files)
    expect((await client.execute('SELECT count(*) FROM parents')).rows[0]?.[0]).toBe(333)
  })

  test('also when BEGIN met a held lock many times', async () => {
    const other = await openSqliteClient({ path, patience: { lock: 100 } })
    const tx = await client.transaction('write')
    await other.execute('SELECT 1')
    await expect(other.execute('DELETE FROM children')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    const files = openFiles()
    for (let n = 0; n < 5; n++)
      await expect(other.execute('DELETE FROM children')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await tx.rollback()
    await other.execute('DELETE FROM children')
    expect(openFiles()).toBeLessThanOrEqual(files)
    other.close()
  })

  test('a failed COMMIT is told once and for all', async () => {
    const tx = await client.transaction('write')
    await tx.execute('PRAGMA defer_foreign_keys = ON')
    await tx.execute('INSERT INTO children VALUES (-1)')
    await expect(tx.commit()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    await expect(tx.execute('INSERT INTO parents VALUES (5000)')).rejects.toThrow('could not be committed')
    await expect(tx.commit()).rejects.toThrow('could not be committed')
    await tx.rollback()
    expect((await client.execute('SELECT count(*) FROM children')).rows[0]?.[0]).toBe(0)
  })

  test('a statement after the database itself rolled back is refused, not run on its own', async () => {
    const tx = await client.transaction('write')
    await tx.execute('INSERT INTO parents VALUES (6000)')
    await expect(tx.execute('INSERT OR ROLLBACK INTO parents VALUES (6000)')).rejects.toThrow('UNIQUE')
    await expect(tx.execute('INSERT INTO parents VALUES (6001)')).rejects.toThrow(
      'rolled the transaction back',
    )
    await expect(tx.commit()).rejects.toThrow('rolled the transaction back')
    expect((await client.execute('SELECT count(*) FROM parents WHERE id >= 6000')).rows[0]?.[0]).toBe(0)
  })

  test('a write inside the transaction of somebody else waits, then is refused as busy', async () => {
    const patient = await openSqliteClient({ path, patience: { queue: 100 } })
    const tx = await patient.transaction('write')
    await expect(patient.execute('DELETE FROM children')).rejects.toMatchObject({ status: 503 })
    await tx.commit()
    await patient.execute('DELETE FROM children')
    patient.close()
  })

  test('rebuilding a table does not delete the rows that refer to it', async () => {
    await client.execute('INSERT INTO parents VALUES (7000)')
    await client.execute('INSERT INTO children VALUES (7000)')
    await client.withoutForeignKeys(() =>
      client.batch([
        'CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT)',
        'INSERT INTO fresh (id) SELECT id FROM parents',
        'DROP TABLE parents',
        'ALTER TABLE fresh RENAME TO parents',
      ]),
    )
    expect((await client.execute('SELECT count(*) FROM children')).rows[0]?.[0]).toBe(1)
    const broken = client.withoutForeignKeys(() => client.execute('DELETE FROM parents WHERE id = 7000'))
    await expect(broken).rejects.toThrow('refer to rows that do not exist')
    await expect(client.execute('INSERT INTO children VALUES (-1)')).rejects.toThrow('FOREIGN KEY')
  })

  test('what is under way when the database is closed is refused, and the process lives', async () => {
    const closing = await openSqliteClient({ path })
    const open = await closing.transaction('write')
    const waiting = closing.execute('CREATE TABLE late (id INTEGER)')
    closing.close()
    await expect(open.execute('DELETE FROM parents')).rejects.toThrow()
    await expect(open.commit()).rejects.toThrow()
    await expect(waiting).rejects.toThrow('closed')
  })
})
