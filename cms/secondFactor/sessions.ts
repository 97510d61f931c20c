import { decodeJwt } from 'jose'
import {
  JWTAuthentication,
  type AuthStrategyFunction,
  type CollectionAfterLoginHook,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { isUnattended } from '../content/unattended.ts'
import { env } from '../env.ts'
import { isOpenAccount } from './idleAccount.ts'
import { findRecord, saveRecord } from './records.ts'
import { isSecondFactor, stepsLeft, type Account } from './stepsLeft.ts'
import { toDevice } from './toDevice.ts'

const COLLECTION = 'sign-in-sessions'
const MINUTE_MS = 60_000

/** How a session was signed in. */
export interface SignInSession {
  id: string
  sid: string
  account: string
  /** Apart by spaces. */
  amr: string
  startedAt: string
  lastSeenAt: string
  device: string
  mfaAt?: string | null
  provenAt: string
}

type Context = { payload: Payload; req?: PayloadRequest }

export const toAmr = ({ amr }: { amr: string }): string[] => amr.split(' ')

export const findSession = ({ payload, req }: Context, sid: string): Promise<SignInSession | null> =>
  payload.db.findOne<SignInSession>({
    collection: COLLECTION,
    where: { sid: { equals: sid } },
    req,
  })

/** Notes that the person of a session has shown a method again, or one more. */
export async function proveSession({ payload, req }: Context, session: SignInSession, method: string) {
  const now = new Date().toISOString()
  const amr = [...new Set([...toAmr(session), method])].join(' ')
  const data = { amr, provenAt: now, ...(isSecondFactor(method) && { mfaAt: now }) }
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
    ...{ sid, account: String(user.id), amr: amr.join(' '), startedAt: now, lastSeenAt: now, provenAt: now },
    device: toDevice(req.headers?.get('user-agent') ?? ''),
    mfaAt: amr.some(isSecondFactor) ? now : null,
  }
  await req.payload.db.create({ collection: COLLECTION, data, req })
  await saveRecord({ payload: req.payload, req }, String(user.id), { activeAt: now })
}

/** The sessions of an account that are still accepted, the latest first. */
export async function listSessions(payload: Payload, account: string): Promise<SignInSession[]> {
  const where = { account: { equals: account } }
  const { docs } = await payload.db.find<SignInSession>({
    ...{ collection: COLLECTION, where, sort: '-lastSeenAt', limit: 0, pagination: false },
  })
  return docs.filter(isInTime)
}

const since = (moment: string): number => Date.now() - new Date(moment).getTime()

/** Whether a session was used lately and is not too old. */
const isInTime = ({ lastSeenAt, startedAt }: SignInSession): boolean =>
  since(lastSeenAt) < env.SESSION_IDLE_MINUTES * MINUTE_MS &&
  since(startedAt) < env.SESSION_HOURS * 60 * MINUTE_MS

/** Notes that a session is in use, once a minute. A request does not wait for it, and does not fail when it fails. */
function touch(payload: Payload, { sid, lastSeenAt }: SignInSession): void {
  if (since(lastSeenAt) < MINUTE_MS) return
  const data = { lastSeenAt: new Date().toISOString() }
  payload.db
    .updateOne({ collection: COLLECTION, where: { sid: { equals: sid } }, data, options: { atomic: true } })
    .catch((err: unknown) => payload.logger.warn({ msg: 'the use of a session could not be noted', err }))
}

type Shown = { sid: unknown; isUse: boolean }

/** @param isUse whether a person does something: else the session does not count as used */
async function isSufficient(payload: Payload, user: Account, { sid, isUse }: Shown): Promise<boolean> {
  const session = typeof sid === 'string' ? await findSession({ payload }, sid) : null
  if (session?.account !== String(user.id) || !isInTime(session)) return false
  const record = await findRecord({ payload }, session.account)
  const isAccepted = isOpenAccount(record) && stepsLeft(user, record, toAmr(session)).length === 0
  if (isAccepted && isUse) touch(payload, session)
  return isAccepted
}

/** Payload's check of a session, which also refuses sessions that have not taken every step of signing in. */
const authenticate: AuthStrategyFunction = async (args) => {
  const found = await JWTAuthentication(args)
  const { user } = found
  if (!user) return found
  const shown = { sid: (user as { _sid?: unknown })._sid, isUse: !isUnattended(args.headers) }
  const isAccepted = await isSufficient(args.payload, user as Account, shown)
  return isAccepted ? found : { user: null }
}

/** Replaces Payload's strategy for sessions: one in the config would only be asked beside it. */
export function acceptCompleteSessions(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) =>
    strategy.name === 'local-jwt' ? { ...strategy, authenticate } : strategy,
  )
}
