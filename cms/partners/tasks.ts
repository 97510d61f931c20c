import type { Payload, TypedUser } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import type { StoredPartner } from './partner.ts'
import { PARTNERS } from './slugs.ts'

/** A webhook that was stopped, since its system did not take what was sent. */
export interface PartnerTask {
  id: string
  name: string
  /** ISO time. */
  since: string
}

/** The webhooks that an administrator has to look after. */
export async function partnerTasksFor({ db }: Payload, user: TypedUser): Promise<PartnerTask[]> {
  if (!canAdminister(user as Reader)) return []
  const { docs } = await db.find<StoredPartner & { id: string }>({
    ...{ collection: PARTNERS, where: { webhookStoppedAt: { exists: true } }, limit: 0, pagination: false },
  })
  return docs
    .filter(({ isActive, webhookStoppedAt }) => isActive !== false && webhookStoppedAt)
    .map(({ id, name, webhookStoppedAt }) => ({
      ...{ id: String(id), name, since: new Date(webhookStoppedAt!).toISOString() },
    }))
}
