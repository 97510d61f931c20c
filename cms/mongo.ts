import { compatibilityOptions, mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import { enableGathering } from './gathered/gather.ts'
import { dropObsoleteIndexes } from './mongoIndexes.ts'
import { makeWriteGathered, newObjectId } from './gathered/writeToMongo.ts'
import { makeWriterQueue, type Release } from './writerQueue.ts'

/**
 * Connections per process. The driver's default of 100, times three processes, exceeds many servers: DocumentDB on a
 * default PostgreSQL has 97 in total, uses an extra one for each open transaction, and releases none for minutes.
 */
const CONNECTIONS = 20
const TRANSACTIONS = 10

/**
 * Server selection timeout in milliseconds: an election takes seconds, and with the driver's default of 30 s readers
 * would wait too long.
 */
const FIND_SERVER = 5000

/** How long a transaction waits for its turn, and after which an abandoned one is aborted, in milliseconds. */
const PATIENCE = 30_000
const FORGOTTEN = 60_000

/**
 * Payload's MongoDB adapter, with transactions, and with unique indexes in place from the start.
 * @throws when NODE_ENV is production and the URL does not provide transactions
 */
export function mongoDatabase(url: string): ReturnType<typeof mongooseAdapter> {
  // eslint-disable-next-line no-restricted-syntax -- Node's own convention, not one of our settings
  if (process.env.NODE_ENV === 'production' && !hasTransactions(url)) {
    throw new Error(
      'DATABASE_URI must name a replica set (mongodb://host/portal?replicaSet=rs0, or mongodb+srv://): ' +
        'without one MongoDB has no transactions, and a document could be stored without its search job.',
    )
  }
  // The options for DocumentDB also suit MongoDB (joins as separate queries, no index hints), except one: with
  // bulkOperationsSingleTransaction a refused document rolls back those before it, although they are reported as
  // stored.
  const options = { ...compatibilityOptions.documentdb, bulkOperationsSingleTransaction: false }
  const connectOptions = withDefaults(url, {
    maxPoolSize: CONNECTIONS,
    // The adapter builds the indexes as it connects; Mongoose would ask for each of them a second time.
    autoIndex: false,
    serverSelectionTimeoutMS: FIND_SERVER,
    // Also detects a server that accepts connections but does not respond.
    connectTimeoutMS: FIND_SERVER,
  })
  const stock = mongooseAdapter({
    url,
    ...options,
    connectOptions,
    ensureIndexes: true,
    afterOpenConnection: dropObsoleteIndexes,
    transactionOptions: {},
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      limitTransactions(adapter)
      enableGathering(adapter, makeWriteGathered(adapter as unknown as MongooseAdapter), newObjectId)
      return adapter
    },
  }
}

/** Options in the URL itself take precedence. */
function withDefaults(
  url: string,
  options: Record<string, number | boolean>,
): Record<string, number | boolean> {
  const says = (name: string) => new RegExp(`[?&]${name}=`, 'i').test(url)
  return Object.fromEntries(Object.entries(options).filter(([name]) => !says(name)))
}

/** Payload silently turns transactions off when the client finds no replica set. */
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
    const id = await beginTransaction.call(adapter, options).catch((error: unknown) => {
      release()
      throw error
    })
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
