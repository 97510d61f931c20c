import { createLocalReq, type Payload } from 'payload'
import { refreshReplaced } from './keep.ts'
import { endedBy } from './replacedOn.ts'

/**
 * Gives documents that were stored before the day of replacement was kept theirs. Changes nothing once all have it.
 * @returns how many documents were changed
 */
export async function markReplacedDocuments(payload: Payload): Promise<number> {
  const req = await createLocalReq({ locale: 'vi' }, payload)
  const { docs } = await payload.find({
    ...{ collection: 'legal-documents', where: { 'relations.type': { in: ['replaces', 'repeals'] } } },
    ...{ select: { relations: true }, pagination: false, depth: 0, overrideAccess: true },
  })
  return refreshReplaced(req, [...new Set(docs.flatMap((doc) => endedBy(doc)))])
}
