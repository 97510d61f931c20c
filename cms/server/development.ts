import type { IncomingMessage, ServerResponse } from 'node:http'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Whether the admin is compiled as it is asked for, by `npm run dev` alone. It takes two signs, and `npm start` gives its
 * processes neither: a flag or a variable by itself loosens nothing.
 * @param args of the command line
 * @param mode NODE_ENV
 */
export const isDevelopment = (args: readonly string[], mode: string | undefined): boolean =>
  args.includes('--dev') && mode === 'development'

/**
 * Lets the development server's own scripts and styles run, which evaluate text and stand inline: its pages carry no
 * Content-Security-Policy. All other headers stay.
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
