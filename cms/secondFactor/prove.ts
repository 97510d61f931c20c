import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { findSession, type SignInSession } from './sessions.ts'

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const PROVE = both(
  'Hãy nhập lại mật khẩu hoặc mã xác thực để làm việc này.',
  'Enter your password or a code again to do this.',
)
const LASTS_MS = 10 * 60_000

/** The session of a request. @throws Refusal 401 without one */
export async function getOwnSession(req: PayloadRequest): Promise<SignInSession> {
  const { _sid: sid } = (req.user ?? {}) as { _sid?: string }
  const session = sid ? await findSession({ payload: req.payload }, sid) : null
  if (!session) throw new Refusal(inLanguageOf(req, SIGN_IN), 401)
  return session
}

/**
 * For acts with which somebody at an unattended computer could take over more than the session.
 * @throws Refusal 403 (`data.prove`) unless the person has shown a password or a code within ten minutes
 */
export async function askProof(req: PayloadRequest): Promise<SignInSession> {
  const session = await getOwnSession(req)
  if (Date.now() - new Date(session.provenAt).getTime() > LASTS_MS)
    throw new Refusal(inLanguageOf(req, PROVE), 403, { prove: true })
  return session
}
