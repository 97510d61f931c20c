import {
  getLatestCollectionVersion,
  getLatestGlobalVersion,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import { toCallerError } from '../databaseErrors.ts'
import { mongoModels } from '../mongoModels.ts'

/** A document, or a global by its slug alone. */
export type Of = { collection: string; id?: string }

type Saved = { updatedAt?: string }

async function takeTurn(req: PayloadRequest, { collection, id }: Of): Promise<void> {
  const { collections, globals, session } = await mongoModels(req)
  const options = { timestamps: false, session }
  const change = { $inc: { __v: 1 } }
  if (id === undefined) await globals.updateOne({ globalType: collection }, change, options)
  else await collections[collection]!.updateOne({ _id: id }, change, options)
}

async function readNewest(req: PayloadRequest, { collection, id }: Of): Promise<Saved | undefined> {
  const { payload } = req
  if (id === undefined) {
    const config = payload.globals.config.find(({ slug }) => slug === collection)!
    return (await getLatestGlobalVersion({ slug: collection, config, payload, req, where: {} })).global
  }
  const { config } = payload.collections[collection as never] as { config: never }
  const query = { collection: collection as never, where: { id: { equals: id } } }
  return getLatestCollectionVersion<TypeWithID & Saved>({ id, config, payload, query, req })
}

/**
 * The `updatedAt` on which an update builds that has begun. A transaction of SQLite is the only one that writes, so it
 * is what the update read. On MongoDB another update may have been stored since, or be under way: a write to the
 * document makes the two follow one another or conflict, and the newest state is read after it.
 * @throws DatabaseBusyError where the other one is under way
 */
export async function readInTurn(req: PayloadRequest, of: Of, read: unknown): Promise<unknown> {
  if (req.payload.db.name !== 'mongoose') return read
  await takeTurn(req, of).catch((error: unknown) => {
    throw toCallerError(error)
  })
  return (await readNewest(req, of))?.updatedAt
}
