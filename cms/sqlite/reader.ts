import type { InStatement, ResultSet } from '@libsql/client'
import { type Connection, openConnection } from './connection.ts'
import { isBusy, type Patience, retryWhileBusy } from './patience.ts'

/** Whether a statement only reads. When in doubt it counts as a write, which is slower but never wrong. */
export function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  if (/^\s*(select|explain|values)\b/i.test(sql)) return true
  if (/^\s*with\b/i.test(sql)) return !/\b(insert|update|delete|replace)\b/i.test(sql)
  return /^\s*pragma\s+[\w."]+\s*(\([^)]*\))?\s*;?\s*$/i.test(sql)
}

export type Reader = { execute: (statement: InStatement) => Promise<ResultSet>; close: () => void }

/**
 * The connection for reads outside transactions. With a write-ahead log they never wait for a writer, in this process
 * or another; `query_only` refuses a write that would bypass the queue.
 */
export function makeReader(path: string, pragmas: string[] | undefined, patience: Patience): Reader {
  let connection: Connection | undefined

  function close() {
    connection?.close()
    connection = undefined
  }

  async function attempt(statement: InStatement): Promise<ResultSet> {
    connection ??= openConnection(path, [...(pragmas ?? []), 'query_only = ON'])
    try {
      return await connection.execute(statement)
    } catch (err) {
      // A statement that met SQLITE_BUSY stays unfinished and would pin an old snapshot of the database.
      if (isBusy(err)) close()
      throw err
    }
  }

  return { execute: (statement) => retryWhileBusy(patience.lock, () => attempt(statement)), close }
}
