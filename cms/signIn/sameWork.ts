import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { PayloadRequest } from 'payload'

/** How Payload hashes a password (payload 3.90, auth/strategies/local/generatePasswordSaltHash). */
const PAYLOADS_HASH = { iterations: 600_000, keyLength: 32 }
const SALT = crypto.randomBytes(32).toString('hex')

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
  if (user?.hash) return
  const { iterations, keyLength } = PAYLOADS_HASH
  await promisify(crypto.pbkdf2)(password, SALT, iterations, keyLength, 'sha256')
}
