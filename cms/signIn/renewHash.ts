import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { StoredAccount } from '../secondFactor/partlySignedIn.ts'
import { hashOf, isOldHash } from './passwordCheck.ts'

/**
 * Hashes a password that has just been shown as passwords are hashed now, if it is stored in the former way. Payload's own
 * sign-in does so after its hooks, where sign-ins over REST never arrive: see secondFactor/askFurtherSteps.ts.
 * @returns the account as stored then
 */
export async function renewHash<A extends StoredAccount>(
  { payload }: PayloadRequest,
  account: A,
  password: string,
): Promise<A> {
  if (!isOldHash(account.hash)) return account
  const salt = randomBytes(32).toString('hex')
  const renewed = { hash: await hashOf(password, salt), salt }
  const saved: unknown = await payload.db.updateOne({
    ...{ collection: 'users', data: { ...renewed, updatedAt: null }, options: { atomic: true } },
    where: { and: [{ id: { equals: account.id } }, { hash: { equals: account.hash } }] },
  })
  // Another password, or another sign-in, came first: opening the session compares again.
  return saved === null ? account : { ...account, ...renewed }
}
