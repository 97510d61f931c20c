import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { isPortal, PORTAL_SLUG } from '../content/sites.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { fieldRefusal, Refusal } from '../refusal.ts'

const ONE_PORTAL = both(
  'Chỉ có một cổng tỉnh, do hệ thống tạo sẵn. Không tạo thêm cổng, không đổi loại của cổng hay đổi trang khác thành cổng.',
  'There is one provincial portal, made with the system. None is added, and no site becomes or ceases to be it.',
)
const STAYS = both(
  'Cổng tỉnh luôn hoạt động ở địa chỉ của hệ thống và không thuộc cơ quan nào trong danh mục, nên không đóng hay xóa được.',
  'The provincial portal is always live at the address of the system and belongs to no agency of the list. It is neither closed nor deleted.',
)

/** What the record of the portal says for good, and what stays empty in it. */
const FIXED = { slug: PORTAL_SLUG, live: true }
const EMPTY = ['agency', 'hosts', 'closedFrom', 'movedTo', 'deletedAt']

const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value))

const wrongIn = (data: Record<string, unknown>): string[] => [
  ...Object.entries(FIXED).flatMap(([name, value]) =>
    data[name] === undefined || data[name] === value ? [] : [name],
  ),
  ...EMPTY.filter((name) => isFilled(data[name])),
]

/** Keeps the provincial portal the one site of its tier, live and of no agency. @throws ValidationError at the field */
export const keepPortal: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const wasPortal = operation === 'update' && isPortal(originalDoc ?? {})
  if (data.tier !== undefined && isPortal(data) !== wasPortal)
    throw fieldRefusal(req, { path: 'tier', words: ONE_PORTAL })
  const wrong = wasPortal ? wrongIn(data) : []
  if (wrong.length > 0) throw fieldRefusal(req, ...wrong.map((path) => ({ path, words: STAYS })))
  return data
}

/** The provincial portal is not deleted. @throws Refusal */
export const keepPortalStored: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    ...{ collection: 'sites', where: { id: { equals: id } }, select: { tier: true }, trash: true },
    ...{ limit: 1, pagination: false, depth: 0, overrideAccess: true },
    req,
  })
  if (docs.some(isPortal)) throw new Refusal(inLanguageOf(req, STAYS), 409)
}
