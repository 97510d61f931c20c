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

const rolledBackBySqlite = (cause?: unknown) =>
  new Error('The database rolled the transaction back', { cause })

/** Ends a transaction once, releasing its lock, and keeps the reason for refusing further statements. */
function makeEnd(connection: Connection, { idle, onEnd, onExpire }: Options) {
  let reason: Error | undefined
  const timer = setTimeout(expire, idle).unref()

  function finish(why: Error, isClean: boolean) {
    if (reason) return
    reason = why
    clearTimeout(timer)
    onEnd(isClean)
  }

  function rollBack(why: Error) {
    if (reason) return
    let isClean = false
    try {
      if (connection.inTransaction()) connection.exec('ROLLBACK')
      isClean = true
    } finally {
      finish(why, isClean)
    }
  }

  function expire() {
    const why = new Error(`A transaction was rolled back: ${idle} ms without a statement`)
    rollBack(why)
    onExpire(why)
  }

  return { finish, rollBack, reason: () => reason, postpone: () => timer.refresh() }
}

/**
 * A transaction on a connection that has already begun one. Once it has ended, by COMMIT, ROLLBACK, idle timeout or
 * SQLite's own rollback (disk full), every further statement and COMMIT rejects: otherwise they would run outside any
 * transaction.
 */
export function makeWriteTransaction(connection: Connection, options: Options): Transaction {
  const end = makeEnd(connection, options)

  function assertOpen() {
    if (!end.reason() && !connection.inTransaction()) end.finish(rolledBackBySqlite(), true)
    const reason = end.reason()
    if (reason) throw new Error(reason.message, { cause: reason.cause })
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    assertOpen()
    end.postpone()
    try {
      return await work()
    } catch (err) {
      if (!connection.inTransaction()) end.finish(rolledBackBySqlite(err), true)
      throw err
    }
  }

  async function commit() {
    assertOpen()
    try {
      if (options.checksForeignKeys) await assertForeignKeys(connection)
      connection.exec('COMMIT')
    } catch (err) {
      end.rollBack(new Error('The transaction could not be committed', { cause: err }))
      throw err
    }
    end.finish(new Error('The transaction is already committed'), true)
  }

  return {
    execute: (statement: InStatement) => run(() => connection.execute(statement)),
    batch: (statements) => run(() => runAll(connection, statements)),
    executeMultiple: (sql) => run(async () => connection.exec(sql)),
    commit,
    rollback: async () => end.rollBack(new Error('The transaction was rolled back')),
    close: () => end.rollBack(new Error('The transaction was closed')),
    get closed() {
      return end.reason() !== undefined
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
