import type { Client, InStatement, ResultSet } from '@libsql/client'
import { openConnection } from './connection.ts'
import { defaultPatience, type Patience, retryWhileBusy } from './patience.ts'
import { isRead, makeReader } from './reader.ts'
import { makeWriter, type Writer } from './writer.ts'

export type SqliteClientOptions = {
  /** Absolute path of the database file; its folder must exist. */
  path: string
  patience?: Partial<Patience>
  /** Further settings of every connection, as in `PRAGMA <setting>`. */
  pragmas?: string[]
  /** Receives transactions that were rolled back because they were never ended. */
  warn?: (err: Error) => void
}

export type SqliteClient = Client & Pick<Writer, 'withoutForeignKeys'>

/**
 * A libsql client for one file that several processes use at once: all writes of this process go through one queue, and
 * each holds the write lock from its BEGIN on; reads run concurrently. Every acknowledged write is durable, and none
 * fails within the timeouts. Do not open the same file with another SQLite library in the same process: closing it
 * would drop this one's locks (https://www.sqlite.org/howtocorrupt.html, section 2.2.1).
 */
export async function openSqliteClient(options: SqliteClientOptions): Promise<SqliteClient> {
  const { path, pragmas, warn = () => undefined } = options
  const patience = { ...defaultPatience, ...options.patience }
  await retryWhileBusy(patience.lock, () => useWriteAheadLog(path))
  const writer = makeWriter({ path, pragmas, patience, warn })
  const reader = makeReader(path, pragmas, patience)

  async function write<T>(work: (tx: Awaited<ReturnType<Writer['begin']>>) => Promise<T>): Promise<T> {
    const tx = await writer.begin()
    try {
      const result = await work(tx)
      await tx.commit()
      return result
    } finally {
      tx.close()
    }
  }

  const execute = (statement: InStatement): Promise<ResultSet> =>
    isRead(statement) ? reader.execute(statement) : write((tx) => tx.execute(statement))
  const batch = (statements: InStatement[]) => write((tx) => tx.batch(statements))
  const client = {
    execute,
    batch,
    migrate: (statements: InStatement[]) => writer.withoutForeignKeys(() => batch(statements)),
    transaction: writer.begin,
    executeMultiple: (sql: string) => writer.withoutForeignKeys(() => write((tx) => tx.executeMultiple(sql))),
    withoutForeignKeys: writer.withoutForeignKeys,
    sync: async () => undefined,
    closed: false,
    protocol: 'file',
    close: () => {
      client.closed = true
      reader.close()
      writer.close()
    },
  }
  return client
}

/** The journal mode is stored in the file, so this writes only the first time. */
async function useWriteAheadLog(path: string) {
  const connection = openConnection(path)
  try {
    const { rows } = await connection.execute('PRAGMA journal_mode = WAL')
    if (rows[0]?.journal_mode !== 'wal')
      throw new Error(`${path} cannot keep a write-ahead log on this file system`)
  } finally {
    connection.close()
  }
}
