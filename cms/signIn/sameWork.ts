import type { PayloadRequest } from 'payload'
import { workInVain } from './passwordCheck.ts'

/**
 * Does the work of checking a password where there is none to check, so that the time of an answer does not tell whether
 * there is such an account.
 */
export async function workAsIfThere(req: PayloadRequest, email: string, password: string): Promise<void> {
  const user = await req.payload.db.findOne<{ id: string; hash?: string }>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (!user?.hash) await workInVain(password)
}
