import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { CLIENT_ADDRESS, clientOf } from '../../cms/server/address.ts'
import { makeRate } from '../../cms/server/rate.ts'
import type { PageCache } from '../cache/pageCache.ts'
import type { Admission } from './admission.ts'
import { makeAnswers, sendFailure } from './answers.ts'
import type { Asked, Hosts } from './hosts.ts'
import { isRead, keyOf, PORTAL, type Place } from './place.ts'
import { sendPlainPage } from './plain-page.ts'
import { previewToken } from './preview.ts'
import { makePageRenderer, type RenderHandler } from './render-page.ts'
import { sendTryAgain } from './returned-form.ts'
import { forgetBadRange, forgetProxy, isForeign, isOfPartners, pinHost, refuse } from './request-checks.ts'
import { securityHeaders } from './security.ts'
import { makePageSender } from './send-page.ts'
import { serveFiles } from './serve-files.ts'
import { alwaysAdmitted, makeStreaming } from './streaming.ts'

interface Parts {
  render: RenderHandler
  /** Folder of the built client files. */
  clientDir: string
  portalUrl: string
  /** Address of the admin, which shows drafts in a frame. */
  cmsUrl: string
  /** Sources of the policy for pages that embed checklists: any by default. */
  embedders?: string
  hosts: Hosts
  /** What a signed preview link shows; undefined for an invalid or expired token. */
  readPreview: (token: string) => Place | undefined
  trustProxy: boolean
  cache: PageCache
  /** Turns of pages to render and uploads to find. */
  admission: Admission
  /** Turns of submitted forms and counted clicks. */
  forms: Admission
}

/** A person submits a form, and opens a result every few seconds. Each submission costs a render outside the cache. */
const SUBMITTED = { burst: 60, perSecond: 2 }
const PORTAL_ASKED: Asked = { kind: 'portal' }

type Serve = (place: Place, request: IncomingMessage, response: ServerResponse) => void

/** Redirects to another host. */
function sendMoved(response: ServerResponse, location: string): void {
  response.writeHead(301, { location, 'cache-control': 'no-cache', 'content-length': '0' }).end()
}

function findPlace(asked: Asked, request: IncomingMessage, readPreview: Parts['readPreview']): Place {
  if (asked.kind === 'site') return { site: asked.slug }
  return readPreview(previewToken(request) ?? '') ?? PORTAL
}

/** Serves a site: a client file when there is one at the address, else what `answer` gives. */
function makeSiteServer(
  { clientDir, portalUrl, trustProxy }: Parts,
  answer: (...args: Parameters<Serve>) => Promise<void>,
): Serve {
  const files = serveFiles(clientDir)
  const { host } = new URL(portalUrl)
  const submitted = makeRate(SUBMITTED)

  /** Seconds to wait for a client that submits more than a person does; 0 for all others. Pages read who that is. */
  function waitOf(request: IncomingMessage): number {
    const { method, url = '' } = request
    if (isRead(method) || alwaysAdmitted.test(url)) return 0
    const client = clientOf(request, trustProxy)
    request.headers[CLIENT_ADDRESS] = client
    // Partners have limits of their own, by key.
    return isOfPartners(url) ? 0 : submitted.take(client)
  }

  return (place, request, response) => {
    const wait = waitOf(request)
    if (wait > 0) return void sendTryAgain(request, response, 429, wait)
    pinHost(request, host)
    const fail = (error: unknown) => sendFailure(request, response, error)
    const page = () => void answer(place, request, response).catch(fail)
    try {
      files(request, response, page)
    } catch (error) {
      fail(error)
    }
  }
}

/**
 * The portal as one request listener: cached pages first; then request checks, client files, and pages that must be
 * rendered. Every answer carries the security headers.
 */
export function makeListener(parts: Parts): RequestListener {
  const { render, portalUrl, cmsUrl, embedders = '*', hosts, trustProxy, cache, admission } = parts
  const headers = Object.entries(securityHeaders(portalUrl))
  const pages = makePageRenderer(render, new URL(portalUrl).host, {
    admin: new URL(cmsUrl).origin,
    embedders,
  })
  const sendPage = makePageSender(cache, headers.flat(), trustProxy)
  const answer = makeAnswers({ cache, admission, pages, sendPage, stream: makeStreaming(parts) })
  const serveSite = makeSiteServer(parts, answer)
  cache.renderWith(pages.forAll)

  function serve(asked: Asked, request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (!trustProxy) forgetProxy(request)
    forgetBadRange(request)
    const refusal = refuse(request) ?? (isForeign(request, portalUrl) ? { status: 403 } : undefined)
    if (refusal) return sendPlainPage(request, response, refusal.status)
    if (asked.kind === 'moved') return sendMoved(response, asked.to + (asked.keepsPath ? request.url : ''))
    if (asked.kind === 'closed') return sendPlainPage(request, response, 410)
    if (asked.kind === 'unknown') return sendPlainPage(request, response, 421)
    serveSite(findPlace(asked, request, parts.readPreview), request, response)
  }

  /** Sends the page from the cache, before any check, if it is there. @returns whether it was */
  function sendCached(asked: Asked, request: IncomingMessage, response: ServerResponse): boolean {
    const isPage = asked.kind === 'site' || (asked.kind === 'portal' && !previewToken(request))
    const key = isPage ? keyOf(request, asked.kind === 'site' ? { site: asked.slug } : PORTAL) : undefined
    const cached = key === undefined ? undefined : cache.peek(key, () => pages.forAll(key))
    if (cached) sendPage(cached, request, response)
    return cached !== undefined
  }

  function take(asked: Asked, request: IncomingMessage, response: ServerResponse): void {
    if (!sendCached(asked, request, response)) serve(asked, request, response)
  }

  return (request, response) => {
    const { socket, headers: given, url = '' } = request
    // Operators and the worker reach each instance by whatever host name it has.
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
