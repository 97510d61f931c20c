import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import { makeWriterQueue, type Release } from './writerQueue.ts'

/**
 * Connections of one process. The driver's own 100, times three processes, is more than many servers take: DocumentDB
 * on a PostgreSQL as installed has 97 for all, keeps one for each open transaction too, and gives none back for minutes.
 */
const CONNECTIONS = 20
const TRANSACTIONS = 10

/** How long, in milliseconds, a server is looked for: an election takes seconds, and the driver's own 30 s keep readers. */
const FIND_SERVER = 5000

/** How long, in milliseconds, a transaction waits for its turn, and after which a forgotten one loses it. */
const PATIENCE = 30_000
const FORGOTTEN = 60_000

/**
 * Payload's MongoDB adapter, with transactions and with unique indexes from the first moment on.
 * @throws when NODE_ENV is production and the URL gives no transactions
 */
export function mongoDatabase(url: string): ReturnType<typeof mongooseAdapter> {
  // eslint-disable-next-line no-restricted-syntax -- Node's own convention, not one of our settings
  if (process.env.NODE_ENV === 'production' && !hasTransactions(url)) {
    throw new Error(
      'DATABASE_URI must name a replica set (mongodb://host/portal?replicaSet=rs0, or mongodb+srv://): ' +
        'without one MongoDB has no transactions, and a document could be stored without its search job.',
    )
  }
  // The options for DocumentDB hold on MongoDB too (joins as queries of their own, no index hints), but for one: with
  // bulkOperationsSingleTransaction a refused document rolls back the ones before it, which are reported as stored.
  const options = { ...compatibilityOptions.documentdb, bulkOperationsSingleTransaction: false }
  const connectOptions = withDefaults(url, {
    maxPoolSize: CONNECTIONS,
    serverSelectionTimeoutMS: FIND_SERVER,
    // A server that takes connections and says nothing is noticed after this, too.
    connectTimeoutMS: FIND_SERVER,
  })
  const stock = mongooseAdapter({
    url,
    ...options,
    connectOptions,
    ensureIndexes: true,
    transactionOptions: {},
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      limitTransactions(adapter)
      return adapter
    },
  }
}

/** What the address says itself stays as it says. */
function withDefaults(url: string, options: Record<string, number>): Record<string, number> {
  const says = (name: string) => new RegExp(`[?&]${name}=`, 'i').test(url)
  return Object.fromEntries(Object.entries(options).filter(([name]) => !says(name)))
}

/** Payload turns transactions off without a word when the client finds no replica set. */
function hasTransactions(url: string): boolean {
  return url.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]/i.test(url)
}

function limitTransactions(adapter: BaseDatabaseAdapter) {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const queue = makeWriterQueue(PATIENCE, TRANSACTIONS)
  const held = new Map<unknown, Release>()

  async function end(finish: typeof commitTransaction, id: Parameters<typeof commitTransaction>[0]) {
    const known = await id
    try {
      await finish.call(adapter, known)
    } finally {
      held.get(known)?.()
      held.delete(known)
    }
  }

  adapter.beginTransaction = async (options) => {
    const release = await queue.acquire()
    const id = await beginTransaction.call(adapter, options)
    const timer = setTimeout(release, FORGOTTEN).unref()
    held.set(id, () => {
      clearTimeout(timer)
      release()
    })
    return id
  }
  adapter.commitTransaction = (id) => end(commitTransaction, id)
  adapter.rollbackTransaction = (id) => end(rollbackTransaction, id)
}
