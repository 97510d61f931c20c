import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

type Values = { expiresOn?: Date | null; updatedAt?: Date | null }

/** Only what was stored before these fields existed lacks them: every save since has written `contentChangedAt`. */
const notSavedSince = (prefix: string) => ({
  [`${prefix}status`]: 'expired',
  [`${prefix}expiresOn`]: { $type: 'date' },
  [`${prefix}statusFrom`]: { $exists: false },
  [`${prefix}contentChangedAt`]: { $exists: false },
})

type Collection = MongooseAdapter['collections'][string]['collection']

async function dateExpiries(collection: Collection, prefix: '' | 'version.'): Promise<number> {
  const docs = await collection.find(notSavedSince(prefix)).toArray()
  let changed = 0
  for (const doc of docs) {
    const { expiresOn, updatedAt } = (prefix ? doc.version : doc) as Values
    if (!expiresOn || !updatedAt || expiresOn <= updatedAt) continue
    const set = { $set: { [`${prefix}statusFrom`]: updatedAt } }
    await collection.updateOne({ _id: doc._id, ...notSavedSince(prefix) }, set)
    changed += 1
  }
  return changed
}

/**
 * "Expired" was the last word before `statusFrom` existed, also before the day of expiry: it keeps holding from the day it
 * was written. On SQLite the migration 20261128_195602_dates has done this; MongoDB has no schema to migrate, so it is
 * asked at each start, and nothing is left to do after the first.
 * @returns how many documents were changed
 */
export async function dateStoredExpiries(payload: Payload): Promise<number> {
  if (payload.db.name !== 'mongoose') return 0
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  const [documents, older] = [collections['legal-documents'], versions['legal-documents']]
  if (older) await dateExpiries(older.collection, 'version.')
  return documents ? dateExpiries(documents.collection, '') : 0
}
