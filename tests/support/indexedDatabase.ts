import { createHash } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { IndexDescription } from 'mongodb'

/** The collection of a database that keeps which indexes it has; it is not emptied between test files. */
export const INDEXED = 'test-indexed'

type Indexes = Map<string, IndexDescription[]>

/** The indexes of every collection of a config, by the collection's name in the database. */
function indexesOf({ collections, versions, globals }: MongooseAdapter): Indexes {
  const models = [...Object.values(collections), ...Object.values(versions), ...(globals ? [globals] : [])]
  return new Map(
    models.map(({ collection, schema }) => [
      collection.collectionName,
      schema.indexes().map(([key, options]) => ({ ...options, key }) as IndexDescription),
    ]),
  )
}

/**
 * One command for each collection: the indexes of one that it creates are built at once, while DocumentDB queues those
 * of an existing one, each for about a second.
 */
async function buildIndexes({ connection }: MongooseAdapter, indexes: Indexes): Promise<void> {
  await Promise.all(
    [...indexes].map(([name, list]) =>
      list.length > 0 ? connection.collection(name).createIndexes(list) : connection.createCollection(name),
    ),
  )
}

/**
 * Makes an adapter build the indexes of its config only on a database that lacks them. Otherwise every start asks for
 * each of them twice, which takes longer than many test files.
 */
export function connectToIndexed(adapter: MongooseAdapter): MongooseAdapter {
  const { connect, connectOptions } = adapter
  const connectAndIndex: MongooseAdapter['connect'] = async (...args) => {
    await connect?.apply(adapter, args)
    const indexes = indexesOf(adapter)
    const state = createHash('sha256')
      .update(JSON.stringify([...indexes]))
      .digest('hex')
    const known = adapter.connection.collection<{ _id: string }>(INDEXED)
    if (await known.findOne({ _id: state })) return
    await buildIndexes(adapter, indexes)
    await known.insertOne({ _id: state })
  }
  return Object.assign(adapter, {
    ensureIndexes: false,
    connectOptions: { ...connectOptions, autoIndex: false, autoCreate: false },
    connect: connectAndIndex,
  })
}
