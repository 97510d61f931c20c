import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook, PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { everywhere } from '../hooks/everywhere.ts'
import { Refusal } from '../refusal.ts'
import { listSaves } from '../versions/saves.ts'
import { BASE_HEADER, type Stale } from './base.ts'
import { readInTurn, type Of } from './turn.ts'

const STALE = both(
  'Nội dung này đã được lưu lại sau khi bạn mở. Bản của bạn chưa được lưu.',
  'This content has been saved since you opened it. Yours has not been saved.',
)
const NO_MOMENT = both(
  `${BASE_HEADER} phải là thời điểm updatedAt của bản đã đọc.`,
  `${BASE_HEADER} is updatedAt of the version that was read.`,
)

/** The state that a request says its update is based on, once: hooks may update further documents with the request. */
function takeBase(req: PayloadRequest): number | null {
  const sent = req.payloadAPI === 'REST' && !req.context.isBaseTaken ? req.headers.get(BASE_HEADER) : null
  if (sent === null) return null
  const base = Date.parse(sent)
  if (Number.isNaN(base)) throw new Refusal(inLanguageOf(req, NO_MOMENT), 400)
  req.context.isBaseTaken = true
  return base
}

/** @throws Refusal 409, with `Stale`; 400 for a base that is no moment */
async function check(req: PayloadRequest, of: Of, updatedAt: unknown): Promise<void> {
  const base = takeBase(req)
  if (base === null) return
  const at = new Date((await readInTurn(req, of, updatedAt)) as string)
  if (Number.isNaN(at.getTime()) || base === at.getTime()) return
  const [last] = (await listSaves(req, { ...of, since: at.toISOString() })).slice(-1)
  const stale: Stale = { at: at.toISOString(), by: last?.actorName ?? null }
  throw new Refusal(inLanguageOf(req, STALE), 409, { stale })
}

const ofCollection: CollectionBeforeValidateHook = async ({ collection, operation, originalDoc, req }) => {
  const { collection: asked, id } = (req.routeParams ?? {}) as Record<string, unknown>
  const isAsked = asked === collection.slug && String(id) === String(originalDoc?.id)
  if (operation === 'update' && isAsked)
    await check(req, { collection: collection.slug, id: String(id) }, originalDoc.updatedAt)
}

const ofGlobal: GlobalBeforeValidateHook = async ({ global, originalDoc, req }) => {
  if (req.routeParams?.global === global.slug)
    await check(req, { collection: global.slug }, (originalDoc as { updatedAt?: string } | null)?.updatedAt)
}

/**
 * Refuses an update that names the state it is based on where the document was saved since, in every collection and
 * global. It is checked in the transaction of the update: of two at once with the same base, the second is refused.
 */
export const refuseStale = everywhere('beforeValidate', ofCollection, ofGlobal)
