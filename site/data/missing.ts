import { statusOf } from '../errors.ts'
import { logError } from '../server/log.ts'
import type { MissingForm } from '../views/missing.ts'
import { keepMissing } from './searchLog.ts'
import { makeTokenBucket } from './tokenBucket.ts'

/** Limit for all readers together: twenty notes at once, then twenty a minute. A province gets a few dozen a day. */
const takeToken = makeTokenBucket(20, 3000)

type Sent = MissingForm & { waitSeconds?: number }

/** Stores a reader's note on what was missing; the problem says why a note is not stored. */
export async function sendMissing(form: MissingForm): Promise<Sent> {
  if (form.problem) return form
  const waitSeconds = takeToken()
  if (waitSeconds > 0) return { ...form, problem: 'tooMany', waitSeconds }
  try {
    const end = await keepMissing(form.query, form.note)
    return end === 'personal' ? { ...form, problem: 'personal' } : form
  } catch (error) {
    logError('a note of a reader could not be stored', { status: statusOf(error) }, error)
    return { ...form, problem: 'away' }
  }
}
