import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqliteClient, type SqliteClient } from '../../../../cms/sqlite/client.ts'
import { openConnection } from '../../../../cms/sqlite/connection.ts'
import { makeTestDatabase } from '../../../support/testDatabase.ts'

describe('SQLite: statements that are kept', () => {
  let own: ReturnType<typeof makeTestDatabase>
  let path: string
  let client: SqliteClient

  beforeEach(async () => {
    own = makeTestDatabase()
    path = `${own.folder}/portal.db`
    client = await openSqliteClient({ path })
    await client.execute('CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT)')
    await client.execute("INSERT INTO places VALUES (1, 'Sa Pa'), (2, 'Bắc Hà'), (3, 'Bát Xát')")
  })
  afterEach(() => {
    client.close()
    return own.drop()
  })

  const named = async (id: number) =>
    (await client.execute({ sql: 'SELECT id, name FROM places WHERE id >= ? LIMIT 1', args: [id] })).rows

  test('answer each question with its own arguments, after rows were left unread too', async () => {
    expect(await Promise.all([named(1), named(3), named(2)])).toMatchObject([
      [{ id: 1, name: 'Sa Pa' }],
      [{ id: 3, name: 'Bát Xát' }],
      [{ id: 2, name: 'Bắc Hà' }],
    ])
    expect(await named(4)).toHaveLength(0)
    expect(await named(1)).toHaveLength(1)
  })

  test('see what was written since, and columns of a table that was changed', async () => {
    const all = async () => (await client.execute('SELECT * FROM places ORDER BY id')).rows
    expect(await all()).toHaveLength(3)
    await client.execute("INSERT INTO places VALUES (4, 'Mường Khương')")
    expect((await all())[3]).toMatchObject({ id: 4, name: 'Mường Khương' })
    await client.execute('ALTER TABLE places RENAME COLUMN name TO title')
    // Names of columns are read before SQLite learns that another connection has changed the table.
    await all()
    expect((await all())[0]).toMatchObject({ id: 1, title: 'Sa Pa' })
  })

  test('see columns of a changed table below a select that names its own', async () => {
    const newest = async () =>
      (await client.execute('SELECT id FROM (SELECT * FROM places) AS one ORDER BY id DESC LIMIT 1')).rows
    const added = async () =>
      (await client.execute("INSERT INTO places VALUES (NULL, 'Y Tý') RETURNING *")).rows[0]
    expect(await newest()).toMatchObject([{ id: 3 }])
    expect(await added()).toMatchObject({ id: 4, name: 'Y Tý' })
    await client.execute('ALTER TABLE places RENAME COLUMN name TO title')
    expect(await newest()).toMatchObject([{ id: 4 }])
    expect(await added()).toMatchObject({ id: 5, title: 'Y Tý' })
  })

  test('write on after one that failed', async () => {
    const add = (id: number) =>
      client.execute({ sql: 'INSERT INTO places VALUES (?, ?)', args: [id, 'Sa Pa'] })
    await add(7)
    await expect(add(7)).rejects.toThrow('UNIQUE')
    await add(8)
    expect(await named(8)).toHaveLength(1)
  })

  test('hold no old state of the database: the log of writes can be emptied', async () => {
    await named(1)
    const other = openConnection(path)
    await other.execute("UPDATE places SET name = 'Sa Pả' WHERE id = 1")
    expect((await other.execute('PRAGMA wal_checkpoint(TRUNCATE)')).rows[0]).toMatchObject({
      busy: 0,
      log: 0,
    })
    other.close()
    expect(await named(1)).toMatchObject([{ name: 'Sa Pả' }])
  })

  test('go on after one that failed', async () => {
    await named(1)
    await expect(client.execute('SELECT json(name) FROM places')).rejects.toThrow('malformed JSON')
    await expect(client.execute('SELECT json(name) FROM places')).rejects.toThrow('malformed JSON')
    expect(await named(2)).toMatchObject([{ name: 'Bắc Hà' }])
  })
})
