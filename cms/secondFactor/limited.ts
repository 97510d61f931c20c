import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { knownDevice } from '../signIn/device.ts'
import { orBusy } from '../signIn/orBusy.ts'
import { signInState } from '../signIn/state.ts'
import { wait } from '../signIn/wait.ts'
import type { StoredAccount } from './partlySignedIn.ts'

const WRONG_CODE = both(
  'Mã không đúng hoặc đã dùng rồi. Hãy nhập mã đang hiện trong ứng dụng.',
  'The code is wrong or has been used. Enter the one that the app shows now.',
)
const tooMany = (seconds: number) => {
  const minutes = Math.ceil(seconds / 60)
  return both(
    `Sai mã quá nhiều lần. Hãy thử lại sau ${minutes} phút.`,
    `Too many wrong codes. Please try again in ${minutes} minutes.`,
  )
}

/** Under what the wrong codes of an account are counted. */
export const codesOf = ({ id }: Pick<StoredAccount, 'id'>): string => `code of ${id}`

/**
 * Checks a code unless too many were wrong. All unknown browsers count together, from wherever they come: six digits
 * could be guessed by many of them. A browser that has signed in before counts for itself, so that others cannot keep
 * its owner out.
 * @param check whether the code, or the password, is right
 * @param wrong what to say when it is not
 * @returns the answer to too many, or when the server is busy; null when it is right
 * @throws Refusal 403 when it is wrong
 */
export async function limitedCheck(
  req: PayloadRequest,
  account: StoredAccount,
  check: () => Promise<boolean>,
  wrong = WRONG_CODE,
): Promise<Response | null> {
  const { attempts } = signInState()
  const device = knownDevice(req.headers, account.email) ?? 'unknown'
  const attempt = { account: codesOf(account), address: '', device }
  const seconds = attempts.begin(attempt)
  if (seconds > 0) return wait(req, 429, seconds, tooMany(seconds))
  const takeBackUnchecked = (error: unknown) => {
    attempts.takeBack(attempt, false)
    throw error
  }
  return orBusy(req, async () => {
    if (!(await check().catch(takeBackUnchecked))) throw new Refusal(inLanguageOf(req, wrong), 403)
    attempts.takeBack(attempt, true)
    return null
  })
}
