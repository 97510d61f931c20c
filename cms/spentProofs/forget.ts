import type { Payload } from 'payload'

export const SPENT_PROOFS = 'spent-proofs'

/** Deletes the proofs that are refused by their own expiry from now on. */
export async function forgetSpentProofs({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<void> {
  await db.deleteMany({ collection: SPENT_PROOFS, where: { expiresAt: { less_than: now.toISOString() } } })
}
