import type { PayloadRequest, Where } from 'payload'
import { workInVain } from './passwordCheck.ts'

/**
 * Does the work of checking a password where there is none to check, so that the time of an answer does not tell whether
 * there is such an account.
 */
export async function workAsIfThere(req: PayloadRequest, email: string, password: string): Promise<void> {
  const find = (where: Where) =>
    req.payload.db.findOne<{ id: string; hash?: string }>({ collection: 'users', where, req })
  const user = await find({ email: { equals: email } })
  if (user?.hash) return
  // Some account, so that as much is read as signing in to one would.
  await find({})
  await workInVain(password)
}
