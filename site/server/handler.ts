import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import compression from 'compression'
import { clientOf } from '../../cms/server/address.ts'
import { makeRate } from '../../cms/server/rate.ts'
import { makeEntry } from '../cache/entry.ts'
import { UNCACHED, type Page } from '../cache/page.ts'
import type { Answer, PageCache } from '../cache/pageCache.ts'
import { hasSession, keyOn, pageKey } from '../cache/pageKey.ts'
import { Overloaded, type Admission } from './admission.ts'
import { dressBareFailure } from './bare-failure.ts'
import { drained } from './drained.ts'
import type { Asked, Hosts } from './hosts.ts'
import { logError } from './log.ts'
import { sendPlainPage } from './plain-page.ts'
import { previewToken } from './preview.ts'
import { makePageRenderer, type RenderHandler } from './render-page.ts'
import { forgetBadRange, forgetProxy, isForeign, isUpload, pinHost, refuse } from './request-checks.ts'
import { securityHeaders } from './security.ts'
import { makePageSender } from './send-page.ts'
import { serveFiles, type Middleware } from './serve-files.ts'

interface Parts {
  render: RenderHandler
  /** Folder of the built client files. */
  clientDir: string
  portalUrl: string
  hosts: Hosts
  /** The site that a signed link shows before readers find it; undefined for a token that is wrong or too old. */
  readPreview: (token: string) => string | undefined
  trustProxy: boolean
  cache: PageCache
  /** Turns of pages and files that must be made or looked for. */
  admission: Admission
  /** Turns of what is sent: forms, clicks. */
  forms: Admission
}

const SERVER_FAULT = 500
/** Answered however much is asked. */
const alwaysAdmitted = /^\/(healthz|readyz|api\/purge)(\?|$)/
/** A person sends a form, and opens a result every few seconds. Each takes a turn of the framework, past the cache. */
const SENT = { burst: 60, perSecond: 2 }
const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD'

/** The key of the page that is asked for; undefined when the answer is for this reader alone. */
function keyOf(
  { method, url = '/', headers }: IncomingMessage,
  { site, isPreview }: Place,
): string | undefined {
  const key = isRead(method) && !isPreview && !hasSession(headers) ? pageKey(url) : undefined
  return key === undefined ? undefined : keyOn(site, key)
}

/** The site that a request is for. */
type Place = Pick<App.Locals, 'site' | 'isPreview'>
const PORTAL: Place = Object.freeze({})
const PORTAL_ASKED: Asked = { kind: 'portal' }

/** What is sent slowly gives its turn to others after this, in milliseconds; its sender has until the request times out. */
const LONGEST_FORM_MS = 1000

/** Who sends something slowly must not take the turn of those who read. */
const isAtOnce = ({ method, url = '' }: IncomingMessage): boolean =>
  !isRead(method) || alwaysAdmitted.test(url) || isUpload(url)

/** Resolves when the answer begins: what is left then is its sending. */
const begun = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const { writeHead } = response
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      resolve()
      return writeHead.apply(response, args)
    }) as typeof writeHead
  })

const isPrivate = ({ headers }: IncomingMessage, { isPreview }: Place): boolean =>
  isPreview === true || hasSession(headers)

const notKept = (request: IncomingMessage, place: Place): string =>
  isPrivate(request, place) ? 'private, no-store' : 'private, no-cache'

/** A page that says nothing of caches is for its reader alone; with a session or a preview, whatever it says. */
function forThisReader(page: Page, request: IncomingMessage, place: Place): Page {
  const isSaid = page.headers.some(([name]) => name === 'cache-control')
  if (isSaid && !isPrivate(request, place)) return page
  const others = page.headers.filter(([name]) => name !== 'cache-control')
  return { ...page, headers: [...others, ['cache-control', notKept(request, place)]] }
}

/** Leads to another host; a site that has gone elsewhere keeps none of its paths. */
function sendMoved(response: ServerResponse, location: string): void {
  response.writeHead(301, { location, 'cache-control': 'no-cache', 'content-length': '0' }).end()
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
  const { render, clientDir, portalUrl, hosts, trustProxy, cache, admission, forms } = parts
  const headers = Object.entries(securityHeaders(portalUrl))
  const files = serveFiles(clientDir)
  const { host } = new URL(portalUrl)
  const compress = compression({ threshold: 1024 }) as unknown as Middleware
  const pages = makePageRenderer(render, host)
  const sendPage = makePageSender(cache, headers.flat(), trustProxy)
  const sent = makeRate(SENT)
  cache.renderWith(pages.forAll)

  function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
    if (isBareFailure(answer)) return sendPlainPage(request, response, answer.entry.status)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    sendPage(answer, request, response)
  }

  async function answerAll(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    send(await cache.answer(key, () => admission.run(() => pages.forAll(key))), request, response)
  }

  // The turn ends when the answer is made: who takes it in slowly must not take the turn of others.
  async function answerOne(request: IncomingMessage, response: ServerResponse, place: Place): Promise<void> {
    const page = forThisReader(await admission.run(() => pages.forOne(request, place)), request, place)
    const entry = makeEntry(request.url ?? '', page, UNCACHED, Date.now())
    send({ entry, origin: 'miss' }, request, response)
  }

  /** What must not wait, or is sent as it is read: see isAtOnce. */
  async function answerAtOnce(
    request: IncomingMessage,
    response: ServerResponse,
    place: Place,
  ): Promise<void> {
    response.setHeader('Cache-Control', notKept(request, place))
    // Who is gone needs no answer.
    response.on('error', () => undefined)
    await new Promise<void>((resolve) => compress(request, response, () => resolve()))
    dressBareFailure(request, response)
    const { url = '' } = request
    const whole = () => render(request, response, undefined, { ...place, drained: () => drained(response) })
    if (alwaysAdmitted.test(url)) return void (await whole())
    // Uploads are looked for in turn; their sending takes no processor time, and its time is the reader's.
    const turns = isUpload(url) ? admission : forms
    let sending: Promise<unknown> | undefined
    await turns.run(async () => {
      const isBegun = begun(response)
      sending = Promise.resolve(whole())
      const tooLong = turns === forms ? [sleep(LONGEST_FORM_MS, undefined, { ref: false })] : []
      await Promise.race([isBegun, sending, ...tooLong])
    })
    await sending
  }

  /** Seconds that a reader is to wait who sends more than a person does; 0 for all others. */
  function tooMuchSent(request: IncomingMessage): number {
    const { method, url = '' } = request
    return isRead(method) || alwaysAdmitted.test(url) ? 0 : sent.take(clientOf(request, trustProxy))
  }

  function answer(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = keyOf(request, place)
    if (key !== undefined) return answerAll(key, request, response)
    return isAtOnce(request) ? answerAtOnce(request, response, place) : answerOne(request, response, place)
  }

  function serve(asked: Asked, request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (!trustProxy) forgetProxy(request)
    forgetBadRange(request)
    const refusal = refuse(request) ?? (isForeign(request, portalUrl) ? { status: 403 } : undefined)
    if (refusal) return sendPlainPage(request, response, refusal.status)
    if (asked.kind === 'moved') return sendMoved(response, asked.to + (asked.keepsPath ? request.url : ''))
    if (asked.kind === 'closed') return sendPlainPage(request, response, 410)
    if (asked.kind === 'unknown') return sendPlainPage(request, response, 421)
    servePlace(placeOf(asked, request), request, response)
  }

  function placeOf(asked: Asked, request: IncomingMessage): Place {
    if (asked.kind === 'site') return { site: asked.slug }
    const site = parts.readPreview(previewToken(request.headers) ?? '')
    return site === undefined ? PORTAL : { site, isPreview: true }
  }

  function servePlace(place: Place, request: IncomingMessage, response: ServerResponse): void {
    const wait = tooMuchSent(request)
    if (wait > 0) return sendPlainPage(request, response, 429, wait)
    pinHost(request, host)
    const fail = (error: unknown) => sendFailure(request, response, error)
    const page = () => void answer(place, request, response).catch(fail)
    try {
      files(request, response, page)
    } catch (error) {
      fail(error)
    }
  }

  /** A kept page is sent before anything else is looked at. */
  function sendKept(asked: Asked, request: IncomingMessage, response: ServerResponse): boolean {
    const isPage = asked.kind === 'site' || (asked.kind === 'portal' && !previewToken(request.headers))
    const key = isPage ? keyOf(request, asked.kind === 'site' ? { site: asked.slug } : PORTAL) : undefined
    const kept = key === undefined ? undefined : cache.peek(key, () => pages.forAll(key))
    if (kept) sendPage(kept, request, response)
    return kept !== undefined
  }

  function take(asked: Asked, request: IncomingMessage, response: ServerResponse): void {
    if (!sendKept(asked, request, response)) serve(asked, request, response)
  }

  return (request, response) => {
    const { socket, headers: given, url = '' } = request
    // Operators and the worker reach each instance by whatever name it has.
    const known = alwaysAdmitted.test(url) ? PORTAL_ASKED : hosts.known(given.host, socket.localPort)
    if (known) return take(known, request, response)
    hosts.find(given.host, socket.localPort).then(
      (asked) => take(asked, request, response),
      (error: unknown) => {
        for (const [name, value] of headers) response.setHeader(name, value)
        sendFailure(request, response, error)
      },
    )
  }
}
