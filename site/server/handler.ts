import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import compression from 'compression'
import type { Answer, PageCache } from '../cache/pageCache.ts'
import { hasSession, pageKey } from '../cache/pageKey.ts'
import { Overloaded, type Admission } from './admission.ts'
import { dressBareFailure } from './bare-failure.ts'
import { logError } from './log.ts'
import { sendPlainPage } from './plain-page.ts'
import { makePageRenderer, type RenderHandler } from './render-page.ts'
import { forgetBadRange, forgetProxy, isForeign, pinHost, refuse } from './request-checks.ts'
import { securityHeaders } from './security.ts'
import { makePageSender } from './send-page.ts'
import { serveFiles, type Middleware } from './serve-files.ts'

interface Parts {
  render: RenderHandler
  /** Folder of the built client files. */
  clientDir: string
  portalUrl: string
  trustProxy: boolean
  cache: PageCache
  admission: Admission
}

const SERVER_FAULT = 500
/** Answered however much is asked: health checks, purges, and files, whose sending takes no processor time. */
const alwaysAdmitted = /^\/(healthz|readyz|api\/purge|tep\/|anh\/)/
const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

/** The key of the page that is asked for; undefined when the answer is for this reader alone. */
function keyOf({ method, url = '/', headers }: IncomingMessage): string | undefined {
  return isRead(method) && !hasSession(headers) ? pageKey(url) : undefined
}

/** The framework's failure without a type or words, which the reader would see as an empty page. */
const isBareFailure = ({ entry }: Answer): boolean =>
  entry.status >= SERVER_FAULT && !entry.headers.some(([name]) => name === 'content-type')

function sendFailure(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (error instanceof Overloaded) return sendPlainPage(request, response, error.status, error.retryAfter)
  logError('request failed', { url: request.url }, error)
  const isAway = (error as { status?: unknown } | null)?.status === 503
  sendPlainPage(request, response, isAway ? 503 : SERVER_FAULT)
}

/**
 * The portal as one request listener: kept pages first, then checks, headers, files, and pages that must be made; never
 * an answer without headers.
 */
export function makeListener(parts: Parts): RequestListener {
  const { render, clientDir, portalUrl, trustProxy, cache, admission } = parts
  const headers = Object.entries(securityHeaders(portalUrl))
  const files = serveFiles(clientDir)
  const { host } = new URL(portalUrl)
  const compress = compression({ threshold: 1024 }) as unknown as Middleware
  const renderPage = makePageRenderer(render, host)
  const send = makePageSender(cache, headers.flat(), trustProxy)
  cache.renderWith(renderPage)

  async function answerPage(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await cache.answer(key, () => admission.run(() => renderPage(key)))
    if (isBareFailure(answer)) return sendPlainPage(request, response, answer.entry.status)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    send(answer, request, response)
  }

  async function renderFor(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader(
      'Cache-Control',
      hasSession(request.headers) ? 'private, no-store' : 'private, no-cache',
    )
    // Who is gone needs no answer.
    response.on('error', () => undefined)
    await new Promise<void>((resolve) => compress(request, response, () => resolve()))
    dressBareFailure(request, response)
    await render(request, response)
  }

  // Who sends something slowly must not take the turn of those who read; nor must who takes an answer in slowly, so a
  // turn ends when the answer is made.
  const isAdmitted = ({ method, url = '' }: IncomingMessage) => !isRead(method) || alwaysAdmitted.test(url)

  const answerOne = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    isAdmitted(request) ? renderFor(request, response) : admission.run(() => renderFor(request, response))

  function serve(key: string | undefined, request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (!trustProxy) forgetProxy(request)
    forgetBadRange(request)
    const refusal = refuse(request) ?? (isForeign(request, portalUrl) ? { status: 403 } : undefined)
    if (refusal) return sendPlainPage(request, response, refusal.status)
    pinHost(request, host)
    const fail = (error: unknown) => sendFailure(request, response, error)
    const page = () => {
      const answered = key === undefined ? answerOne(request, response) : answerPage(key, request, response)
      answered.catch(fail)
    }
    try {
      files(request, response, page)
    } catch (error) {
      fail(error)
    }
  }

  return (request, response) => {
    const key = keyOf(request)
    const kept = key === undefined ? undefined : cache.peek(key, () => renderPage(key))
    if (kept) send(kept, request, response)
    else serve(key, request, response)
  }
}
