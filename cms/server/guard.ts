import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { ANSWER_HEADERS } from '../answerHeaders.ts'
import { SECURITY_TXT_PATH } from '../content/securityTxt.ts'
import { CLIENT_ADDRESS, clientOf } from './address.ts'
import { isReading, makeChecks } from './checks.ts'
import { makeRate } from './rate.ts'
import { refuse } from './refuse.ts'
import { makeSessionCheck } from './session.ts'

interface Parts {
  /** Handles a request that passed. */
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  cmsUrl: string
  secret: string
  trustProxy: boolean
  onError: (error: unknown, request: IncomingMessage) => void
}

/**
 * The rate limit of anonymous clients: enough for a person, or an office behind one address, to sign in a few times.
 */
const STRANGERS = { burst: 40, perSecond: 1 }
/** Timeout for the body of an anonymous request, which is small. */
const STRANGERS_BODY_MS = 15_000

/** The files of cms/public. */
const ICON = /^\/(favicon\.(ico|svg)|apple-touch-icon\.png)$/

/** Removes headers that only this CMS may set and, unless a proxy is trusted, those that only a proxy may set. */
function dropForgedHeaders(request: IncomingMessage, trustProxy: boolean): void {
  for (const name of Object.keys(request.headers)) {
    const isOurs = name === CLIENT_ADDRESS || name === 'x-nonce' || name.startsWith('x-middleware-')
    const isProxys = name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip'
    if (isOurs || (isProxys && !trustProxy)) delete request.headers[name]
  }
}

/**
 * Guards the admin and its API: sets the headers of every response, identifies the client, and refuses foreign,
 * excessive or oversized requests before any of the body is buffered.
 */
export function makeGuard({ next, cmsUrl, secret, trustProxy, onError }: Parts): RequestListener {
  const check = makeChecks(new URL(cmsUrl).origin, makeRate(STRANGERS))
  const isSigned = makeSessionCheck(secret)
  const headers = Object.entries(ANSWER_HEADERS)

  function setHeaders({ url = '' }: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (url.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store')
    else if (ICON.test(url)) response.setHeader('Cache-Control', 'public, max-age=3600')
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const client = clientOf(request, trustProxy)
    dropForgedHeaders(request, trustProxy)
    request.headers[CLIENT_ADDRESS] = client
    const isSignedIn = !isReading(request) && (await isSigned(request.headers))
    const refused = check({ request, isSignedIn, client })
    if (refused) return refuse(request, response, refused, cmsUrl)
    const late = () => request.complete || request.socket.destroy()
    if (!isSignedIn) setTimeout(late, STRANGERS_BODY_MS).unref()
    setHeaders(request, response)
    // Payload's API responds under /api only.
    if (isReading(request) && request.url === SECURITY_TXT_PATH) request.url = '/api/security-txt'
    await next(request, response)
  }

  return (request, response) => {
    // A client that disconnected needs no response.
    response.on('error', () => undefined)
    serve(request, response).catch((error: unknown) => {
      onError(error, request)
      if (response.headersSent) return response.destroy()
      response.writeHead(500, ANSWER_HEADERS).end()
    })
  }
}
