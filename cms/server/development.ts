import type { IncomingMessage, ServerResponse } from 'node:http'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Whether the admin is compiled on request, which only `npm run dev` does. Two signals are required, and `npm start`
 * sets neither: a stray flag or variable alone relaxes nothing.
 * @param args of the command line
 * @param mode NODE_ENV
 */
export const isDevelopment = (args: readonly string[], mode: string | undefined): boolean =>
  args.includes('--dev') && mode === 'development'

/**
 * Sends pages without Content-Security-Policy, since the development server's own scripts and styles use eval and
 * inline code. All other headers stay.
 */
export const withoutPolicy =
  (handler: Handler): Handler =>
  (request, response) => {
    const { writeHead } = response
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      response.removeHeader('Content-Security-Policy')
      return writeHead.apply(response, args)
    }) as typeof writeHead
    return handler(request, response)
  }
