import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import type { Connection } from './connection.ts'

type Options = {
  /** Milliseconds without a statement after which it is rolled back. */
  idle: number
  /** Whether foreign keys were off and must be checked before COMMIT. */
  checksForeignKeys: boolean
  /** Called once, when the lock is released. A connection that is not clean must not be reused. */
  onEnd: (isClean: boolean) => void
  onExpire: (err: Error) => void
}

/**
 * A transaction on a connection that has already begun one. Once it has ended, by COMMIT, ROLLBACK, idle timeout or
 * SQLite's own rollback (disk full), every further statement and COMMIT rejects: otherwise they would run outside any
 * transaction.
 */
export function makeWriteTransaction(connection: Connection, options: Options): Transaction {
  let end: Error | undefined
  const timer = setTimeout(expire, options.idle).unref()

  function finish(reason: Error, isClean: boolean) {
    if (end) return
    end = reason
    clearTimeout(timer)
    options.onEnd(isClean)
  }

  function rollBack(reason: Error) {
    if (end) return
    let isClean = false
    try {
      if (connection.inTransaction()) connection.exec('ROLLBACK')
      isClean = true
    } finally {
      finish(reason, isClean)
    }
  }

  function expire() {
    const reason = new Error(`A transaction was rolled back: ${options.idle} ms without a statement`)
    rollBack(reason)
    options.onExpire(reason)
  }

  function assertOpen() {
    if (!end && !connection.inTransaction())
      finish(new Error('The database rolled the transaction back'), true)
    if (end) throw new Error(end.message, { cause: end.cause })
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    assertOpen()
    timer.refresh()
    try {
      return await work()
    } catch (err) {
      if (!connection.inTransaction())
        finish(new Error('The database rolled the transaction back', { cause: err }), true)
      throw err
    }
  }

  async function commit() {
    assertOpen()
    try {
      if (options.checksForeignKeys) await assertForeignKeys(connection)
      connection.exec('COMMIT')
    } catch (err) {
      rollBack(new Error('The transaction could not be committed', { cause: err }))
      throw err
    }
    finish(new Error('The transaction is already committed'), true)
  }

  return {
    execute: (statement: InStatement) => run(() => connection.execute(statement)),
    batch: (statements) => run(() => runAll(connection, statements)),
    executeMultiple: (sql) => run(async () => connection.exec(sql)),
    commit,
    rollback: async () => rollBack(new Error('The transaction was rolled back')),
    close: () => rollBack(new Error('The transaction was closed')),
    get closed() {
      return end !== undefined
    },
  }
}

async function runAll(connection: Connection, statements: InStatement[]): Promise<ResultSet[]> {
  const results: ResultSet[] = []
  for (const statement of statements) results.push(await connection.execute(statement))
  return results
}

async function assertForeignKeys(connection: Connection) {
  const { rows } = await connection.execute('PRAGMA foreign_key_check')
  if (rows.length > 0)
    throw new Error(`${rows.length} rows refer to rows that do not exist: ${JSON.stringify(rows[0])}`)
}
