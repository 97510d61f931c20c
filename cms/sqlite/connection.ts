import Database from 'libsql'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import type { InStatement, ResultSet } from '@libsql/client'
import { keepStatements } from './statements.ts'

/** One open handle on the database file. All of its work is synchronous inside libsql. */
export type Connection = {
  /** Runs one statement. Rejects with a LibsqlError (`code` such as SQLITE_FULL). */
  execute: (statement: InStatement) => Promise<ResultSet>
  /** Runs SQL without results, unprepared. Throws an error with `code`. */
  exec: (sql: string) => void
  inTransaction: () => boolean
  close: () => void
}

/** FULL: a commit is on disk before it is acknowledged. 0: SQLite's own busy wait would block the event loop. */
const everyConnection = [
  'busy_timeout = 0',
  'synchronous = FULL',
  'foreign_keys = ON',
  'journal_size_limit = 67108864',
]

/**
 * Opens the file, creating it when absent. Prepared statements are cached until one fails. BEGIN and COMMIT must go
 * through `exec`: libsql does not reset a prepared statement that met SQLITE_BUSY, and the connection could not commit
 * afterwards.
 * @param pragmas settings in addition to those of every connection, such as 'query_only = ON'
 */
export function openConnection(path: string, pragmas: string[] = []): Connection {
  const database = openFile(path)
  const forgetStatements = keepStatements(database)
  const client = new Sqlite3Client(path, {}, database, 'number')
  for (const pragma of [...everyConnection, ...pragmas]) database.exec(`PRAGMA ${pragma}`)
  let isClosed = false
  // libsql aborts the process when a closed database is used.
  const assertOpen = () => {
    if (isClosed) throw new Error('The connection to the database is closed')
  }
  return {
    execute: async (statement) => {
      assertOpen()
      try {
        return await client.execute(statement)
      } catch (err) {
        forgetStatements()
        throw err
      }
    },
    exec: (sql) => {
      assertOpen()
      database.exec(sql)
    },
    inTransaction: () => !isClosed && database.inTransaction,
    close: () => {
      isClosed = true
      client.close()
    },
  }
}

function openFile(path: string) {
  try {
    return new Database(path)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Cannot open the database file ${path}: ${reason}`, { cause })
  }
}
