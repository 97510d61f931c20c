import {
  addDataAndFileToRequest,
  APIError,
  loginOperation,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { recordFailedSignIn } from '../audit/signIns.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { FurtherSteps } from '../secondFactor/askFurtherSteps.ts'
import { complete } from '../secondFactor/complete.ts'
import { askNext } from '../secondFactor/goOn.ts'
import { CLIENT_ADDRESS } from '../server/address.ts'
import type { Attempt } from './attempts.ts'
import { knownDevice } from './device.ts'
import { busyAnswer } from './orBusy.ts'
import { askOwnSender } from './origin.ts'
import { renewHash } from './renewHash.ts'
import { simulateCheck } from './simulateCheck.ts'
import { signInState } from './state.ts'
import { wait } from './wait.ts'

const MALFORMED = {
  vi: 'Không đọc được nội dung gửi lên.',
  en: 'What was sent could not be read.',
}
/** RFC 5321, 4.5.3.1: anything longer cannot be an account. */
const LONGEST_EMAIL = 320
const tooMany = (seconds: number) => {
  const minutes = Math.ceil(seconds / 60)
  return {
    vi: `Sai mật khẩu quá nhiều lần từ nơi này. Hãy thử lại sau ${minutes} phút.`,
    en: `Too many wrong passwords from this place. Please try again in ${minutes} minutes.`,
  }
}

const text = z.string().catch('')
const Credentials = z.object({ email: text, password: text }).catch({ email: '', password: '' })
type Credentials = z.infer<typeof Credentials>
type Checked = Pick<FurtherSteps, 'account' | 'steps'>

async function readCredentials(req: PayloadRequest): Promise<Credentials> {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new Refusal(inLanguageOf(req, MALFORMED))
  }
  return Credentials.parse(req.data)
}

/**
 * Takes the same steps for every account: work that depends on the account is done beforehand, and is simulated when
 * there is none.
 * @returns what is left to do after a right password
 */
async function check(req: PayloadRequest, data: Credentials): Promise<Checked> {
  if (data.email !== '' && data.password.trim() !== '')
    await simulateCheck(req, data.email.toLowerCase().trim(), data.password)
  const signIn = loginOperation({ collection: req.payload.collections.users, data, depth: 0, req })
  const { account, steps } = await signIn.then(
    () => Promise.reject(new Error('Payload opened a session by itself')),
    (error: unknown) => (error instanceof FurtherSteps ? error : Promise.reject(error as Error)),
  )
  return { account: await renewHash(req, account, data.password), steps }
}

const isWrongPassword = (error: unknown) => error instanceof APIError && error.status === 401

/**
 * POST /api/users/login, replacing Payload's own: accepts requests only from our own pages, slows down guessing, never
 * locks the owner out, and responds identically and in the same time whether or not the account exists. Where the
 * password is not enough, answers with the next step and without a session.
 */
export const login: PayloadHandler = async (req) => {
  askOwnSender(req)
  const data = await readCredentials(req)
  const account = data.email.toLowerCase().trim().slice(0, LONGEST_EMAIL)
  const address = req.headers.get(CLIENT_ADDRESS) ?? 'unknown'
  const attempt: Attempt = { account, address, device: knownDevice(req.headers, account) }
  const { attempts, knownTurn, strangersTurn } = signInState()
  const seconds = attempts.begin(attempt)
  if (seconds > 0) return wait(req, 429, seconds, tooMany(seconds))
  const turn = attempt.device ? knownTurn : strangersTurn
  let checked: Checked
  try {
    checked = await turn(attempt.device ?? address, () => check(req, data))
  } catch (error) {
    if (isWrongPassword(error)) recordFailedSignIn(req, account)
    else attempts.takeBack(attempt, false)
    return busyAnswer(req, error)
  }
  attempts.takeBack(attempt, true)
  if (checked.steps.length > 0) return askNext(checked.account, ['pwd'], checked.steps)
  return complete(req, checked.account, { amr: ['pwd'] })
}
