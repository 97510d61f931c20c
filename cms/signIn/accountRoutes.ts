import { addDataAndFileToRequest, Forbidden, type Endpoint, type PayloadHandler } from 'payload'
import { z } from 'zod'
import { managesAccount } from '../access/accounts.ts'
import { canManageAccounts, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { maskedEmail } from '../audit/shown.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { codesOf } from '../secondFactor/limited.ts'
import { login } from './login.ts'
import { signInState } from './state.ts'

const CLOSED = {
  vi: 'Mật khẩu được đặt lại bằng liên kết: xem trang Quên mật khẩu của trang quản trị.',
  en: 'Passwords are set by links. See the page for forgotten passwords of the admin.',
}
const NO_REGISTRATION = {
  vi: 'Tài khoản do người quản trị tạo; tài khoản đầu tiên do lệnh npm start hoặc npm run admin:password tạo.',
  en: 'Accounts are made by administrators; the first by npm start or npm run admin:password.',
}
const UNLOCKED = {
  vi: 'Tài khoản có thể thử đăng nhập lại ngay.',
  en: 'The account may try to sign in again at once.',
}

const refused =
  (words: { vi: string; en: string }): PayloadHandler =>
  (req) => {
    throw new Refusal(inLanguageOf(req, words), 403)
  }

const Account = z.object({ email: z.string().min(1) })

/** Lifts all waits for an account. */
const unlock: PayloadHandler = async (req) => {
  if (!canManageAccounts(req.user as Reader)) throw new Forbidden(req.t)
  await addDataAndFileToRequest(req)
  const parsed = Account.safeParse(req.data)
  if (!parsed.success)
    throw new Refusal(inLanguageOf(req, { vi: 'Thiếu email.', en: 'The email is missing.' }))
  const email = parsed.data.email.toLowerCase().trim()
  if (!(await managesAccount(req, email))) throw new Forbidden(req.t)
  const { attempts } = signInState()
  attempts.reset(email)
  const account = await req.payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (account) attempts.reset(codesOf(account))
  await recordAct(req, { action: 'unlock', subject: 'users', title: maskedEmail(email) })
  return Response.json({ message: inLanguageOf(req, UNLOCKED) })
}

/**
 * Payload's account routes that are replaced or closed here. Its own links sign in, are stored in clear and tell known
 * addresses from others: see cms/passwordLinks. They also hold the only SQLite writer, for any anonymous caller.
 */
export const accountRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/login', method: 'post', handler: login },
  { path: '/unlock', method: 'post', handler: unlock },
  { path: '/forgot-password', method: 'post', handler: refused(CLOSED) },
  { path: '/reset-password', method: 'post', handler: refused(CLOSED) },
  { path: '/verify/:id', method: 'post', handler: refused(CLOSED) },
  { path: '/first-register', method: 'post', handler: refused(NO_REGISTRATION) },
]
