import type { Payload, PayloadRequest } from 'payload'
import { CASE_KINDS_SLUG } from '../cases/slugs.ts'
import { USUAL_PER_MINUTE } from '../content/partners.ts'
import { idText } from '../content/record.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { hashOfPartnerKey } from './key.ts'
import type { Grant, Partner, StoredPartner } from './partner.ts'
import { PARTNERS } from './slugs.ts'

type Db = Pick<Payload, 'db'>

/** How exactly the last use is kept, so that it is not written with each request, in milliseconds. */
const USE_MS = 60_000

/** Whether requests of a partner are answered, and webhooks sent to it. */
export const isInForce = ({ isActive, activeUntil }: StoredPartner, now: Date): boolean =>
  isActive !== false && !(activeUntil && new Date(activeUntil) <= now)

async function readGrants({ db }: Db, { grants }: StoredPartner, req?: PayloadRequest): Promise<Grant[]> {
  const { docs } = await db.find<{ id: string; key: string }>({
    ...{ collection: CASE_KINDS_SLUG, select: { key: true }, limit: 0, pagination: false },
    ...(req && { req }),
  })
  const keys = new Map(docs.map(({ id, key }) => [String(id), key]))
  return (grants ?? []).flatMap(({ kind, create, read, update }) => {
    const key = keys.get(idText(kind) ?? '')
    const rights = { create: Boolean(create), read: Boolean(read), update: Boolean(update) }
    return key ? [{ kind: key, ...rights }] : []
  })
}

/** A partner with what it may do. */
export async function toPartner(db: Db, stored: StoredPartner, req?: PayloadRequest): Promise<Partner> {
  const { id, name, reach, agencies, perMinute } = stored
  return {
    ...{ id: String(id), name, reach, grants: await readGrants(db, stored, req) },
    agencies: (agencies ?? []).flatMap((one) => idText(one) ?? []),
    readsContacts: Boolean(stored.readsContacts),
    perMinute: perMinute ?? USUAL_PER_MINUTE,
  }
}

async function noteUse({ db }: Db, { id, usedAt }: StoredPartner, now: Date): Promise<void> {
  if (usedAt && now.getTime() - new Date(usedAt).getTime() < USE_MS) return
  const data = { usedAt: now.toISOString() }
  await db.updateOne({ collection: PARTNERS, id, data, returning: false })
}

/** The partner of a key, whose use is noted; null for a key that is unknown, replaced or out of time. */
export async function findByPartnerKey(payload: Db, key: string, now = new Date()): Promise<Partner | null> {
  const keyHash = hashOfPartnerKey(key)
  if (keyHash === null) return null
  const where = { keyHash: { equals: keyHash } }
  const found = await payload.db.findOne<StoredPartner & { id: string }>({ collection: PARTNERS, where })
  if (!found || !isInForce(found, now)) return null
  await noteUse(payload, found, now)
  return toPartner(payload, found)
}

/** The stored partner of an id; null when there is none. */
export async function findStoredPartner(payload: Payload, id: string): Promise<StoredPartner | null> {
  const [possible] = possibleIds(payload, [id])
  if (possible === undefined) return null
  const where = { id: { equals: possible } }
  return payload.db.findOne<StoredPartner & { id: string }>({ collection: PARTNERS, where })
}
