import type { CollectionBeforeDeleteHook } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

const IN_USE = both(
  'Còn tài khoản thuộc cơ quan này. Hãy chuyển các tài khoản ấy trước khi xóa hẳn.',
  'Accounts belong to this agency. Move them before it is deleted for good.',
)

/** An account without an agency is of the provincial desk: none becomes so by the deletion of its agency. */
export const keepAccountsAgency: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { agency: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw new Refusal(inLanguageOf(req, IN_USE), 409)
}
