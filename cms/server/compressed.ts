import compression from 'compression'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const compress = compression({ threshold: 1024 }) as unknown as Middleware

/** Compresses what a handler answers. Next would do so itself, but before its pages can be changed. */
export const compressed =
  (handler: Handler): Handler =>
  async (request, response) => {
    await new Promise<void>((resolve) => compress(request, response, resolve))
    await handler(request, response)
  }
