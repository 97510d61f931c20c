import type { Endpoint, PayloadRequest } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import type { AuditAction } from '../audit/actions.ts'
import { recordAct } from '../audit/append.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { inTransaction } from '../transaction.ts'
import { refuse } from '../workflow/requester.ts'
import { documentOf } from '../workflow/routes.ts'
import { findStoredPartner } from './find.ts'
import { hashOfPartnerKey, hintOfKey, makePartnerKey } from './key.ts'
import type { StoredPartner } from './partner.ts'
import { PARTNERS } from './slugs.ts'
import { makeWebhookSecret, sealWebhookSecret } from './webhookSecret.ts'

/** The partner of a route. @throws Refusal 403, NotFound */
async function partnerOf(req: PayloadRequest): Promise<StoredPartner> {
  if (!canAdminister(req.user as Reader)) throw refuse(req, 'role', 403)
  const { id } = await documentOf(req, PARTNERS)
  const found = await findStoredPartner(req.payload, id)
  if (!found) throw refuse(req, 'gone', 404)
  return found
}

/** Changes what no form may change, and records that it was done, never with what. */
async function change(
  req: PayloadRequest,
  { id, name }: StoredPartner,
  { action, data }: { action: AuditAction; data: Partial<StoredPartner> },
): Promise<void> {
  await inTransaction(req, async () => {
    const changed = { ...data, updatedAt: new Date().toISOString() }
    await req.payload.db.updateOne({ collection: PARTNERS, id, data: changed, req, returning: false })
    await recordAct(req, { action, subject: PARTNERS, document: String(id), title: name })
  })
}

async function newKey(req: PayloadRequest): Promise<Response> {
  const partner = await partnerOf(req)
  const key = makePartnerKey()
  const data = { keyHash: hashOfPartnerKey(key), keyHint: hintOfKey(key) }
  await change(req, partner, { action: 'partner-key', data })
  return freshJson({ key })
}

async function newSecret(req: PayloadRequest): Promise<Response> {
  const partner = await partnerOf(req)
  const secret = makeWebhookSecret()
  const data = { webhookSecret: sealWebhookSecret(secret, String(partner.id)) }
  await change(req, partner, { action: 'partner-secret', data })
  return freshJson({ secret })
}

async function resume(req: PayloadRequest): Promise<Response> {
  await change(req, await partnerOf(req), { action: 'partner-webhook', data: { webhookStoppedAt: null } })
  return freshJson({ isOn: true })
}

/**
 * For administrators. `POST /api/partners/:id/key` and `…/webhook-secret` make a new one, which is shown once and takes
 * the place of the former at once; `…/webhook` starts webhooks again that were stopped. Each is recorded.
 */
export const partnerRoutes: Endpoint[] = [
  { path: '/:id/key', method: 'post', handler: newKey },
  { path: '/:id/webhook-secret', method: 'post', handler: newSecret },
  { path: '/:id/webhook', method: 'post', handler: resume },
]
