import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { recordFailedSignIn } from '../audit/signIns.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { goOn } from '../secondFactor/goOn.ts'
import { closedAccount, isOpenAccount } from '../secondFactor/idleAccount.ts'
import { findAccount } from '../secondFactor/partlySignedIn.ts'
import { readBody } from '../secondFactor/readBody.ts'
import { findRecord } from '../secondFactor/records.ts'
import { during } from '../secondFactor/step.ts'
import { askOwnSender } from '../signIn/origin.ts'
import { offerPasskey, registerPasskey, Registration } from './register.ts'
import { askAnyPasskey, askPasskey, Shown, takePasskey } from './show.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const WRONG = both(
  'Không đăng nhập được bằng khóa truy cập này. Hãy dùng mật khẩu.',
  'This passkey was not accepted. Please use your password.',
)
const SIGN_IN = 'sign in'
const stepOf = ({ id }: { id: unknown }) => `second step of ${String(id)}`

const ask: PayloadHandler = async () => freshJson(await askAnyPasskey(SIGN_IN))

const ownerOf = (req: PayloadRequest, { passkey }: Shown) =>
  findAccount(req.payload, Buffer.from(passkey.response.userHandle ?? '', 'base64url').toString('utf8'))

/** Signs in with a passkey alone: it is two factors, the device and what unlocks it. */
const signIn: PayloadHandler = async (req) => {
  askOwnSender(req)
  const shown = await readBody(req, Shown)
  const account = await ownerOf(req, shown)
  const isRight = account && (await takePasskey(req.payload, String(account.id), { shown, purpose: SIGN_IN }))
  if (!isRight) {
    if (account) recordFailedSignIn(req, account.email)
    throw new Refusal(inLanguageOf(req, WRONG), 401)
  }
  if (!isOpenAccount(await findRecord({ payload: req.payload }, String(account.id)))) throw closedAccount(req)
  return goOn(req, String(account.id), ['passkey'])
}

const askStep = during('code', async (req, { account }) =>
  freshJson(await askPasskey(req, String(account.id), stepOf(account))),
)

const showStep = during('code', async (req, { account, amr }) => {
  const shown = await readBody(req, Shown)
  if (!(await takePasskey(req.payload, String(account.id), { shown, purpose: stepOf(account) })))
    throw new Refusal(inLanguageOf(req, WRONG), 403)
  return goOn(req, String(account.id), [...amr, 'passkey'])
})

const offer = during('enrol', async (req, { account }) => freshJson(await offerPasskey(req, account)))

const register = during('enrol', async (req, { account, amr }) => {
  const recoveryCodes = await registerPasskey(req, account, await readBody(req, Registration))
  return goOn(req, String(account.id), [...amr, 'passkey'], { recoveryCodes })
})

/** Signing in with a passkey: alone, or after the password; and registering one where a second factor is required. */
export const passkeySignInRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/passkey-sign-in/offer', method: 'post', handler: ask },
  { path: '/passkey-sign-in', method: 'post', handler: signIn },
  { path: '/second-step/passkey/offer', method: 'post', handler: askStep },
  { path: '/second-step/passkey', method: 'post', handler: showStep },
  { path: '/second-step/new-passkey/offer', method: 'post', handler: offer },
  { path: '/second-step/new-passkey', method: 'post', handler: register },
]
