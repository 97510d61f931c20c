import type { PayloadRequest, Where } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { AUDIT_LOG } from '../audit/append.ts'
import { possibleIds } from '../jobs/publicView.ts'
import type { Reviewed } from '../workflow/review.ts'

export interface Person {
  id: string
  name: string
}

const MOST_NAMED = 500

async function findPeople(req: PayloadRequest, where: Where): Promise<Person[]> {
  const { docs } = await req.payload.find({
    ...{ collection: 'users', where, select: { name: true }, sort: 'name', limit: MOST_NAMED, depth: 0 },
    // Names alone, to colleagues who share a draft.
    ...{ pagination: false, overrideAccess: true, req },
  })
  return docs.map(({ id, name }) => ({ id: String(id), name: name || '–' }))
}

/** Names of accounts, as far as they exist. */
export const nameEach = (req: PayloadRequest, ids: string[]): Promise<Person[]> =>
  findPeople(req, { id: { in: possibleIds(req.payload, ids) } })

/** Whom the requesting user may name: the people of the own agencies; from the province, everybody. */
export async function listCandidates(req: PayloadRequest): Promise<Person[]> {
  const own = await ownAgencies(req)
  return findPeople(req, own ? { agency: { in: own } } : {})
}

/** Who created a document, as the audit log has it. */
export async function creatorOf(req: PayloadRequest, { collection, id }: Reviewed): Promise<string | null> {
  const isCreation: Where[] = [{ subject: { equals: collection } }, { document: { equals: id } }]
  const where: Where = { and: [...isCreation, { action: { in: ['create', 'create-published'] } }] }
  const { docs } = await req.payload.db.find<{ id: string; actor?: string | null }>({
    ...{ collection: AUDIT_LOG, where, limit: 1, pagination: false, select: { actor: true } },
  })
  return docs[0]?.actor ?? null
}
