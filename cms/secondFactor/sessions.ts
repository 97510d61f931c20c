import { decodeJwt } from 'jose'
import {
  JWTAuthentication,
  type AuthStrategyFunction,
  type CollectionAfterLoginHook,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { findRecord } from './records.ts'
import { stepsLeft, type Account } from './stepsLeft.ts'

const COLLECTION = 'sign-in-sessions'

/** How a session was signed in. */
export interface SignInSession {
  sid: string
  account: string
  /** Apart by spaces. */
  amr: string
  startedAt: string
  mfaAt?: string | null
  provenAt: string
}

type Context = { payload: Payload; req?: PayloadRequest }

export const toAmr = ({ amr }: { amr: string }): string[] => amr.split(' ')

export const findSession = ({ payload, req }: Context, sid: string): Promise<SignInSession | null> =>
  payload.db.findOne<SignInSession & { id: string }>({
    collection: COLLECTION,
    where: { sid: { equals: sid } },
    req,
  })

/** Notes that the person of a session has shown a method again, or one more. */
export async function proveSession({ payload, req }: Context, session: SignInSession, method: string) {
  const now = new Date().toISOString()
  const amr = [...new Set([...toAmr(session), method])].join(' ')
  const data = { amr, provenAt: now, ...(method !== 'pwd' && { mfaAt: now }) }
  await payload.db.updateOne({
    ...{ collection: COLLECTION, where: { sid: { equals: session.sid } }, data, req },
    returning: false,
  })
}

export const removeSession = async ({ payload, req }: Context, sid: string): Promise<void> => {
  await payload.db.deleteMany({ collection: COLLECTION, where: { sid: { equals: sid } }, req })
}

export const removeSessions = async ({ payload, req }: Context, account: string): Promise<void> => {
  await payload.db.deleteMany({ collection: COLLECTION, where: { account: { equals: account } }, req })
}

/** Forgets the sessions of an account that Payload no longer has. */
async function forgetEnded(req: PayloadRequest, account: string, sessions: { id: string }[]): Promise<void> {
  const sids = sessions.map(({ id }) => id)
  const where: Where = { and: [{ account: { equals: account } }, { sid: { not_in: sids } }] }
  await req.payload.db.deleteMany({ collection: COLLECTION, where, req })
}

/** Records with which methods a session was signed in: those of `req.context.amr`, else the password alone. */
export const recordSession: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const { sid } = decodeJwt(token)
  await forgetEnded(req, String(user.id), user.sessions ?? [])
  const amr = (req.context.amr as string[] | undefined) ?? ['pwd']
  const now = new Date().toISOString()
  const data = {
    ...{ sid, account: String(user.id), amr: amr.join(' '), startedAt: now, provenAt: now },
    mfaAt: amr.some((method) => method !== 'pwd') ? now : null,
  }
  await req.payload.db.create({ collection: COLLECTION, data, req })
}

async function isSufficient(payload: Payload, user: Account, sid: unknown): Promise<boolean> {
  const session = typeof sid === 'string' ? await findSession({ payload }, sid) : null
  if (session?.account !== String(user.id)) return false
  return stepsLeft(user, await findRecord({ payload }, session.account), toAmr(session)).length === 0
}

/** Payload's check of a session, which also refuses sessions that have not taken every step of signing in. */
const authenticate: AuthStrategyFunction = async (args) => {
  const found = await JWTAuthentication(args)
  const { user } = found
  if (!user) return found
  const isAccepted = await isSufficient(args.payload, user as Account, (user as { _sid?: unknown })._sid)
  return isAccepted ? found : { user: null }
}

/** Replaces Payload's strategy for sessions: one in the config would only be asked beside it. */
export function acceptCompleteSessions(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) =>
    strategy.name === 'local-jwt' ? { ...strategy, authenticate } : strategy,
  )
}
