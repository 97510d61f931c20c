import crypto from 'node:crypto'
import { promisify } from 'node:util'

/** How Payload hashes a password (payload 3.90, auth/strategies/local/generatePasswordSaltHash). */
const NOW = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 }
const BEFORE = { prefix: '', iterations: 25_000, keyLength: 512 }

const pbkdf2 = (password: string, salt: string, { iterations, keyLength }: typeof NOW) =>
  promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256')

const NO_SALT = crypto.randomBytes(32).toString('hex')

/** Takes as long as checking a password, when there is none to check. */
export async function spendHashTime(password: string): Promise<void> {
  await pbkdf2(password, NO_SALT, NOW)
}

/** Whether a hash was made in the former way, with fewer rounds. */
export const isOldHash = (hash?: string | null): boolean => Boolean(hash) && !hash!.startsWith(NOW.prefix)

/** The hash of a password as Payload stores it now. @param salt 32 random bytes, hexadecimal */
export const hashOf = async (password: string, salt: string): Promise<string> =>
  NOW.prefix + (await pbkdf2(password, salt, NOW)).toString('hex')

/** Whether a password is that of an account; Payload offers no such check without signing in. */
export async function isPasswordOf(
  { hash, salt }: { hash?: string | null; salt?: string | null },
  password: string,
): Promise<boolean> {
  if (!hash || !salt) return false
  const way = hash.startsWith(NOW.prefix) ? NOW : BEFORE
  const expected = Buffer.from(hash.slice(way.prefix.length), 'hex')
  const made = await pbkdf2(password, salt, way)
  return made.length === expected.length && crypto.timingSafeEqual(made, expected)
}
