import { Forbidden, type Endpoint, type PayloadHandler } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { findAccount } from './partlySignedIn.ts'
import { askProof } from './prove.ts'
import { recordAccount } from './recordAccount.ts'
import { isOpenAccount } from './idleAccount.ts'
import { clearFactor, findRecord, hasFactor, saveRecord } from './records.ts'
import { removeSessions } from './sessions.ts'
import { isRequired } from './stepsLeft.ts'

const UNKNOWN = both('Không có tài khoản này.', 'There is no such account.')

const getAccount: (req: Parameters<PayloadHandler>[0]) => ReturnType<typeof findAccount> = async (req) => {
  if (!canAdminister(req.user as Reader)) throw new Forbidden(req.t)
  const account = await findAccount(req.payload, String(req.routeParams?.id))
  if (!account) throw new Refusal(inLanguageOf(req, UNKNOWN), 404)
  return account
}

const state: PayloadHandler = async (req) => {
  const account = (await getAccount(req))!
  const record = await findRecord({ payload: req.payload }, String(account.id))
  return Response.json({
    isOn: hasFactor(record),
    since: record?.confirmedAt ?? null,
    isRequired: isRequired(account),
    isOpen: isOpenAccount(record),
  })
}

/** Lets the owner of an account that was closed for want of use sign in again. */
const open: PayloadHandler = async (req) => {
  const account = (await getAccount(req))!
  const { payload, user } = req
  await saveRecord({ payload }, String(account.id), { activeAt: new Date().toISOString() })
  payload.logger.warn({
    ...{ msg: 'an account was opened again', account: account.email, administrator: user?.email },
  })
  await recordAccount(req, 'reopen', account)
  return Response.json({})
}

/** Takes the second factor off the account of somebody who has lost it, and ends their sessions. */
const reset: PayloadHandler = async (req) => {
  const account = (await getAccount(req))!
  await askProof(req)
  const { payload, user } = req
  await clearFactor({ payload }, String(account.id))
  await removeSessions({ payload }, String(account.id))
  payload.logger.warn({
    msg: 'a second factor was reset by an administrator',
    account: account.email,
    administrator: user?.email,
  })
  await recordAccount(req, 'factor-reset', account)
  return Response.json({})
}

/** What administrators do with the second factor of others. */
export const administratorRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/second-factor', method: 'get', handler: state },
  { path: '/:id/second-factor', method: 'delete', handler: reset },
  { path: '/:id/open', method: 'post', handler: open },
]
