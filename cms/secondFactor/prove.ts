import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { findSession, type SignInSession } from './sessions.ts'

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
// Without a colon, at which the admin would cut it.
const PROVE = both(
  'Việc này cần xác nhận lại bằng mật khẩu, mã xác thực hoặc khóa truy cập.',
  'This has to be confirmed by your password, a code or a passkey.',
)
const MINUTE_MS = 60_000

/** The session of a request. @throws Refusal 401 without one */
export async function getOwnSession(req: PayloadRequest): Promise<SignInSession> {
  const { _sid: sid } = (req.user ?? {}) as { _sid?: string }
  const session = sid ? await findSession({ payload: req.payload }, sid) : null
  if (!session) throw new Refusal(inLanguageOf(req, SIGN_IN), 401)
  return session
}

/**
 * For acts with which somebody at an unattended computer could take over more than the session.
 * @throws Refusal 403 (`data.prove`) unless the person has shown a password, a code or a passkey within PROOF_MINUTES
 */
export async function askProof(req: PayloadRequest): Promise<SignInSession> {
  const session = await getOwnSession(req)
  if (Date.now() - new Date(session.provenAt).getTime() > env.PROOF_MINUTES * MINUTE_MS)
    throw new Refusal(inLanguageOf(req, PROVE), 403, { prove: true })
  return session
}
