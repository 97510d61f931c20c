import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'

export const FIRST_ADMINISTRATOR = 'quantri@congtinh.local'

/** Letters and digits that are not easily confused when read from a screen. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 24

/** A random password of 24 characters (139 bits) from the system's random source. */
export const makePassword = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/**
 * Creates the first administrator with a random password, which is stored only as a hash and must be changed at the
 * first sign-in.
 */
export async function makeAdministrator(payload: Payload): Promise<{ email: string; password: string }> {
  const account = { email: FIRST_ADMINISTRATOR, password: makePassword() }
  await payload.create({
    collection: 'users',
    data: { ...account, name: 'Quản trị viên', roles: ['admin'], mustChangePassword: true },
    overrideAccess: true,
    depth: 0,
  })
  return account
}
