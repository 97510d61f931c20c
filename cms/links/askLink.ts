import { lookup as resolve, type LookupAddress } from 'node:dns'
import { request as http, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as https } from 'node:https'
import { isIP } from 'node:net'
import { outcomeOf, outcomeOfError, PRIVATE, type Outcome } from './outcome.ts'
import { isPublicAddress } from './publicAddress.ts'

const TIMEOUT_MS = 10_000
const MOST_REDIRECTS = 5

export interface AskOptions {
  /** Which IP addresses may be connected to. */
  isAllowed?: (address: string) => boolean
  timeoutMs?: number
  /** Called before each request, with its host. */
  beforeRequest?: (host: string) => Promise<void>
  userAgent: string
  /** Ends what is under way. */
  signal?: AbortSignal
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

/** The status and headers of an answer; its body is not read. */
function send(url: URL, method: 'HEAD' | 'GET', options: AskOptions): Promise<IncomingMessage> {
  const { isAllowed = isPublicAddress, timeoutMs = TIMEOUT_MS, userAgent, signal } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(refused())
  return new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? https : http)(url, {
      method,
      agent: false,
      lookup: lookupAllowed(isAllowed),
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      headers: { 'User-Agent': userAgent, Accept: '*/*', 'Accept-Language': 'vi,en;q=0.5' },
    })
    request.on('error', fail)
    request.once('response', (answer) => {
      answer.destroy()
      done(answer)
    })
    request.end()
  })
}

/** Follows redirects, each to an allowed address. */
async function follow(url: URL, method: 'HEAD' | 'GET', options: AskOptions): Promise<Outcome> {
  let at = url
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    await options.beforeRequest?.(at.host)
    const { statusCode = 0, headers } = await send(at, method, options)
    const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== undefined
    if (!isRedirect) return outcomeOf(statusCode, headers['retry-after'])
    const next = URL.parse(headers.location!, at)
    if (!next || !/^https?:$/.test(next.protocol)) return { kind: 'failed', reason: 'redirects' }
    at = next
  }
  return { kind: 'failed', reason: 'redirects' }
}

/** Whether another method may be answered otherwise: many servers do not know HEAD. */
const isWorthGet = (outcome: Outcome): boolean =>
  outcome.kind !== 'fine' && 'status' in outcome && ![429, 503].includes(outcome.status ?? 0)

/** Asks whether the page at an address is there, by HEAD, and by GET where HEAD is refused. Never throws. */
export async function askLink(address: string, options: AskOptions): Promise<Outcome> {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'failed', reason: 'redirects' }
  try {
    const head = await follow(url, 'HEAD', options)
    return isWorthGet(head) ? await follow(url, 'GET', options) : head
  } catch (error) {
    return outcomeOfError(error)
  }
}
