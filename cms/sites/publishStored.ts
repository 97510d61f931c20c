import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const NONE = { $exists: false }

/** The newest version of each site that has no latest one. */
const NEWEST = [
  { $sort: { updatedAt: -1 } },
  { $group: { _id: '$parent', newest: { $first: '$_id' }, latest: { $max: '$latest' } } },
  { $match: { latest: { $ne: true } } },
] as const

/**
 * Says of the sites that MongoDB has from releases without drafts of sites, and of their versions, that they are
 * published, and which version is the latest. On SQLite a migration says so.
 */
export async function publishStoredSites(payload: Payload): Promise<void> {
  if (payload.db.name !== 'mongoose') return
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  const [sites, kept] = [collections.sites!, versions.sites!]
  await sites.updateMany({ _status: NONE }, { $set: { _status: 'published' } })
  await kept.updateMany({ 'version._status': NONE }, { $set: { 'version._status': 'published' } })
  const found = await kept.aggregate<{ newest: string }>([...NEWEST])
  await kept.updateMany({ _id: { $in: found.map(({ newest }) => newest) } }, { $set: { latest: true } })
}
