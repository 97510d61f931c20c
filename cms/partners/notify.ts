import type { PayloadRequest } from 'payload'
import { loadCase } from '../cases/loadCase.ts'
import type { StoredCase, StoredEvent } from '../cases/stored.ts'
import type { CaseAct } from '../content/cases/acts.ts'
import { idText } from '../content/record.ts'
import { countUp } from '../countUp.ts'
import { isInForce, toPartner } from './find.ts'
import type { StoredPartner } from './partner.ts'
import { mayWith } from './scope.ts'
import { PARTNER_MESSAGES, PARTNERS } from './slugs.ts'

/** Acts of staff that change what a partner sees; other ones are theirs alone. */
const CHANGES_SIGHT: readonly CaseAct[] = ['hidden', 'shown', 'forgotten']

const isTold = ({ act, isForSender, isPublic }: StoredEvent): boolean =>
  Boolean(isForSender || isPublic) || CHANGES_SIGHT.includes(act)

const hasWebhook = (partner: StoredPartner): boolean =>
  Boolean(partner.webhookUrl && partner.webhookSecret) &&
  !partner.webhookStoppedAt &&
  isInForce(partner, new Date())

async function listReceivers(req: PayloadRequest): Promise<StoredPartner[]> {
  const { docs } = await req.payload.db.find<StoredPartner & { id: string }>({
    ...{ collection: PARTNERS, where: { webhookUrl: { exists: true } }, limit: 0, pagination: false, req },
  })
  return docs.filter(hasWebhook)
}

async function put(req: PayloadRequest, { id, act }: StoredEvent, to: StoredPartner, of: StoredCase) {
  const partner = await toPartner(req.payload, to, req)
  if (!mayWith(partner, 'read', of)) return
  const now = new Date().toISOString()
  const data = {
    ...{ key: `msg_${id}_${partner.id}`, partner: partner.id, case: String(of.id), act },
    sequence: await countUp(req, `webhook ${partner.id}`),
    ...{ state: 'waiting', madeAt: now, dueAt: now, tries: 0 },
  }
  await req.payload.db.create({ collection: PARTNER_MESSAGES, data, req, returning: false })
}

/**
 * Puts a step of a case into the outbox for the partners that may read the case, in the transaction of the step. Without
 * a partner that is told of anything, nothing more is read.
 */
export async function notePartners(req: PayloadRequest, event: StoredEvent): Promise<void> {
  const receivers = isTold(event) ? await listReceivers(req) : []
  if (receivers.length === 0) return
  const of = await loadCase(req.payload, idText(event.case)!, req)
  if (of) for (const to of receivers) await put(req, event, to, of)
}
