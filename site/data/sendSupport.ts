import { addSupport } from '../../cms/consultations/receive.ts'
import { readComment } from './consultationComments.ts'
import { checkLimits } from './guard/guard.ts'
import { getCms } from './payload.ts'
import { makeReporters } from './reporters.ts'

/** As long as consultations usually last: within one process a reader supports a comment once. */
const supporters = makeReporters({ days: 30 })

export type SupportResult = 'counted' | 'known' | 'unknown' | 'tooMany'

/**
 * Counts one more supporter of a public comment. Of the reader nothing is kept.
 * @param client the address of the reader, as rate limits count it
 */
export async function sendSupport(
  consultation: string,
  comment: string,
  client: string,
): Promise<SupportResult> {
  const found = /^[0-9a-f-]{1,36}$/.test(comment) ? await readComment(consultation, comment) : null
  if (!found) return 'unknown'
  if (checkLimits({ isTrapped: false }, client).problem) return 'tooMany'
  if (!supporters.note(client, comment)) return 'known'
  try {
    await addSupport(await getCms(), comment)
    return 'counted'
  } catch (error) {
    supporters.forget(client, comment)
    throw error
  }
}
