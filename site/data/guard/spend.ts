import type { Payload } from 'payload'
import { digest } from '../../../cms/secrets/keys.ts'
import { getCms } from '../payload.ts'

/** Work or an answer that counts once, until it expires. */
export interface Proven {
  nonce: string
  expires: Date
}

const SPENT_PROOFS = 'spent-proofs'

const findSpent = async ({ db }: Pick<Payload, 'db'>, nonce: string) =>
  db.findOne<{ id: string; form?: string | null }>({
    ...{ collection: SPENT_PROOFS, where: { nonce: { equals: nonce } } },
  })

/**
 * Spends a proof for all processes: the database keeps its nonce unique.
 * @param key names the form; the same form sent twice is taken twice, so that whoever stores it can answer the same
 * @returns whether it may count for this form @throws when the database does not answer
 */
export async function spendProof({ nonce, expires }: Proven, key?: string): Promise<boolean> {
  const cms = await getCms()
  const form = key ? digest('form-key', key) : null
  const data = { nonce, form, expiresAt: expires.toISOString() }
  try {
    await cms.db.create({ collection: SPENT_PROOFS, data, returning: false })
    return true
  } catch (error) {
    const spent = await findSpent(cms, nonce)
    if (!spent) throw error
    return form !== null && spent.form === form
  }
}
