import type { PayloadRequest, Where } from 'payload'
import { spendHashTime } from './passwordCheck.ts'

/**
 * Does the work of checking a password for an account that does not exist, so that the response time does not reveal
 * that.
 */
export async function simulateCheck(req: PayloadRequest, email: string, password: string): Promise<void> {
  const find = (where: Where) =>
    req.payload.db.findOne<{ id: string; hash?: string }>({ collection: 'users', where, req })
  const user = await find({ email: { equals: email } })
  if (user?.hash) return
  // Any account, so that as much is loaded as for a real sign-in.
  await find({})
  await spendHashTime(password)
}
