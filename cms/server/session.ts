import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { jwtVerify } from 'jose'

const COOKIE = /(?:^|;\s*)payload-token=([^;\s]+)/
const BEARER = /^(?:JWT|Bearer) (\S+)$/

const tokensOf = ({ authorization = '', cookie = '' }: IncomingHttpHeaders): string[] =>
  [BEARER.exec(authorization)?.[1], COOKIE.exec(cookie)?.[1]].filter((token) => token !== undefined)

/**
 * Returns a check whether a request has an unexpired token signed by the CMS. Payload decides whether the session is
 * alive and what it may do; this only determines how much of a request is accepted.
 * @param secret PAYLOAD_SECRET
 */
export function makeSessionCheck(secret: string) {
  // As Payload derives its key (payload 3.90, index.ts).
  const key = new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
  const isSigned = (token: string) =>
    jwtVerify(token, key, { algorithms: ['HS256'] }).then(
      () => true,
      () => false,
    )
  return async (headers: IncomingHttpHeaders): Promise<boolean> =>
    (await Promise.all(tokensOf(headers).map(isSigned))).includes(true)
}
