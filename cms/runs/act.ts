import type { PayloadRequest } from 'payload'
import { canAdminister, canPublish, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { needsApproval } from '../workflow/review.ts'
import type { RunItem, Values } from './run.ts'
import { hasValues } from './values.ts'

const WORDS = {
  edited: both('Đã có người sửa sau khi xem trước.', 'Somebody edited it after the preview.'),
  gone: both('Nội dung không còn nữa.', 'It is gone.'),
  rights: both('Bạn không được đổi mục này.', 'You may not change this.'),
}

/** A document that somebody edited since: nothing is done to it. */
export class EditedSince extends Refusal {}

const refuse = (req: PayloadRequest, name: keyof typeof WORDS, status = 409) =>
  new Refusal(inLanguageOf(req, WORDS[name]), status)

type Doc = Values & { id: string | number; _status?: string | null; deletedAt?: string | null }

/** The touched fields of the newest version of a document. @throws Refusal 404 */
async function findNewest(req: PayloadRequest, { subject, document, before, after }: RunItem): Promise<Doc> {
  const names = ['deletedAt', ...Object.keys(before), ...Object.keys(after)]
  const select = Object.fromEntries(names.map((name) => [name, true as const]))
  const found = await req.payload.findByID({
    ...{ collection: subject, id: document!, draft: true, trash: true, disableErrors: true },
    select: select as never,
    ...{ depth: 0, locale: 'vi', overrideAccess: true, req },
  })
  if (!found) throw refuse(req, 'gone', 404)
  return found as unknown as Doc
}

const edited = (req: PayloadRequest) => new EditedSince(inLanguageOf(req, WORDS.edited), 409)

/** The newest version, which still has the given values and is not in the trash. @throws EditedSince */
async function requireValues(req: PayloadRequest, item: RunItem, values: Values): Promise<Doc> {
  const doc = await findNewest(req, item)
  if (doc.deletedAt || !hasValues(doc, values)) throw edited(req)
  return doc
}

async function save(req: PayloadRequest, { subject, document }: RunItem, data: Values, trash = false) {
  const doc = (await req.payload.update({
    ...{ collection: subject, id: document!, data: structuredClone(data) as never, trash },
    ...{ depth: 0, locale: 'vi', overrideAccess: false, user: req.user, req },
  })) as unknown as Doc
  // Payload leaves out fields that the user may not set, without a word.
  const { deletedAt: _, ...fields } = data
  if (!hasValues(doc, fields)) throw refuse(req, 'rights', 403)
  return doc._status ?? 'published'
}

async function create(req: PayloadRequest, { subject, after }: RunItem) {
  const isPublic =
    after._status === 'published' &&
    canPublish(req.user as Reader) &&
    !(await needsApproval(req.payload, subject, req))
  const _status = isPublic ? 'published' : 'draft'
  const doc = (await req.payload.create({
    ...{ collection: subject, data: { ...after, _status } as never, draft: !isPublic },
    ...{ depth: 0, locale: 'vi', overrideAccess: false, user: req.user, req },
  })) as unknown as Doc
  return { document: String(doc.id), outcome: _status }
}

const NOW = () => ({ deletedAt: new Date().toISOString() })

type Done = Pick<RunItem, 'outcome'> & Partial<Pick<RunItem, 'document'>>

/**
 * Does what an item of a run says, with the rights of the user of `req` and all rules of a single save: what is public
 * stays public where they may publish, and a draft stays a draft.
 * @throws EditedSince when its document is not as it was planned; Refusal or ValidationError
 */
export async function carryOut(req: PayloadRequest, item: RunItem): Promise<Done> {
  if (item.act === 'create') return create(req, item)
  await requireValues(req, item, item.before)
  if (item.act === 'update') return { outcome: await save(req, item, item.after) }
  if (!canAdminister(req.user as Reader)) throw refuse(req, 'rights', 403)
  return { outcome: await save(req, item, NOW()) }
}

/**
 * Takes an item of a run back: the touched fields get their former values, a created document goes to the trash, and a
 * trashed one comes out of it.
 * @throws EditedSince when somebody edited those fields since; Refusal or ValidationError
 */
export async function restore(req: PayloadRequest, item: RunItem): Promise<Done> {
  if (item.act === 'trash') {
    if (!(await findNewest(req, item)).deletedAt) throw edited(req)
    return { outcome: await save(req, item, { deletedAt: null }, true) }
  }
  const { _status, ...after } = item.after
  await requireValues(req, item, after)
  return { outcome: await save(req, item, item.act === 'create' ? NOW() : item.before) }
}
