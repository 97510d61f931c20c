import { randomBytes } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { WriteAll } from './gather.ts'

type Doc = Record<string, unknown>
type Models = Record<string, object>
type Model = MongooseAdapter['collections'][string]

/** The text of a new ObjectId: the seconds of the day it was made and a random number. */
export const newObjectId = (): string =>
  Math.floor(Date.now() / 1000)
    .toString(16)
    .padStart(8, '0') + randomBytes(8).toString('hex')

/** Models whose documents are collected instead of stored. */
const collecting = (models: Record<string, Model>, docs: Map<Model, Doc[]>): Models =>
  new Proxy(models, {
    get: (_, slug: string) => {
      const model = models[slug]!
      return {
        create: ([doc]: [Doc]) => {
          const known = docs.get(model)
          if (known) known.push(doc)
          else docs.set(model, [doc])
          return Promise.resolve([doc])
        },
        // Marks older versions, of which a new document has none.
        updateMany: () => Promise.resolve(),
      }
    },
  })

/** Inserts what Payload's adapter makes of the documents, one statement for each collection. */
export function makeWriteGathered(adapter: MongooseAdapter): WriteAll {
  const { create, createVersion } = adapter
  return async (pending, req) => {
    const docs = new Map<Model, Doc[]>()
    const collector = Object.create(adapter, {
      collections: { value: collecting(adapter.collections, docs) },
      versions: { value: collecting(adapter.versions, docs) },
    }) as MongooseAdapter
    for (const { collection, id, data, version } of pending) {
      await create.call(collector, { collection, data, customID: id, req, returning: false })
      if (version) await createVersion.call(collector, { ...version, req, returning: false })
    }
    const session = adapter.sessions[(await req.transactionID)!]
    for (const [model, list] of docs) await model.insertMany(list, { session, timestamps: false } as object)
  }
}
