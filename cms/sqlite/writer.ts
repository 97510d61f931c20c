import type { Transaction } from '@libsql/client'
import { type Connection, openConnection } from './connection.ts'
import { type Patience, retryWhileBusy } from './patience.ts'
import { makeWriteTransaction } from './writeTransaction.ts'
import { makeWriterQueue } from '../writerQueue.ts'

export type Writer = {
  /**
   * Waits for its turn in this process, then for other processes, and begins a transaction that holds the write lock.
   * Rejects with DatabaseBusyError or SQLITE_BUSY on timeout.
   */
  begin: () => Promise<Transaction>
  /** Runs `work` with foreign keys off; each of its transactions is checked before COMMIT instead. */
  withoutForeignKeys: <T>(work: () => Promise<T>) => Promise<T>
  close: () => void
}

type Options = { path: string; pragmas?: string[]; patience: Patience; warn: (err: Error) => void }

/**
 * The only writer of this process. Its connection stays open, since libsql releases the files of a closed one only on
 * garbage collection; it is replaced when a COMMIT or ROLLBACK failed on it.
 */
export function makeWriter({ path, pragmas, patience, warn }: Options): Writer {
  const queue = makeWriterQueue(patience.queue)
  let connection: Connection | undefined
  let unchecked = 0
  let isClosed = false

  function discard() {
    connection?.close()
    connection = undefined
  }

  function lock(): Connection {
    if (isClosed) throw new Error('The database is closed')
    connection ??= openConnection(path, pragmas)
    connection.exec(`PRAGMA foreign_keys = ${unchecked > 0 ? 'OFF' : 'ON'}`)
    connection.exec('BEGIN IMMEDIATE')
    return connection
  }

  async function begin(): Promise<Transaction> {
    const release = await queue.acquire()
    try {
      const locked = await retryWhileBusy(patience.lock, lock)
      return makeWriteTransaction(locked, {
        idle: patience.idle,
        checksForeignKeys: unchecked > 0,
        onEnd: (isClean) => {
          if (!isClean) discard()
          release()
        },
        onExpire: warn,
      })
    } catch (err) {
      release()
      throw err
    }
  }

  async function withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    unchecked++
    try {
      return await work()
    } finally {
      unchecked--
    }
  }

  function close() {
    isClosed = true
    discard()
  }

  return { begin, withoutForeignKeys, close }
}
