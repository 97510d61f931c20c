import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { z } from 'zod'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { goOn } from '../secondFactor/goOn.ts'
import { findAccount } from '../secondFactor/partlySignedIn.ts'
import { getOwnSession } from '../secondFactor/prove.ts'
import { readBody } from '../secondFactor/readBody.ts'
import { findRecord } from '../secondFactor/records.ts'
import { proveSession } from '../secondFactor/sessions.ts'
import { OF_PROVINCE } from '../secondFactor/stepsLeft.ts'
import { askOwnSender } from '../signIn/origin.ts'
import { begin } from './begin.ts'
import { isFresh, type Identity } from './claims.ts'
import { Failed } from './failed.ts'
import { noFlow, readFlow, type Flow } from './flow.ts'
import { accountOf } from './linked.ts'
import { redeem, type Returned } from './redeem.ts'
import { orRefuse } from './refuse.ts'
import { PROVIDER } from './settings.ts'
import { readSignedInThere, signedInThere, signedOutThere } from './signedInThere.ts'
import { signOutAddress } from './signOut.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const NONE = both(
  'Cổng này không dùng tài khoản của tỉnh để đăng nhập.',
  'This portal does not use an identity server of the province.',
)

const Begun = z.object({ redirect: z.string().max(2000).optional() })
/** The query of the address that the person came back with. */
const Query = z.object({ query: z.string().max(8192) })

/** A route that only exists with an identity server. @throws Refusal 404 without one, 403 for another site's page */
const atProvider =
  (handle: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    if (!PROVIDER) throw new Refusal(inLanguageOf(req, NONE), 404)
    askOwnSender(req)
    return orRefuse(req, () => handle(req))
  }

const targetOf = (req: PayloadRequest, redirectTo = ''): string =>
  getSafeRedirect({ fallbackTo: req.payload.config.routes.admin, redirectTo })

const start = atProvider(async (req) => begin(targetOf(req, (await readBody(req, Begun)).redirect)))

const startProof = atProvider(async (req) => {
  const { redirect } = await readBody(req, Begun)
  const { sid, account } = await getOwnSession(req)
  const { email } = (await findAccount(req.payload, account))!
  return begin(targetOf(req, redirect), { sid, email })
})

const methodOf = ({ hasSecondFactor }: Identity): string =>
  hasSecondFactor ? OF_PROVINCE.withFactor : OF_PROVINCE.alone

/** Confirms an act of a signed-in person, who has signed in at the identity server again. */
async function prove(req: PayloadRequest, flow: Flow, { identity }: Returned): Promise<Response> {
  const session = await getOwnSession(req)
  if (session.sid !== flow.sid) throw new Failed('over')
  const record = await findRecord({ payload: req.payload }, session.account)
  if (record?.identity !== identity.key) throw new Failed('other')
  if (!isFresh(identity, flow.startedAt)) throw new Failed('stale')
  await proveSession({ payload: req.payload }, session, methodOf(identity))
  return freshJson({ target: flow.target })
}

async function signIn(req: PayloadRequest, { target }: Flow, returned: Returned): Promise<Response> {
  const account = await accountOf(req, returned)
  const answer = await goOn(req, account.id, [methodOf(returned.identity)], { target })
  answer.headers.append('Set-Cookie', signedInThere(returned.idToken))
  return answer
}

/** Ends the way to the identity server, whichever began it; the answer deletes its cookie. */
const finish = atProvider(async (req) => {
  const { query } = await readBody(req, Query)
  const flow = readFlow(req.headers)
  if (!flow) throw new Failed('over')
  const returned = await redeem(flow, query)
  const answer = await (flow.sid ? prove(req, flow, returned) : signIn(req, flow, returned))
  answer.headers.append('Set-Cookie', noFlow())
  return answer
})

/** Where somebody who has signed out here signs out there; null for who has not signed in there in this browser. */
const signOut = atProvider(async (req) => {
  const idToken = readSignedInThere(req.headers)
  const answer = freshJson({ url: idToken === null ? null : await signOutAddress(idToken) })
  answer.headers.append('Set-Cookie', signedOutThere())
  return answer
})

/** Signing in with an account of the province, confirming acts with it, and signing out of it. */
export const provinceSignInRoutes: Omit<Endpoint, 'root'>[] = [
  { path: '/province-sign-in/start', method: 'post', handler: start },
  { path: '/province-sign-in', method: 'post', handler: finish },
  { path: '/province-sign-out', method: 'post', handler: signOut },
  { path: '/prove/province', method: 'post', handler: startProof },
]
