import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAside } from '../audit/append.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { canSendMail } from '../mail/adapter.ts'
import { Refusal } from '../refusal.ts'
import { isOpenAccount } from '../secondFactor/idleAccount.ts'
import type { StoredAccount } from '../secondFactor/partlySignedIn.ts'
import { readBody } from '../secondFactor/readBody.ts'
import { recordAccount } from '../secondFactor/recordAccount.ts'
import { findRecord } from '../secondFactor/records.ts'
import { removeSessions } from '../secondFactor/sessions.ts'
import { CLIENT_ADDRESS } from '../server/address.ts'
import { orBusy } from '../signIn/orBusy.ts'
import { signInState } from '../signIn/state.ts'
import { wait } from '../signIn/wait.ts'
import { inTransaction } from '../transaction.ts'
import { findLink, makeLink, takeLink, type OpenedLink } from './link.ts'
import { sendLink } from './send.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const HOUR_MS = 60 * 60 * 1000
const NO_MAIL = both(
  'Hệ thống này chưa gửi được thư. Hãy nhờ người quản trị tạo cho bạn một liên kết đặt mật khẩu.',
  'This system cannot send mail. Please ask an administrator for a link to set your password.',
)
const OVER = both(
  'Liên kết này không dùng được nữa: đã dùng rồi, đã hết hạn hoặc đã có liên kết mới hơn.',
  'This link can no longer be used. It was used before, is out of date, or a newer one was made.',
)
const tooMany = (seconds: number) => {
  const minutes = Math.ceil(seconds / 60)
  return both(
    `Đã yêu cầu quá nhiều lần. Hãy thử lại sau ${minutes} phút.`,
    `Too many requests. Please try again in ${minutes} minutes.`,
  )
}

const Address = z.object({ email: z.string().trim().toLowerCase().min(3).max(320) })
const Token = z.object({ token: z.string().min(1).max(200) })
const Choice = Token.extend({ password: z.string().min(1).max(1024) })

const placeOf = (req: PayloadRequest) => req.headers.get(CLIENT_ADDRESS) ?? 'unknown'
const linkOver = (req: PayloadRequest) => new Refusal(inLanguageOf(req, OVER), 410)

/** Mails a link when there is an account that may be signed in to. */
async function mailLink(req: PayloadRequest, email: string): Promise<void> {
  const { payload } = req
  const where = { email: { equals: email } }
  const account = await payload.db.findOne<StoredAccount & { id: string }>({ collection: 'users', where })
  if (!account || !isOpenAccount(await findRecord({ payload }, account.id))) return
  const { id, name } = account
  recordAside(req, { action: 'reset-asked', subject: 'users', document: id, ...(name && { title: name }) })
  const link = await makeLink({ payload }, account, HOUR_MS)
  await sendLink(req, { account, link, kind: 'reset' })
}

/**
 * Answers at once, so that neither the answer nor its time tells whether there is an account. What was asked for is done
 * afterwards.
 */
const ask: PayloadHandler = async (req) => {
  if (!canSendMail) throw new Refusal(inLanguageOf(req, NO_MAIL), 409)
  const { email } = await readBody(req, Address)
  const { linksAsked } = signInState()
  const seconds = linksAsked.take(`from ${placeOf(req)}`) || linksAsked.take(`for ${email}`)
  if (seconds > 0) return wait(req, 429, seconds, tooMany(seconds))
  mailLink(req, email).catch((err: unknown) =>
    req.payload.logger.error({ msg: 'a link for a forgotten password could not be made', err }),
  )
  return freshJson({})
}

/** Whose password a link sets. */
const check: PayloadHandler = async (req) => {
  const { token } = await readBody(req, Token)
  const opened = await findLink(req.payload, token)
  if (!opened) throw linkOver(req)
  return freshJson({ email: opened.account.email })
}

/** Sets the password, ends all sessions of the account, and uses up the link. */
const setPassword = (req: PayloadRequest, opened: OpenedLink, password: string) =>
  inTransaction(req, async () => {
    if (!(await takeLink(req, opened))) throw linkOver(req)
    const id = String(opened.account.id)
    await req.payload.update({
      ...{ collection: 'users', id, depth: 0, overrideAccess: true },
      data: { password, mustChangePassword: false },
      req,
    })
    await removeSessions({ payload: req.payload, req }, id)
    await recordAccount(req, 'password-by-link', opened.account)
  })

/** Does not sign in: that takes the new password, and the second factor where there is one. */
const set: PayloadHandler = async (req) => {
  // A session in the same browser, of whomever, has no part in this.
  req.user = null
  const { token, password } = await readBody(req, Choice)
  const opened = await findLink(req.payload, token)
  if (!opened) throw linkOver(req)
  const { attempts, strangersTurn } = signInState()
  return orBusy(req, async () => {
    await strangersTurn(placeOf(req), () => setPassword(req, opened, password))
    attempts.reset(opened.account.email)
    return freshJson({})
  })
}

/** What people do who have no password, or have forgotten it. */
export const publicLinkRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/ask-password-link', method: 'post', handler: ask },
  { path: '/check-password-link', method: 'post', handler: check },
  { path: '/set-password', method: 'post', handler: set },
]
