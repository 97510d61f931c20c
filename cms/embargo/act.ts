import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { canAdminister, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { startOfDay, today } from '../content/day.ts'
import { isDay } from '../content/reviewDates.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { previewedType } from '../preview/draft.ts'
import { revokePreviews } from '../preview/revoked.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { isNewestDraft } from '../versions/published.ts'
import { requireRights } from '../workflow/requester.ts'
import type { Reviewed } from '../workflow/review.ts'
import { creatorOf, nameEach } from './people.ts'
import { endEmbargo, findEmbargo, storeEmbargo } from './store.ts'

const WORDS = {
  rights: both('Bạn không có quyền sửa nội dung này.', 'You may not change this content.'),
  public: both(
    'Bản mới nhất đang công khai. Hãy lưu bản nháp trước rồi mới hạn chế người xem.',
    'The newest version is public. Save a draft first, then restrict who may read it.',
  ),
  unreadable: both(
    'Hãy chọn người được xem và một ngày sau hôm nay, hoặc để trống ngày.',
    'Choose who may read it, and a day after today or none.',
  ),
  unknown: both('Có người trong danh sách không còn tài khoản.', 'Somebody named has no account any more.'),
  reason: both('Hãy ghi lý do mở bản nháp này.', 'Give the reason for opening this draft.'),
  none: both('Bản nháp này không bị hạn chế.', 'This draft is not restricted.'),
}
const refuse = (req: PayloadRequest, name: keyof typeof WORDS, status: number) =>
  new Refusal(inLanguageOf(req, WORDS[name]), status)

const settingShape = z.object({
  people: z.array(z.union([z.string().max(100), z.number()]).transform(String)).max(100),
  until: z
    .string()
    .refine((text) => isDay(text) && text > today())
    .nullable(),
})
const openingShape = z.object({ reason: z.string().trim().min(1).max(500) })

const nameOf = (req: PayloadRequest): string =>
  (req.user as unknown as { name?: string | null })?.name || String(req.user?.id)

/** Who sets an embargo and who created the document are always named. */
async function peopleOf(req: PayloadRequest, of: Reviewed, wanted: string[]): Promise<string[]> {
  const known = await nameEach(req, wanted)
  if (known.length !== new Set(wanted).size) throw refuse(req, 'unknown', 400)
  const creator = await creatorOf(req, of)
  return [...new Set([String(req.user?.id), ...(creator ? [creator] : []), ...wanted])]
}

/** Closes the drafts of a document to everybody but some people. Links to it that exist become void. @throws Refusal */
export async function setEmbargo(req: PayloadRequest, of: Reviewed, sent: unknown): Promise<void> {
  await requireRights(req, of)
  const given = settingShape.safeParse(sent)
  if (!given.success) throw refuse(req, 'unreadable', 400)
  if (!(await isNewestDraft(req, of))) throw refuse(req, 'public', 409)
  const people = await peopleOf(req, of, given.data.people)
  const until = given.data.until && startOfDay(given.data.until).toISOString()
  await inTransaction(req, async () => {
    await storeEmbargo(req, of, { people, until, setBy: nameOf(req) })
    const note = `Người được xem: ${people.join(', ')}. Mở từ: ${given.data.until ?? 'khi công bố'}`
    await recordAct(req, { action: 'embargo', subject: of.collection, document: of.id, note })
  })
  const collection = previewedType(of.collection)
  if (collection) await revokePreviews(req.payload, { collection, id: of.id })
}

/** Opens the drafts of a document to all whom their role lets read them. @throws Refusal 403 */
export async function liftEmbargo(req: PayloadRequest, of: Reviewed): Promise<void> {
  await requireRights(req, of)
  await inTransaction(req, async () => {
    await endEmbargo(req, of)
    await recordAct(req, { action: 'embargo-lifted', subject: of.collection, document: of.id })
  })
}

/**
 * Names an administrator for a draft that is closed to them, for a reason that stays in the audit log.
 * @throws Refusal 400, 403 or 404
 */
export async function openForAdministrator(req: PayloadRequest, of: Reviewed, sent: unknown): Promise<void> {
  if (!canAdminister(req.user as Reader)) throw refuse(req, 'rights', 403)
  const embargo = await findEmbargo(req, of)
  if (!embargo) throw refuse(req, 'none', 404)
  const given = openingShape.safeParse(sent)
  if (!given.success) throw refuse(req, 'reason', 400)
  const { people, until = null, setBy } = embargo
  await inTransaction(req, async () => {
    await storeEmbargo(req, of, { people: [...new Set([...people, String(req.user!.id)])], until, setBy })
    const note = given.data.reason
    await recordAct(req, { action: 'embargo-opened', subject: of.collection, document: of.id, note })
  })
}
