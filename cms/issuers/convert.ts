import { createLocalReq, type Payload } from 'payload'
import { normaliseNumber } from '../content/text.ts'
import type { LegalDocument } from '../payload-types.ts'
import { inTransaction } from '../transaction.ts'
import { toNumberKey } from './identify.ts'
import { resolveIssuer } from './resolve.ts'

const AT_ONCE = 200

type Unidentified = Pick<LegalDocument, 'id' | 'number' | 'issuer' | 'issuedOn' | 'deletedAt'>

async function listUnidentified(payload: Payload): Promise<Unidentified[]> {
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: { numberKey: { exists: false } },
    select: { number: true, issuer: true, issuedOn: true, deletedAt: true },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
  })
  return docs.filter(({ number, issuer }) => number?.trim() && issuer?.trim())
}

async function identify(payload: Payload, docs: Unidentified[], taken: Set<string>): Promise<void> {
  const req = await createLocalReq({ locale: 'vi' }, payload)
  await inTransaction(req, async () => {
    for (const doc of docs) {
      const issuer = await resolveIssuer(req, doc.issuer)
      const number = normaliseNumber(doc.number)
      const key = toNumberKey({ ...doc, number }, issuer)
      const numberKey = doc.deletedAt ? `trash:${doc.id}` : taken.has(key) ? `double:${doc.id}` : key
      taken.add(numberKey)
      const data = { number, issuer: issuer.name, numberKey }
      await payload.db.updateOne({ collection: 'legal-documents', id: doc.id, data, req, returning: false })
    }
  })
}

/**
 * Gives documents stored before there was a list of issuers their listed issuer and key, and fills the list. Their
 * versions follow when they are saved. A no-op once every document has one.
 * @returns how many documents were changed
 */
export async function identifyStoredDocuments(payload: Payload): Promise<number> {
  const docs = await listUnidentified(payload)
  if (docs.length === 0) return 0
  const { docs: known } = await payload.find({
    collection: 'legal-documents',
    where: { numberKey: { exists: true } },
    select: { numberKey: true },
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
  })
  const taken = new Set(known.map(({ numberKey }) => numberKey ?? ''))
  for (let at = 0; at < docs.length; at += AT_ONCE)
    await identify(payload, docs.slice(at, at + AT_ONCE), taken)
  return docs.length
}
