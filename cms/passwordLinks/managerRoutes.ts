import { Forbidden, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { managesAccount } from '../access/accounts.ts'
import { canManageAccounts, type Reader } from '../access/permissions.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { canSendMail } from '../mail/adapter.ts'
import { Refusal } from '../refusal.ts'
import { isOpenAccount } from '../secondFactor/idleAccount.ts'
import { findAccount, type StoredAccount } from '../secondFactor/partlySignedIn.ts'
import { askProof } from '../secondFactor/prove.ts'
import { readBody } from '../secondFactor/readBody.ts'
import { recordAccount } from '../secondFactor/recordAccount.ts'
import { findRecord, type SignInRecord } from '../secondFactor/records.ts'
import { inTransaction } from '../transaction.ts'
import { makeLink } from './link.ts'
import { sendLink } from './send.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const HOUR_MS = 60 * 60 * 1000
const CLOSED = both('Tài khoản đã ngừng. Hãy mở lại trước.', 'The account is closed. Open it again first.')
const NO_STORE = { headers: { 'Cache-Control': 'no-store' } }

const Way = z.object({ byMail: z.boolean() })

interface Managed {
  account: StoredAccount
  record: SignInRecord | null
}

/** @throws Forbidden unless the requesting user manages the account, which is not the own one */
async function getManaged(req: PayloadRequest): Promise<Managed> {
  const id = String(req.routeParams?.id)
  const isOwn = id === String(req.user?.id)
  if (isOwn || !canManageAccounts(req.user as Reader)) throw new Forbidden(req.t)
  const account = await findAccount(req.payload, id)
  if (!account || !(await managesAccount(req, account.email))) throw new Forbidden(req.t)
  return { account, record: await findRecord({ payload: req.payload }, id) }
}

/** An account that nobody has signed in to yet is invited. */
const isNew = ({ record }: Managed): boolean => !record?.activeAt

const state: PayloadHandler = async (req) => {
  const managed = await getManaged(req)
  const { record } = managed
  const isUsable = Boolean(record?.linkUntil) && new Date(record!.linkUntil!) > new Date()
  return Response.json(
    { canSendMail, isNew: isNew(managed), until: isUsable ? record!.linkUntil : null },
    NO_STORE,
  )
}

/** Makes a link and mails it; where no mail can be sent, or none is wanted, the administrator hands it over. */
const make: PayloadHandler = async (req) => {
  const managed = await getManaged(req)
  await askProof(req)
  const { byMail } = await readBody(req, Way)
  const { account, record } = managed
  if (!isOpenAccount(record)) throw new Refusal(inLanguageOf(req, CLOSED), 409)
  const isMailed = byMail && canSendMail
  const kind = isNew(managed) ? 'invitation' : 'reset'
  const link = await inTransaction(req, async () => {
    await recordAccount(req, kind === 'invitation' && isMailed ? 'invite' : 'password-link', account)
    return makeLink({ payload: req.payload, req }, account, env.INVITATION_HOURS * HOUR_MS)
  })
  const { name: sender } = req.user as { name?: string }
  if (isMailed && (await sendLink(req, { account, link, kind, sender })))
    return freshJson({ sentTo: account.email, until: link.until })
  return freshJson({ ...link, isFailed: isMailed })
}

/** How administrators let the owner of an account choose a password. */
export const managerLinkRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/password-link', method: 'get', handler: state },
  { path: '/:id/password-link', method: 'post', handler: make },
]
