import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Transactions = Pick<SQLiteAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>
type Session = SQLiteAdapter['sessions'][string]

/**
 * Payload's transactions on Drizzle, as in @payloadcms/drizzle 3.90.1 with one difference: an error of COMMIT reaches
 * the caller. There it is swallowed twice (a `.catch` in beginTransaction, an empty `catch` in commitTransaction), so
 * that writes reported as stored are lost.
 */
export function makeTransactions(adapter: SQLiteAdapter): Transactions {
  return {
    beginTransaction: async () => {
      await adapter.initializing
      const id = randomUUID()
      adapter.sessions[id] = await openSession(adapter)
      return id
    },
    commitTransaction: async (id) => {
      await takeSession(adapter, await id)?.resolve()
    },
    rollbackTransaction: async (id) => {
      await takeSession(adapter, await id)?.reject()
    },
  }
}

/** Removed from the list first, so that nothing else can use a transaction while it ends. */
function takeSession(adapter: SQLiteAdapter, id: number | string | undefined) {
  if (id === undefined) return undefined
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  return session
}

/** Drizzle ends a transaction when its callback settles; the callback waits here for Payload to commit or roll back. */
async function openSession(adapter: SQLiteAdapter): Promise<Session> {
  const rolledBack = new Error('Rolled back')
  let done: Promise<void> | undefined
  let settle: Pick<Session, 'resolve' | 'reject'> | undefined
  const db = await new Promise<Session['db']>((opened, failed) => {
    done = adapter.drizzle.transaction((tx) => {
      const verdict = new Promise<void>((resolve, reject) => {
        settle = { resolve: async () => resolve(), reject: async () => reject(rolledBack) }
      })
      opened(tx as unknown as Session['db'])
      return verdict
    })
    done.catch(failed)
  })
  return {
    db,
    resolve: async () => {
      await settle?.resolve()
      await done
    },
    reject: async () => {
      await settle?.reject()
      await done?.catch((err: unknown) => {
        if (err !== rolledBack) throw err
      })
    },
  }
}
