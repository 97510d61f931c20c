import { randomBytes } from 'node:crypto'
import { readToken, signToken } from '../preview/signed.ts'

const PURPOSE = 'service-rating'

/** What a token lets its holder rate, once. */
export interface Rated {
  /** Id of the office. */
  agency: string
  /** Code of the procedure. */
  code: string
}

/**
 * A new token, for one dossier. Tokens are not stored before they are spent; whoever makes them keeps no list of persons.
 * @param secret PAYLOAD_SECRET
 */
export const signRating = ({ agency, code }: Rated, expires: Date, secret: string): string =>
  signToken({ words: [agency, code, randomBytes(12).toString('base64url')], expires }, PURPOSE, secret)

/** What a token is for; null for one that is not ours or has expired. */
export function readRating(token: string, secret: string, now = new Date()): Rated | null {
  const [agency = '', code = ''] = readToken(token, PURPOSE, secret, now)?.words ?? []
  return agency && code ? { agency, code } : null
}
