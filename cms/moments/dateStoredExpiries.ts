import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

type Values = { expiresOn?: Date | null; updatedAt?: Date | null }

/** Only documents stored before these fields existed lack them: every later save sets `contentChangedAt`. */
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
 * Before `statusFrom` existed, "expired" took precedence even over a later day of expiry; this dates the statement to
 * the day it was written, so that it keeps its effect. On SQLite the migration 20261128_195602_dates has done so;
 * MongoDB has no migrations, so this runs at each start and is a no-op after the first.
 * @returns how many documents were changed
 */
export async function dateStoredExpiries(payload: Payload): Promise<number> {
  if (payload.db.name !== 'mongoose') return 0
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  const [documents, older] = [collections['legal-documents'], versions['legal-documents']]
  if (older) await dateExpiries(older.collection, 'version.')
  return documents ? dateExpiries(documents.collection, '') : 0
}
