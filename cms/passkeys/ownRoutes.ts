import type { Endpoint, PayloadHandler } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { findAccount } from '../secondFactor/partlySignedIn.ts'
import { askProof, getOwnSession } from '../secondFactor/prove.ts'
import { readBody } from '../secondFactor/readBody.ts'
import { recordAccount } from '../secondFactor/recordAccount.ts'
import { NO_FACTOR } from '../secondFactor/records.ts'
import { proveSession } from '../secondFactor/sessions.ts'
import { isRequired } from '../secondFactor/stepsLeft.ts'
import { changeFactors } from '../secondFactor/changeFactors.ts'
import { offerPasskey, registerPasskey, Registration } from './register.ts'
import { askPasskey, Shown, takePasskey } from './show.ts'
import { readPasskeys, writePasskeys } from './stored.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const NEEDED = both(
  'Đây là cách xác thực cuối cùng, mà vai trò của bạn bắt buộc phải có. Hãy thêm cách khác trước.',
  'This is your last second factor, and your role requires one. Set up another first.',
)
const UNKNOWN = both('Khóa truy cập này không còn nữa.', 'This passkey no longer exists.')
const WRONG = both('Khóa truy cập không đúng.', 'The passkey was not accepted.')

const offer: PayloadHandler = async (req) => {
  const account = await findAccount(req.payload, (await askProof(req)).account)
  return freshJson(await offerPasskey(req, account!))
}

const register: PayloadHandler = async (req) => {
  const session = await askProof(req)
  const account = await findAccount(req.payload, session.account)
  const recoveryCodes = await registerPasskey(req, account!, await readBody(req, Registration))
  await proveSession({ payload: req.payload }, session, 'passkey')
  return freshJson({ recoveryCodes })
}

const remove: PayloadHandler = async (req) => {
  const account = (await findAccount(req.payload, (await askProof(req)).account))!
  let refused: Refusal | null = null
  await changeFactors(req.payload, String(account.id), (record) => {
    const passkeys = readPasskeys(record)
    const kept = passkeys.filter(({ id }) => id !== req.routeParams?.passkey)
    const isLast = kept.length === 0 && !record.secret
    refused = null
    if (kept.length === passkeys.length) refused = new Refusal(inLanguageOf(req, UNKNOWN), 404)
    else if (isLast && isRequired(account)) refused = new Refusal(inLanguageOf(req, NEEDED), 409)
    if (refused) return null
    return isLast ? NO_FACTOR : { passkeys: writePasskeys(kept) }
  })
  if (refused) throw refused as Refusal
  await recordAccount(req, 'passkey-removed', account)
  return freshJson({})
}

const purposeOf = ({ sid }: { sid: string }) => `prove ${sid}`

const ask: PayloadHandler = async (req) => {
  const session = await getOwnSession(req)
  return freshJson(await askPasskey(req, session.account, purposeOf(session)))
}

const prove: PayloadHandler = async (req) => {
  const session = await getOwnSession(req)
  const shown = await readBody(req, Shown)
  if (!(await takePasskey(req.payload, session.account, { shown, purpose: purposeOf(session) })))
    throw new Refusal(inLanguageOf(req, WRONG), 403)
  await proveSession({ payload: req.payload }, session, 'passkey')
  return freshJson({})
}

/** What signed-in people do with their own passkeys. */
export const ownPasskeyRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/passkeys/offer', method: 'post', handler: offer },
  { path: '/passkeys', method: 'post', handler: register },
  { path: '/passkeys/:passkey', method: 'delete', handler: remove },
  { path: '/prove/passkey/offer', method: 'post', handler: ask },
  { path: '/prove/passkey', method: 'post', handler: prove },
]
