import { generateCookie, parseCookies } from 'payload/shared'
import { env } from '../env.ts'
import { openText, sealText } from '../secrets/sealText.ts'

const NAME = 'province-session'
const SEAL = { purpose: 'session at the identity server', owner: '' }
const LASTS_SECONDS = 24 * 60 * 60
/** Browsers keep cookies of 4096 bytes. */
const LONGEST_SEALED = 3500

const cookie = (value: string, lasts: { maxAge: number } | { expires: Date }) =>
  generateCookie({
    ...{ name: NAME, value, ...lasts, path: '/api/users/province-sign-out' },
    ...{ httpOnly: true, sameSite: 'Strict' },
    secure: env.CMS_URL.startsWith('https:'),
    returnCookieAsObject: false,
  }) as string

/** A sealed cookie that tells, at the sign-out, that this browser has signed in at the identity server, and by which ID token. */
export function signedInThere(idToken: string): string {
  const sealed = sealText(idToken, SEAL)
  return cookie(sealed.length > LONGEST_SEALED ? sealText('', SEAL) : sealed, { maxAge: LASTS_SECONDS })
}

/** Deletes the cookie. */
export const signedOutThere = (): string => cookie('', { expires: new Date(0) })

/** The ID token, '' for one that was too long to keep; null for a browser that has not signed in there. */
export const readSignedInThere = (headers: Headers): string | null =>
  openText(parseCookies(headers).get(NAME) ?? '', SEAL)
