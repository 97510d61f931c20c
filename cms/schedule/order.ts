import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayChange } from '../access/mayChange.ts'
import { canPublish, canUseCms, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { PUBLISH_ON_TIME } from '../jobs/publishOnTime.ts'
import { listScheduled } from '../jobs/scheduled.ts'
import { fieldRefusal, Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { inTrial } from '../trial.ts'
import { titleOf } from '../versions/titleOf.ts'
import { isPublishedNow, wasEverPublished } from '../versions/published.ts'
import { carryOut, type StoredOrder } from './carryOut.ts'
import { OrderFailed, reasonText } from './reason.ts'
import { recordOrder } from './recordOrder.ts'

const orderSchema = z.object({
  type: z.enum(['publish', 'unpublish']).default('publish'),
  date: z.coerce.date(),
  doc: z.object({
    relationTo: z.string(),
    value: z.union([z.string().min(1), z.number()]).transform(String),
  }),
  localeToPublish: z.enum(['vi', 'en']).nullish(),
  timezone: z.string().max(64).nullish(),
})

const TIME = { path: 'date', label: both('Thời gian', 'Time') }
const ACTION = { path: 'type', label: both('Việc cần làm', 'What to do') }
const WORDS = {
  staff: both('Hãy đăng nhập để xem lịch hẹn.', 'Sign in to see schedules.'),
  publish: both('Chỉ người xuất bản được hẹn giờ.', 'Only publishers may schedule.'),
  shape: both('Hãy chọn việc cần làm và thời gian.', 'Choose what is to be done and when.'),
  past: both('Thời gian đã qua. Hãy chọn lúc sắp tới.', 'This time has passed. Choose one to come.'),
  type: both('Loại nội dung này không hẹn giờ được.', 'This type cannot be scheduled.'),
  rights: both('Bạn không có quyền với tài liệu này.', 'You may not do this with this document.'),
  far: both('Chỉ hẹn được trong vòng 10 năm tới.', 'Choose a time within the next 10 years.'),
  draft: both(
    'Tài liệu chưa từng xuất bản nên không có gì để ẩn. Hãy hẹn xuất bản trước lúc này.',
    'The document was never published, so there is nothing to hide. Schedule its publication before this time.',
  ),
  twice: both(
    'Đúng lúc này tài liệu đã được hẹn làm việc ngược lại. Hãy chọn lúc khác hoặc bỏ lịch kia.',
    'The opposite is scheduled for this very time. Choose another time or cancel that order.',
  ),
}
/** Allows for clock differences and the time to fill in a form. */
const GRACE_MS = 60_000
const FURTHEST_YEARS = 10
/** How many schedules of one document are checked. */
const MOST_PLANNED = 1000

type Words = { vi: string; en: string }
const refuse = (req: PayloadRequest, words: Words, status = 400) =>
  new Refusal(inLanguageOf(req, words), status)

/** @throws Refusal 403 for everyone outside the CMS */
export function requireStaff(req: PayloadRequest): void {
  if (!canUseCms(req.user as Reader)) throw refuse(req, WORDS.staff, 403)
}

/** @throws Refusal 403 when the requesting user may not publish, or not change the document */
export async function requireRights(req: PayloadRequest, collection: string, id: string): Promise<void> {
  if (!canPublish(req.user as Reader)) throw refuse(req, WORDS.publish, 403)
  if (!(await mayChange(req, { collection, id }))) throw refuse(req, WORDS.rights, 403)
}

/**
 * Executes a schedule with the rights of the requesting user and rolls it back: what would fail at its time is refused
 * now.
 * @param isDecided only completeness is checked, not rights
 * @throws ValidationError naming the fields, or Refusal
 */
export const tryOut = (req: PayloadRequest, order: StoredOrder, { isDecided = false } = {}): Promise<void> =>
  inTrial(req, order.locale ?? 'vi', async (trial) => {
    try {
      await carryOut(req.payload, { ...order, isDecided }, trial)
    } catch (error) {
      if (error instanceof OrderFailed) throw new Refusal(reasonText(error.reason, req.i18n.language))
      throw error
    }
  })

function furthest(): Date {
  const day = new Date()
  day.setFullYear(day.getFullYear() + FURTHEST_YEARS)
  return day
}

function parseOrder(req: PayloadRequest, given: unknown) {
  const parsed = orderSchema.safeParse(given)
  if (!parsed.success) throw refuse(req, WORDS.shape)
  const { date, doc } = parsed.data
  if (date.getTime() < Date.now() - GRACE_MS) throw fieldRefusal(req, { ...TIME, words: WORDS.past })
  if (date > furthest()) throw fieldRefusal(req, { ...TIME, words: WORDS.far })
  const config = req.payload.collections[doc.relationTo as CollectionSlug]?.config
  if (!config?.versions?.drafts) throw refuse(req, WORDS.type)
  return parsed.data
}

const secondOf = (at: string | Date): number => Math.floor(new Date(at).getTime() / 1000)

/**
 * Checks a schedule against those pending for the same document.
 * @throws ValidationError when there is nothing to unpublish, or another schedule says the opposite for the same second
 */
async function refuseContradiction(req: PayloadRequest, { type, doc, at }: StoredOrder): Promise<void> {
  const [{ relationTo: collection, value }, moment] = [doc!, secondOf(at!)]
  const id = String(value)
  const planned = await listScheduled(req.payload, req.user!, { limit: MOST_PLANNED, of: { collection, id } })
  const waiting = planned.filter(({ hasFailed }) => !hasFailed)
  const isPublishing = type === 'publish'
  if (waiting.some((one) => one.isPublishing !== isPublishing && secondOf(one.at) === moment))
    throw fieldRefusal(req, { ...TIME, words: WORDS.twice })
  if (isPublishing || waiting.some((one) => one.isPublishing && secondOf(one.at) < moment)) return
  const asked = { collection, id }
  if ((await isPublishedNow(req.payload, asked)) || (await wasEverPublished(req.payload, asked))) return
  throw fieldRefusal(req, { ...ACTION, words: WORDS.draft })
}

/**
 * Schedules the publication or unpublication of a document. Rights and completeness are checked at once, and the
 * decision stands even if the account no longer exists when it is carried out.
 * @param given what the scheduler of the admin sends
 * @throws Refusal 400 or 403, ValidationError naming what is missing
 */
export async function orderSchedule(req: PayloadRequest, given: unknown): Promise<{ id: string }> {
  requireStaff(req)
  const { type, date, doc, localeToPublish, timezone } = parseOrder(req, given)
  const user = req.user!
  const order: StoredOrder = {
    type,
    doc: { relationTo: doc.relationTo as CollectionSlug, value: doc.value },
    locale: type === 'publish' ? localeToPublish : null,
    timezone,
    user: { relationTo: user.collection as CollectionSlug, value: user.id },
    orderedBy: (user as { name?: string }).name ?? null,
    at: date.toISOString(),
    isDecided: true,
  }
  await requireRights(req, doc.relationTo, doc.value)
  await refuseContradiction(req, order)
  await tryOut(req, order)
  const of = { collection: doc.relationTo as CollectionSlug, id: doc.value }
  const input = { ...order, title: await titleOf(req.payload, of, req) }
  return inTransaction(req, async () => {
    const job = await req.payload.jobs.queue({ task: PUBLISH_ON_TIME, input, waitUntil: date, req })
    await recordOrder(req, 'schedule', input)
    return { id: String(job.id) }
  })
}
