import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { removeExpiredSessions } from 'payload/shared'
import { env } from '../env.ts'
import { passwordPrint } from './halfSession.ts'
import { isSameText } from '../isSameText.ts'
import { findAccount, signInOver, type StoredAccount } from './partlySignedIn.ts'

const HOUR_MS = 60 * 60 * 1000
type Session = Parameters<typeof removeExpiredSessions>[0][number]

/**
 * Adds a session to an account as it is stored now, in the transaction of `req`, and writes nothing else of it. Payload's
 * own (payload 3.90, auth/sessions) writes the account back as it was read before the password was checked, and so undoes
 * a change of its roles.
 * @returns the account as stored
 * @throws Refusal 401 when the account is gone, or has another password than the one that was shown
 */
export async function addSession(req: PayloadRequest, shown: StoredAccount) {
  const account = await findAccount(req.payload, String(shown.id), req)
  if (!account || !isSameText(passwordPrint(account), passwordPrint(shown))) throw signInOver(req)
  const createdAt = new Date()
  const session: Session = {
    ...{ id: randomUUID(), createdAt },
    expiresAt: new Date(createdAt.getTime() + env.SESSION_HOURS * HOUR_MS),
  }
  const sessions = [...removeExpiredSessions(account.sessions ?? []), session]
  // With null, `updatedAt` stays as it is.
  const data = { sessions, updatedAt: null }
  await req.payload.db.updateOne({ collection: 'users', id: account.id, data, req, returning: false })
  return { sid: session.id, account: { ...account, sessions } }
}
