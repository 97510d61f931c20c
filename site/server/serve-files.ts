import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { filePolicy } from './security.ts'

export type Next = (error?: unknown) => void
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => unknown

const ONE_HOUR_SECONDS = 3600

/**
 * Sends the built client files, each in the smallest coding the client accepts: the build makes `.br` and `.gz` files.
 * @param clientDir folder of the built client files, read once at start
 */
export function serveFiles(clientDir: string): Middleware {
  return sirv(clientDir, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      // File names in these folders change with their content.
      const isHashed = pathname.startsWith('/_astro/') || pathname.startsWith('/fonts/')
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : `public, max-age=${ONE_HOUR_SECONDS}`,
      )
      response.setHeader('Vary', 'Accept-Encoding')
      response.setHeader('Content-Security-Policy', filePolicy)
      // sirv does not know this type.
      if (pathname.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon')
    },
  })
}
