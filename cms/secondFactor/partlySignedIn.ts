import type { Payload, PayloadRequest } from 'payload'
import type { removeExpiredSessions } from 'payload/shared'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { passwordPrint, readHalfSession } from './halfSession.ts'
import { isSameText } from '../isSameText.ts'
import { findRecord, type SignInRecord } from './records.ts'
import { stepsLeft, type Account, type Step } from './stepsLeft.ts'

const OVER = both(
  'Lượt đăng nhập này đã hết hạn. Hãy đăng nhập lại từ đầu.',
  'This sign-in is over. Please sign in again.',
)

export interface StoredAccount extends Account {
  email: string
  name?: string
  hash?: string | null
  salt?: string | null
  sessions?: Parameters<typeof removeExpiredSessions>[0]
}

/** A person in the middle of signing in. */
export interface PartlySignedIn {
  account: StoredAccount
  record: SignInRecord | null
  amr: string[]
  steps: Step[]
}

/** @param req to read inside its transaction */
export const findAccount = (
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<(StoredAccount & { id: string }) | null> =>
  payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req })

/** The refusal of a step of signing in that comes too late. */
export const signInOver = (req: PayloadRequest): Refusal => new Refusal(inLanguageOf(req, OVER), 401)

/** The person in the middle of signing in whom a request comes from; null when there is none. */
export async function findPartlySignedIn(payload: Payload, headers: Headers): Promise<PartlySignedIn | null> {
  const half = readHalfSession(headers)
  const account = half && (await findAccount(payload, half.account))
  if (!half || !account || !isSameText(half.print, passwordPrint(account))) return null
  const record = await findRecord({ payload }, half.account)
  return { account, record, amr: half.amr, steps: stepsLeft(account, record, half.amr) }
}

/** @throws Refusal 401 when nobody is in the middle of signing in */
export async function getPartlySignedIn(req: PayloadRequest): Promise<PartlySignedIn> {
  const found = await findPartlySignedIn(req.payload, req.headers)
  if (!found) throw signInOver(req)
  return found
}
