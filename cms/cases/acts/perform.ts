import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../../audit/append.ts'
import { today } from '../../content/day.ts'
import { readBody } from '../../endpoints/readBody.ts'
import { queueReconcile } from '../../hooks/queueReconcile.ts'
import { inTransaction } from '../../transaction.ts'
import { nameOf } from '../../workflow/requester.ts'
import { mayAct, mayDecide } from '../access.ts'
import { findKind } from '../kinds.ts'
import { loadCase } from '../loadCase.ts'
import { CASES } from '../slugs.ts'
import type { StoredCase } from '../stored.ts'
import { readWorkdays } from '../workdays.ts'
import type { ActContext, StaffAct } from './act.ts'
import { STAFF_ACTS, type StaffActName } from './acts.ts'
import { refuseAct, wordsOfFault } from './refusal.ts'

/** When the sender of a request last saw the case change, so that two editors do not overwrite one another. */
const seenShape = z.looseObject({ seen: z.string().max(40).optional() })

const isAfter = (stored: string, seen: string | undefined): boolean =>
  seen !== undefined && new Date(stored).getTime() !== new Date(seen).getTime()

/** Whether the requesting user has the right that an act asks for. */
export const hasRight = (req: PayloadRequest, of: StoredCase, { right }: Pick<StaffAct, 'right'>) =>
  right === 'decide' ? mayDecide(req, of) : mayAct(req, of)

/** Who does an act, of what is asked, and whether they may. */
export interface Doing {
  name: StaffActName
  /** As it was sent; its shape is not checked yet. */
  body: unknown
  /** The name survives the account. */
  by: ActContext['by']
  may: (of: StoredCase, act: StaffAct) => boolean | Promise<boolean>
}

async function contextOf(req: PayloadRequest, of: StoredCase, by: Doing['by']): Promise<ActContext> {
  const kind = await findKind(req.payload, of.kind, req)
  if (!kind) throw refuseAct(req, 'state')
  const workdays = await readWorkdays(req.payload, req)
  return { req, of, kind, workdays, day: today(), by }
}

/** When whoever asks last saw the case change. @throws Refusal 400 */
function seenOf(req: PayloadRequest, body: unknown): string | undefined {
  const given = seenShape.safeParse(body)
  if (!given.success) throw refuseAct(req, 'shape')
  return given.data.seen
}

/**
 * Does an act on a case: the change, the entry of its thread and that of the audit log, all or none. Pages that show it
 * become stale.
 * @throws Refusal 400 for what is asked, 403 without the right, 409 in another state or when somebody else was faster
 */
export async function performAs(req: PayloadRequest, id: string, doing: Doing): Promise<void> {
  const act: StaffAct = STAFF_ACTS[doing.name]
  const seen = seenOf(req, doing.body)
  const run = act.read(doing.body)
  await inTransaction(req, async () => {
    const of = await loadCase(req.payload, id, req)
    if (!of || !(await doing.may(of, act))) throw refuseAct(req, 'rights')
    if (!run) throw refuseAct(req, 'shape')
    if (isAfter(of.updatedAt, seen)) throw refuseAct(req, 'stale')
    if (!act.isPossible(of)) throw refuseAct(req, 'state')
    await run(await contextOf(req, of, doing.by))
    await recordAct(req, {
      ...{ action: 'case-act', subject: CASES, document: of.id, title: of.number, note: doing.name },
    })
    if (of.isReviewed || doing.name === 'publish') await queueReconcile(req, CASES, of.id)
  })
}

/**
 * Does what a member of staff asks of a case; see performAs.
 * @param id of a case that the requesting user may read
 */
export async function perform(req: PayloadRequest, id: string, name: StaffActName): Promise<void> {
  const body = await readBody(req, seenShape, wordsOfFault('shape'))
  const by = { id: String(req.user!.id), name: nameOf(req) }
  await performAs(req, id, { name, body, by, may: (of, act) => hasRight(req, of, act) })
}
