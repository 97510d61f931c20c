import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { WriteAll } from './gather.ts'

type Row = Record<string, unknown>
type Insert = { tableName: string; values: Row | Row[] }
type Table = SQLiteAdapter['tables'][string]

/** Statements are prepared once for each number of rows, so there are few such numbers. */
const SIZES = [256, 64, 16, 4, 1]
/** The maximum of SQLite is 32,766. */
const MOST_VALUES = 20_000

/** An adapter whose rows are collected, by table, instead of inserted. */
function collecting(adapter: SQLiteAdapter, rows: Map<string, Row[]>): SQLiteAdapter {
  const insert = ({ tableName, values }: Insert) => {
    const { id } = adapter.tables[tableName] as Table & { id?: { defaultFn?: () => unknown } }
    const added = [values].flat()
    for (const row of added) row.id ??= id?.defaultFn?.()
    const known = rows.get(tableName)
    if (known) known.push(...added)
    else rows.set(tableName, added)
    return Promise.resolve(added)
  }
  return Object.create(adapter, {
    insert: { value: insert },
    // Marks older versions, of which a new document has none.
    execute: { value: () => Promise.resolve() },
  }) as SQLiteAdapter
}

/** Cuts rows into parts of the given sizes, the largest first. */
function* partsOf<T>(rows: T[], columns: number): Generator<T[]> {
  let at = 0
  for (const size of SIZES.filter((size) => size === 1 || size * columns <= MOST_VALUES)) {
    for (; at + size <= rows.length; at += size) yield rows.slice(at, at + size)
  }
}

/**
 * Inserts the rows that Payload's adapter makes of the documents, many to a statement. Foreign keys are checked at the
 * end of the transaction, as documents may refer to each other.
 */
export function makeWriteGathered(adapter: SQLiteAdapter): WriteAll {
  const { create, createVersion } = adapter
  return async (pending, req) => {
    const rows = new Map<string, Row[]>()
    const collector = collecting(adapter, rows)
    for (const { collection, id, data, version } of pending) {
      await create.call(collector, { collection, data, customID: id, req, returning: false })
      if (version) await createVersion.call(collector, { ...version, req, returning: false })
    }
    const db = adapter.sessions[(await req.transactionID)!]!.db as unknown as LibSQLDatabase
    await db.run(sql`PRAGMA defer_foreign_keys = ON`)
    for (const [tableName, list] of rows) {
      const table = adapter.tables[tableName]!
      for (const part of partsOf(list, Object.keys(table).length)) await db.insert(table).values(part)
    }
  }
}
