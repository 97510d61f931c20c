import type { CollectionBeforeDeleteHook } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

const IN_USE = {
  users: both(
    'Còn tài khoản thuộc cơ quan này. Hãy chuyển các tài khoản ấy trước khi xóa hẳn.',
    'Accounts belong to this agency. Move them before it is deleted for good.',
  ),
  sites: both(
    'Cơ quan này có trang thành phần. Hãy xóa trang ấy hoặc chọn cơ quan khác cho trang trước khi xóa hẳn.',
    'This agency has a component site. Delete the site or give it another agency before this one is deleted for good.',
  ),
}

/**
 * An account without an agency belongs to the provincial desk, and a site without one shows what the province shows;
 * deleting an agency must not put an account or a site into that state.
 */
export const keepAgencyInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['users', 'sites'] as const) {
    const { totalDocs } = await req.payload.count({
      ...{ collection, where: { agency: { equals: id } }, trash: true },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) throw new Refusal(inLanguageOf(req, IN_USE[collection]), 409)
  }
}
