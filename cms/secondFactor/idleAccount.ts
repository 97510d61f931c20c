import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import type { SignInRecord } from './records.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const CLOSED = both(
  `Tài khoản đã ngừng vì hơn ${env.ACCOUNT_IDLE_DAYS} ngày không đăng nhập. Hãy nhờ người quản trị mở lại.`,
  `The account was closed after more than ${env.ACCOUNT_IDLE_DAYS} days without a sign-in. Please ask an administrator to open it.`,
)

/**
 * Whether an account was used lately enough to be signed in to (TCVN 14423:2026: disabled after 45 idle days). Days
 * count from the first sign-in on.
 */
export const isOpenAccount = (record: SignInRecord | null): boolean =>
  !record?.activeAt || Date.now() - new Date(record.activeAt).getTime() < env.ACCOUNT_IDLE_DAYS * DAY_MS

/** The refusal of a right password for an account that was not used for too long. */
export const closedAccount = (req: PayloadRequest): Refusal => new Refusal(inLanguageOf(req, CLOSED), 403)
