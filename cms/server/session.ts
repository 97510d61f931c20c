import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { jwtVerify } from 'jose'

const COOKIE = /(?:^|;\s*)payload-token=([^;\s]+)/
const BEARER = /^(?:JWT|Bearer) (\S+)$/

const tokensOf = ({ authorization = '', cookie = '' }: IncomingHttpHeaders): string[] =>
  [BEARER.exec(authorization)?.[1], COOKIE.exec(cookie)?.[1]].filter((token) => token !== undefined)

/**
 * Tells whether a request carries a token that the CMS signed and that has not run out. That the session still lives,
 * and what it allows, is Payload's to say: this only decides how much of a stranger's request is taken in.
 * @param secret PAYLOAD_SECRET
 */
export function makeSessionCheck(secret: string) {
  // As Payload makes its key (payload 3.90, index.ts).
  const key = new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
  const isSigned = (token: string) =>
    jwtVerify(token, key, { algorithms: ['HS256'] }).then(
      () => true,
      () => false,
    )
  return async (headers: IncomingHttpHeaders): Promise<boolean> =>
    (await Promise.all(tokensOf(headers).map(isSigned))).includes(true)
}
