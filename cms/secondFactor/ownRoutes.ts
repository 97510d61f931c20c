import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { isPasswordOf } from '../signIn/passwordCheck.ts'
import { readPasskeys, shownPasskey } from '../passkeys/stored.ts'
import { signInState } from '../signIn/state.ts'
import { changeFactors } from './changeFactors.ts'
import { Code, confirmFactor } from './confirmFactor.ts'
import { offerSecret, replaceRecoveryCodes } from './enrolment.ts'
import { limitedCheck } from './limited.ts'
import { findAccount, type StoredAccount } from './partlySignedIn.ts'
import { askProof, getOwnSession } from './prove.ts'
import { readBody } from './readBody.ts'
import { recordAccount } from './recordAccount.ts'
import { findRecord, hasFactor, NO_FACTOR } from './records.ts'
import { proveSession, type SignInSession } from './sessions.ts'
import { isRequired, requiredFrom } from './stepsLeft.ts'
import { takeCode } from './takeCode.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const NEEDED = both(
  'Vai trò của bạn bắt buộc có xác thực hai bước. Bạn có thể thay bằng ứng dụng khác.',
  'Your role requires a second factor. You can replace it by another app.',
)
const WRONG = both('Mật khẩu hoặc mã không đúng.', 'The password or the code is wrong.')
const NONE = both('Tài khoản chưa bật xác thực hai bước.', 'The account has no second factor.')

/** Passkeys that remain keep the recovery codes. */
const NO_APP = { secret: null, pending: null, lastStep: 0 }

const Proof = z.union([Code, z.object({ password: z.string().min(1).max(1024) })])

async function getOwnAccount(req: PayloadRequest, session: SignInSession): Promise<StoredAccount> {
  return (await findAccount(req.payload, session.account))!
}

const state: PayloadHandler = async (req) => {
  const account = await getOwnAccount(req, await getOwnSession(req))
  const record = await findRecord({ payload: req.payload }, String(account.id))
  return freshJson({
    isOn: Boolean(record?.secret),
    passkeys: readPasskeys(record).map(shownPasskey),
    since: record?.confirmedAt ?? null,
    recoveryLeft: record?.recovery.split(' ').filter(Boolean).length ?? 0,
    requiredFrom: requiredFrom(account),
    isRequired: isRequired(account),
  })
}

const offer: PayloadHandler = async (req) =>
  freshJson(await offerSecret(req.payload, await getOwnAccount(req, await askProof(req))))

const confirm: PayloadHandler = async (req) => {
  const session = await askProof(req)
  const account = await getOwnAccount(req, session)
  const { refused, recoveryCodes } = await confirmFactor(req, account)
  if (refused) return refused
  await proveSession({ payload: req.payload }, session, 'otp')
  return freshJson({ recoveryCodes })
}

const newRecoveryCodes: PayloadHandler = async (req) => {
  const account = await getOwnAccount(req, await askProof(req))
  if (!hasFactor(await findRecord({ payload: req.payload }, String(account.id))))
    throw new Refusal(inLanguageOf(req, NONE), 409)
  const recoveryCodes = await replaceRecoveryCodes(req.payload, account)
  await recordAccount(req, 'recovery-codes', account)
  return freshJson({ recoveryCodes })
}

const remove: PayloadHandler = async (req) => {
  const account = await getOwnAccount(req, await askProof(req))
  const isRemoved = await changeFactors(req.payload, String(account.id), ({ passkeys }) => {
    if (passkeys) return NO_APP
    return isRequired(account) ? null : NO_FACTOR
  })
  if (!isRemoved) throw new Refusal(inLanguageOf(req, NEEDED), 409)
  await recordAccount(req, 'factor-reset', account)
  return freshJson({})
}

/** Whether what was sent is the password or a code of the account. @returns the method that was shown */
async function findMethod(req: PayloadRequest, account: StoredAccount, proof: z.infer<typeof Proof>) {
  if ('password' in proof) {
    const { knownTurn } = signInState()
    const isRight = await knownTurn(String(account.id), () => isPasswordOf(account, proof.password))
    return isRight ? 'pwd' : null
  }
  const record = await findRecord({ payload: req.payload }, String(account.id))
  return record && hasFactor(record) ? takeCode(req.payload, record, proof.code) : null
}

const prove: PayloadHandler = async (req) => {
  const session = await getOwnSession(req)
  const account = await getOwnAccount(req, session)
  const proof = await readBody(req, Proof)
  let method: string | null = null
  const check = async () => (method = await findMethod(req, account, proof)) !== null
  const refused = await limitedCheck(req, account, check, WRONG)
  if (refused) return refused
  await proveSession({ payload: req.payload }, session, method!)
  return freshJson({})
}

/** What signed-in people do with their own second factor. */
export const ownRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/second-factor', method: 'get', handler: state },
  { path: '/second-factor', method: 'delete', handler: remove },
  { path: '/second-factor/enrol', method: 'post', handler: offer },
  { path: '/second-factor/confirm', method: 'post', handler: confirm },
  { path: '/second-factor/recovery-codes', method: 'post', handler: newRecoveryCodes },
  { path: '/prove', method: 'post', handler: prove },
]
