import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayChange } from '../access/mayChange.ts'
import { canEdit, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { setDismissed } from './pairs.ts'
import { DUPLICATE_TYPES, type DuplicateType } from './sources.ts'
import { readBody } from '../endpoints/readBody.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const askedShape = z
  .object({
    type: z.enum(DUPLICATE_TYPES as [DuplicateType, ...DuplicateType[]]),
    a: z.string().min(1).max(64),
    b: z.string().min(1).max(64),
    isDismissed: z.boolean(),
  })
  .refine(({ a, b }) => a !== b)

const WORDS = {
  shape: both('Yêu cầu cần hai nội dung khác nhau cùng loại.', 'Name two documents of one type.'),
  rights: both('Bạn không được sửa mục nào trong hai mục này.', 'You may change neither of the two.'),
}

type Asked = z.infer<typeof askedShape>

/** Both can be read and one can be changed by the sender. */
async function isAllowed(req: PayloadRequest, { type, a, b }: Asked): Promise<boolean> {
  if (!canEdit(req.user as Reader)) return false
  const { totalDocs } = await req.payload.count({
    ...{ collection: type, where: { id: { in: possibleIds(req.payload, [a, b]) } } },
    ...{ overrideAccess: false, user: req.user, req },
  })
  if (totalDocs !== 2) return false
  return (await mayChange(req, { collection: type, id: a })) || mayChange(req, { collection: type, id: b })
}

const dismiss: PayloadHandler = async (req) => {
  if (!canEdit(req.user as Reader)) throw new Refusal(inLanguageOf(req, WORDS.rights), 403)
  const asked = await readBody(req, askedShape, WORDS.shape)
  if (!(await isAllowed(req, asked))) throw new Refusal(inLanguageOf(req, WORDS.rights), 403)
  await inTransaction(req, async () => {
    await setDismissed(req, asked)
    const note = `${asked.isDismissed ? 'Không trùng với' : 'Lại có thể trùng với'} ${asked.b}`
    await recordAct(req, { action: 'not-duplicate', subject: asked.type, document: asked.a, note })
  })
  return freshJson({ isDismissed: asked.isDismissed })
}

/** `POST /api/duplicates`: remembers that two documents are no duplicates, or takes that back. */
export const duplicateRoutes: Endpoint[] = [{ path: '/duplicates', method: 'post', handler: dismiss }]
