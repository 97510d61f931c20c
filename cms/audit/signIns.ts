import type { CollectionAfterLoginHook, CollectionAfterLogoutHook, PayloadRequest } from 'payload'
import { recordAct, recordAside } from './append.ts'
import { admit } from './bounds.ts'
import { maskedEmail } from './shown.ts'

const afterLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordAct(req, { action: 'sign-in', subject: 'users', document: String(user.id), title: user.name })
}

const afterLogout: CollectionAfterLogoutHook = async ({ req }) => {
  const { id, name } = req.user as { id: string; name?: string }
  await recordAct(req, {
    action: 'sign-out',
    subject: 'users',
    document: String(id),
    ...(name && { title: name }),
  })
}

export const signInHooks = { afterLogin, afterLogout }

/**
 * Records a sign-in with a wrong password or an unknown account, which the entry does not tell apart.
 * @param account as typed; '' when none was
 * @param how it was tried, when not with a password
 */
export function recordFailedSignIn(req: PayloadRequest, account: string, how?: string): void {
  const omitted = admit(req)
  if (omitted === null) return
  const note = [how, omitted].filter(Boolean).join('; ')
  recordAside(req, { action: 'sign-in-failed', subject: 'users', title: maskedEmail(account), note })
}
