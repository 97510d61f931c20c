import type { PayloadRequest } from 'payload'

interface Model {
  updateOne: (where: object, change: object, options: object) => Promise<unknown>
}

interface Mongoose {
  collections: Record<string, Model>
  versions: Record<string, Model>
  globals: Model
  sessions?: Record<string | number, unknown>
}

/**
 * The models of MongoDB, for statements that Payload's adapter does not offer, and the session in which a request's
 * transaction runs; undefined without one.
 */
export async function mongoModels(req: PayloadRequest) {
  const { collections, versions, globals, sessions } = req.payload.db as unknown as Mongoose
  const transaction = await req.transactionID
  const session = transaction === undefined || transaction === null ? undefined : sessions?.[transaction]
  return { collections, versions, globals, session }
}
