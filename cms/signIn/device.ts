import { createHmac, randomBytes } from 'node:crypto'
import { generateCookie, parseCookies } from 'payload/shared'
import { env } from '../env.ts'
import { isSameText } from '../isSameText.ts'

const NAME = 'known-device'
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

const sign = (account: string, device: string): string =>
  createHmac('sha256', env.PAYLOAD_SECRET)
    .update(JSON.stringify([NAME, account, device]))
    .digest('base64url')

/**
 * The id of the browser that a request comes from, if it has signed in to this account before. The owner's attempts are
 * then counted separately from those of strangers, even behind the same address (OWASP: slow down online guessing
 * attacks with device cookies).
 */
export function knownDevice(headers: Headers, account: string): string | undefined {
  const [device = '', signature = ''] = (parseCookies(headers).get(NAME) ?? '').split('.')
  return device !== '' && isSameText(signature, sign(account, device)) ? device : undefined
}

/** A cookie that identifies a browser that has just signed in. It grants no access. */
export function deviceCookie(account: string): string {
  const device = randomBytes(16).toString('base64url')
  return generateCookie({
    name: NAME,
    value: `${device}.${sign(account, device)}`,
    path: '/api/users',
    httpOnly: true,
    sameSite: 'Strict',
    secure: env.CMS_URL.startsWith('https:'),
    maxAge: ONE_YEAR_SECONDS,
    returnCookieAsObject: false,
  }) as string
}
