import { Forbidden, type Endpoint, type PayloadHandler } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { findAccount } from '../secondFactor/partlySignedIn.ts'
import { askProof } from '../secondFactor/prove.ts'
import { recordAccount } from '../secondFactor/recordAccount.ts'
import { findRecord, saveRecord } from '../secondFactor/records.ts'
import { removeSessions } from '../secondFactor/sessions.ts'
import { inTransaction } from '../transaction.ts'

const NOT_LINKED = both(
  'Tài khoản này chưa liên kết với tài khoản của tỉnh.',
  'This account is not linked with an account of the province.',
)

/** Whether an account is linked with the identity server, for administrators and its owner. */
const state: PayloadHandler = async (req) => {
  const id = String(req.routeParams?.id)
  const isOwn = id === String(req.user?.id)
  if (!isOwn && !canAdminister(req.user as Reader)) throw new Forbidden(req.t)
  const record = await findRecord({ payload: req.payload }, id)
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json({ since: record?.identity ? record.identityAt : null }, { headers })
}

/** Takes the link off an account, and ends its sessions. */
const unlink: PayloadHandler = async (req) => {
  if (!canAdminister(req.user as Reader)) throw new Forbidden(req.t)
  await askProof(req)
  const id = String(req.routeParams?.id)
  const account = await findAccount(req.payload, id)
  const record = account && (await findRecord({ payload: req.payload }, id))
  if (!account || !record?.identity) throw new Refusal(inLanguageOf(req, NOT_LINKED), 404)
  await inTransaction(req, async () => {
    const context = { payload: req.payload, req }
    await saveRecord(context, id, { identity: null, identityAt: null })
    await removeSessions(context, id)
    await recordAccount(req, 'identity-removed', account)
  })
  return Response.json({})
}

/** The link of an account with the identity server of the province. */
export const provinceAccountRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/province-account', method: 'get', handler: state },
  { path: '/:id/province-account', method: 'delete', handler: unlink },
]
