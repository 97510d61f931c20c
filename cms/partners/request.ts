import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { Partner } from './partner.ts'

/** By what a partner is remembered as the one who acts; no account has such an id. */
export const actorOf = ({ id, name }: Pick<Partner, 'id' | 'name'>) => ({ id: `partner:${id}`, name })

/**
 * A request in the name of a partner: the audit log names it. It has no role, so that rules of access give it nothing;
 * what it may do is asked of scope.ts.
 */
export async function partnerRequest(
  payload: Payload,
  partner: Partner,
  language: 'vi' | 'en',
): Promise<PayloadRequest> {
  const user = { ...actorOf(partner), roles: [] } as unknown as TypedUser
  const req = await createLocalReq({ user }, payload)
  return Object.assign(req, { i18n: { ...req.i18n, language } })
}
