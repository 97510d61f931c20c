import type { CollectionBeforeValidateHook } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { both } from '../fields/both.ts'
import { fieldForbidden } from '../refusal.ts'
import { endedBy } from './replacedOn.ts'

const WORDS = both(
  'Cơ quan chỉ ghi được là thay thế, bãi bỏ toàn bộ văn bản của mình và của cơ quan cấp dưới.',
  'An agency may replace or repeal as a whole only documents of its own and of agencies below it.',
)

/**
 * Ending another document as a whole changes it, so an agency's people may do so only to their own. @throws Refusal 403
 */
export const endOwn: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const own = await ownAgencies(req)
  if (!own || !data) return data
  const before = endedBy(originalDoc)
  const added = endedBy({ id: originalDoc?.id, relations: data.relations }).filter(
    (id) => !before.includes(id),
  )
  if (added.length === 0) return data
  const { totalDocs } = await req.payload.count({
    collection: 'legal-documents',
    where: { and: [{ id: { in: added } }, { agency: { in: own } }] },
    trash: true,
    overrideAccess: true,
    req,
  })
  if (totalDocs < added.length) throw fieldForbidden(req, { path: 'relations', words: WORDS })
  return data
}
