import { generateCookie, parseCookies } from 'payload/shared'
import { z } from 'zod'
import { env } from '../env.ts'
import { isSameText } from '../isSameText.ts'
import { digest } from '../secrets/keys.ts'

const NAME = 'sign-in-step'
const LASTS_SECONDS = 10 * 60
const PURPOSE = 'half session'

/** What a person who is signing in has shown so far. It gives access to the remaining steps of signing in only. */
const Half = z.object({
  account: z.string(),
  amr: z.array(z.string()),
  /** Of the password: a new one ends the half session. */
  print: z.string(),
  /** Milliseconds. */
  until: z.number(),
})
export type HalfSession = z.infer<typeof Half>

const cookie = (value: string, lasts: { maxAge: number } | { expires: Date }) =>
  generateCookie({
    ...{ name: NAME, value, ...lasts, path: '/', httpOnly: true, sameSite: 'Strict' },
    secure: env.CMS_URL.startsWith('https:'),
    returnCookieAsObject: false,
  }) as string

/** A digest of a stored password hash. */
export const passwordPrint = ({ hash }: { hash?: string | null }): string =>
  digest('password print', hash ?? '')

/** A cookie that lasts ten minutes. */
export function halfSessionCookie(half: Omit<HalfSession, 'until'>): string {
  const until = Date.now() + LASTS_SECONDS * 1000
  const text = Buffer.from(JSON.stringify({ ...half, until })).toString('base64url')
  return cookie(`${text}.${digest(PURPOSE, text)}`, { maxAge: LASTS_SECONDS })
}

/** Deletes the cookie. */
export const noHalfSession = (): string => cookie('', { expires: new Date(0) })

/** @returns null when there is none, or it is forged or over */
export function readHalfSession(headers: Headers): HalfSession | null {
  const [text = '', signature = ''] = (parseCookies(headers).get(NAME) ?? '').split('.')
  if (text === '' || !isSameText(signature, digest(PURPOSE, text))) return null
  const half = Half.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  return half.until > Date.now() ? half : null
}
