import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import compression from 'compression'
import sirv from 'sirv'
import { logError } from './log.ts'
import { sendPlainPage } from './plain-page.ts'
import { forgetBadRange, forgetProxy, isForeign, pinHost, refuse } from './request-checks.ts'
import { securityHeaders } from './security.ts'

type Next = (error?: unknown) => void
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => unknown

interface Parts {
  /** Renders a page: the handler that the build of Astro exports. */
  render: (request: IncomingMessage, response: ServerResponse) => unknown
  /** Folder of the built client files. */
  clientDir: string
  portalUrl: string
  trustProxy: boolean
}

const ONE_HOUR_SECONDS = 3600
const SERVER_FAULT = 500

function serveFiles(clientDir: string): Middleware {
  return sirv(clientDir, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      // Names under these folders change with their content.
      const isHashed = pathname.startsWith('/_astro/') || pathname.startsWith('/fonts/')
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : `public, max-age=${ONE_HOUR_SECONDS}`,
      )
    },
  })
}

/**
 * When not even the error page could be made, the framework answers with a bare 5xx: an empty or one-line body
 * without a type. The reader then gets a plain page instead.
 */
function dressBareFailure(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, end } = response
  let isBare = false
  const isFailure = (status: number) => status >= SERVER_FAULT && !response.headersSent
  response.writeHead = ((status: number, ...more: unknown[]) => {
    const given = more.find((one) => typeof one === 'object' && one !== null) ?? {}
    isBare = isFailure(status) && !Object.keys(given).some((name) => name.toLowerCase() === 'content-type')
    if (isBare) response.statusCode = status
    else Reflect.apply(writeHead, response, [status, ...more])
    return response
  }) as typeof response.writeHead
  response.end = ((...body: unknown[]) => {
    const isDressed = isBare || (isFailure(response.statusCode) && !response.hasHeader('content-type'))
    Object.assign(response, { writeHead, end })
    if (isDressed) sendPlainPage(request, response, response.statusCode)
    else Reflect.apply(end, response, body)
    return response
  }) as typeof response.end
}

/** The portal as one request listener: checks, headers, files, then pages; never an answer without headers. */
export function makeListener({ render, clientDir, portalUrl, trustProxy }: Parts): RequestListener {
  const headers = Object.entries(securityHeaders(portalUrl))
  const files = serveFiles(clientDir)
  const { host } = new URL(portalUrl)
  const compress = compression({ threshold: 1024 }) as unknown as Middleware

  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (!trustProxy) forgetProxy(request)
    forgetBadRange(request)
    const refusal = refuse(request) ?? (isForeign(request, portalUrl) ? { status: 403 } : undefined)
    if (refusal) return sendPlainPage(request, response, refusal.status)
    pinHost(request, host)
    const fail = (error: unknown) => {
      logError('request failed', { url: request.url }, error)
      sendPlainPage(request, response, SERVER_FAULT)
    }
    const page = () => {
      compress(request, response, () => {
        dressBareFailure(request, response)
        void Promise.resolve(render(request, response)).catch(fail)
      })
    }
    try {
      files(request, response, page)
    } catch (error) {
      fail(error)
    }
  }
}
