import { lookup as resolve, type LookupAddress } from 'node:dns'
import { request as http, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as https } from 'node:https'
import { isIP } from 'node:net'
import { PRIVATE } from './outcome.ts'
import { isPublicAddress } from './publicAddress.ts'

const TIMEOUT_MS = 10_000

export interface SendOptions {
  /** Which IP addresses may be connected to. */
  isAllowed?: (address: string) => boolean
  /** For the whole answer. */
  timeoutMs?: number
  userAgent: string
  /** Ends what is under way. */
  signal?: AbortSignal
  /** Certificates to trust in place of the usual ones. */
  ca?: string
  /** Further headers, and what is sent with a POST. */
  headers?: Record<string, string>
  body?: string
}

const refused = () => Object.assign(new Error('not a public address'), { code: PRIVATE })

/**
 * Resolves a name to allowed addresses alone, and the connection is made to these: checking the name first would let its
 * owner answer differently the second time.
 */
const lookupAllowed =
  (isAllowed: (address: string) => boolean): NonNullable<RequestOptions['lookup']> =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, '', 4)
      const [first] = found
      if (!first || !found.every(({ address }) => isAllowed(address))) return done(refused(), '', 4)
      if (options.all) done(null, found)
      else done(null, first.address, first.family)
    })
  }

/** Sends one request, to allowed addresses alone. The caller reads the answer or destroys it. */
export function send(
  url: URL,
  method: 'HEAD' | 'GET' | 'POST',
  options: SendOptions,
): Promise<IncomingMessage> {
  const { isAllowed = isPublicAddress, timeoutMs = TIMEOUT_MS, userAgent, signal, ca } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(refused())
  return new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? https : http)(url, {
      method,
      agent: false,
      ...(ca && { ca }),
      lookup: lookupAllowed(isAllowed),
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      headers: {
        'User-Agent': userAgent,
        Accept: '*/*',
        'Accept-Encoding': 'identity',
        'Accept-Language': 'vi,en;q=0.5',
        ...options.headers,
      },
    })
    request.on('error', fail)
    request.once('response', done)
    request.end(options.body)
  })
}
