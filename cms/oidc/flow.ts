import { generateCookie, parseCookies } from 'payload/shared'
import { z } from 'zod'
import { env } from '../env.ts'
import { openText, sealText } from '../secrets/sealText.ts'

const NAME = 'province-sign-in'
const LASTS_SECONDS = 10 * 60
const SEAL = { purpose: 'way to the identity server', owner: '' }

/** Somebody who is away at the identity server of the province. */
const Flow = z.object({
  state: z.string(),
  nonce: z.string(),
  /** Of PKCE (RFC 7636). */
  verifier: z.string(),
  /** Milliseconds. */
  startedAt: z.number(),
  /** Of the session whose person confirms an act; null for a sign-in. */
  sid: z.string().nullable(),
  /** Where to go in the admin afterwards. */
  target: z.string(),
})
export type Flow = z.infer<typeof Flow>

/** Strict: what comes back from the identity server is sent on by a page of the admin, which is the same site. */
const cookie = (value: string, lasts: { maxAge: number } | { expires: Date }) =>
  generateCookie({
    ...{ name: NAME, value, ...lasts, path: '/api/users/province-sign-in' },
    ...{ httpOnly: true, sameSite: 'Strict' },
    secure: env.CMS_URL.startsWith('https:'),
    returnCookieAsObject: false,
  }) as string

/** A sealed cookie that lasts ten minutes and binds the way to the browser that began it. */
export const flowCookie = (flow: Flow): string =>
  cookie(sealText(JSON.stringify(flow), SEAL), { maxAge: LASTS_SECONDS })

/** Deletes the cookie. */
export const noFlow = (): string => cookie('', { expires: new Date(0) })

/** @returns null when there is none, or it is forged or over */
export function readFlow(headers: Headers): Flow | null {
  const text = openText(parseCookies(headers).get(NAME) ?? '', SEAL)
  const flow = text === null ? null : Flow.parse(JSON.parse(text))
  return flow && Date.now() - flow.startedAt < LASTS_SECONDS * 1000 ? flow : null
}
