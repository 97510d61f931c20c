import type { AfterErrorHook } from 'payload'
import { DatabaseUnavailableError } from '../databaseErrors.ts'
import { wasAwayLately } from '../outage.ts'

const REFUSED = [401, 403]

const hasCredentials = (headers: Headers): boolean =>
  headers.has('authorization') || /(^|;\s*)payload-token=/.test(headers.get('cookie') ?? '')

/** Responds 503 instead of "not allowed" when the session could not be verified because the database is unavailable. */
export const outageStatus: AfterErrorHook = ({ error, req }) => {
  const { status = 500 } = error as { status?: number }
  if (!REFUSED.includes(status) || req.user || !wasAwayLately() || !hasCredentials(req.headers))
    return undefined
  const { message, status: away } = new DatabaseUnavailableError(error)
  return { status: away, response: { errors: [{ message }] } }
}
