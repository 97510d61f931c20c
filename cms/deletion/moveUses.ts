import type { CollectionSlug, PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canPublish, type Reader } from '../access/permissions.ts'
import { idOf, isRecord } from '../content/record.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { isNewestDraft } from '../versions/published.ts'
import type { Use } from './uses.ts'

interface Move {
  type: CollectionSlug
  from: string | number
  to: string
}

const WORDS = {
  successor: both(
    'Nội dung thay thế phải cùng loại, đang được công bố và không phải chính nội dung bị xóa.',
    'What replaces it must be of the same type, public, and not itself deleted.',
  ),
  rights: both(
    'Bạn không được sửa mọi nơi đang dùng nội dung này. Hãy nhờ người xuất bản của cổng tỉnh.',
    'You may not change everything that uses this. Ask a publisher of the province.',
  ),
  draft: both(
    'Có nơi dùng nội dung này đang có bản nháp mới hơn. Hãy công bố hoặc bỏ bản nháp đó trước: ',
    'Something that uses this has a newer draft. Publish or discard it first: ',
  ),
}

const isSame = (value: unknown, { type, from }: Move, isMixed: boolean): boolean =>
  isMixed
    ? isRecord(value) && value.relationTo === type && String(idOf(value.value)) === String(from)
    : String(idOf(value)) === String(from)

/** A relation or a list of them with the document replaced, each target once. */
function replaced(value: unknown, move: Move, isMixed: boolean): unknown {
  const next = isMixed ? { relationTo: move.type, value: move.to } : move.to
  if (!Array.isArray(value)) return isSame(value, move, isMixed) ? next : value
  const all = value.map((one) => (isSame(one, move, isMixed) ? next : one))
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

/** A copy of a part of a document in which the relation at a path leads to the successor, through lists. */
function withSuccessor(value: unknown, path: string[], rest: { move: Move; isMixed: boolean }): unknown {
  const [key, ...below] = path
  if (key === undefined) return replaced(value, rest.move, rest.isMixed)
  if (Array.isArray(value)) return value.map((one) => withSuccessor(one, path, rest))
  return isRecord(value) ? { ...value, [key]: withSuccessor(value[key], below, rest) } : value
}

/** The successor is public wherever the document was. @throws Refusal 409 */
async function requireSuccessor(req: PayloadRequest, { type, from, to }: Move): Promise<void> {
  const { versions } = req.payload.collections[type].config
  const { docs } = await req.payload.find({
    ...{ collection: type, where: { id: { equals: to } }, limit: 1, pagination: false, depth: 0 },
    ...{ select: { ...(versions?.drafts && { _status: true }) }, overrideAccess: true, req },
  })
  const found = docs[0] as { _status?: string } | undefined
  const isPublic = found && (found._status ?? 'published') === 'published'
  if (!isPublic || String(from) === to) throw new Refusal(inLanguageOf(req, WORDS.successor), 409)
}

async function hasDraft(req: PayloadRequest, { collection, id }: Use): Promise<boolean> {
  if (!req.payload.collections[collection].config.versions?.drafts) return false
  const stored = await req.payload.db.findOne<{ id: string; _status?: string }>({
    ...{ collection, where: { id: { equals: id } }, select: { _status: true }, req },
  })
  return stored?._status === 'published' && (await isNewestDraft(req, { collection, id }))
}

async function moveUse(req: PayloadRequest, { collection, id, relations }: Use, move: Move): Promise<void> {
  const doc = (await req.payload.findByID({
    ...{ collection, id, depth: 0, locale: 'vi', overrideAccess: true, draft: true, req },
  })) as unknown as Record<string, unknown>
  let next = doc
  for (const { path, isMixed } of relations)
    next = withSuccessor(next, path.split('.'), { move, isMixed }) as typeof doc
  const names = new Set(relations.map(({ path }) => path.split('.', 1)[0]!))
  const data = Object.fromEntries([...names].map((name) => [name, next[name]]))
  await req.payload.update({
    ...{ collection, id, data: data as never, depth: 0, locale: 'vi', overrideAccess: true, req },
  })
}

/**
 * Makes everything that refers to a document refer to its successor, in the transaction of `req`.
 * @throws Refusal 403 or 409, before anything is changed
 */
export async function moveUses(req: PayloadRequest, uses: Use[], move: Move): Promise<void> {
  await requireSuccessor(req, move)
  for (const use of uses) {
    const isAllowed = canPublish(req.user as Reader) && (await mayChange(req, use))
    if (!isAllowed) throw new Refusal(inLanguageOf(req, WORDS.rights), 403)
    if (await hasDraft(req, use)) throw new Refusal(inLanguageOf(req, WORDS.draft) + use.title, 409)
  }
  for (const use of uses) await moveUse(req, use, move)
}
