import { createLocalReq, type Payload } from 'payload'
import { refreshReplaced } from './keep.ts'
import { endedBy } from './replacedOn.ts'

/**
 * Sets the day of replacement of documents stored before that field existed. A no-op once all have it.
 * @returns how many documents were changed
 */
export async function markReplacedDocuments(payload: Payload): Promise<number> {
  const req = await createLocalReq({ locale: 'vi' }, payload)
  const { docs } = await payload.find({
    ...{ collection: 'legal-documents', where: { 'relations.type': { in: ['replaces', 'repeals'] } } },
    ...{ select: { relations: true }, pagination: false, depth: 0, overrideAccess: true },
  })
  const ended = [...new Set(docs.flatMap((doc) => endedBy(doc)))]
  if (ended.length === 0) return 0
  const unmarked = await payload.find({
    ...{ collection: 'legal-documents', trash: true, select: { number: true } },
    where: { and: [{ id: { in: ended } }, { replacedOn: { exists: false } }] },
    ...{ pagination: false, depth: 0, overrideAccess: true },
  })
  return refreshReplaced(
    req,
    unmarked.docs.map(({ id }) => id),
  )
}
