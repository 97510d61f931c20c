import type { IncomingMessage, ServerResponse } from 'node:http'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** As React writes the attribute: quotation marks in texts, in other attributes and in scripts are escaped. */
const WRITTEN = ' style="'
const SENT = ' data-style="'

/** Text that may go on in the next part as what is looked for. */
function lastPart(text: string): string {
  for (let length = WRITTEN.length - 1; length > 0; length -= 1)
    if (text.endsWith(WRITTEN.slice(0, length))) return WRITTEN.slice(0, length)
  return ''
}

/** Renames the style attributes of a page that comes in parts. Bytes stay what they are in every encoding. */
export function makeRenaming(): { next: (part: Buffer) => Buffer; rest: () => Buffer } {
  let held = ''
  const toBytes = (text: string) => Buffer.from(text, 'latin1')
  return {
    next: (part) => {
      const text = held + part.toString('latin1')
      held = lastPart(text)
      return toBytes(text.slice(0, text.length - held.length).replaceAll(WRITTEN, SENT))
    },
    rest: () => toBytes(held),
  }
}

const bytesOf = (part: unknown, encoding: unknown): Buffer =>
  typeof part === 'string'
    ? Buffer.from(part, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from((part ?? '') as Uint8Array)

/**
 * Sends the style attributes of pages under another name. Payload's HTML has dozens of them, each of which the browser
 * would refuse and report: the policy allows none. instrumentation-client.ts applies them through the DOM.
 */
export const withoutStyleAttributes =
  (handler: Handler): Handler =>
  (request, response) => {
    const { write, end } = response
    const renaming = makeRenaming()
    const isPage = () => String(response.getHeader('content-type')).startsWith('text/html')
    const anyLength = () => void (response.headersSent || response.removeHeader('Content-Length'))
    response.write = ((part: unknown, ...rest: unknown[]) => {
      if (!isPage()) return Reflect.apply(write, response, [part, ...rest])
      anyLength()
      const then = rest.find((one) => typeof one === 'function')
      return Reflect.apply(write, response, [renaming.next(bytesOf(part, rest[0])), ...(then ? [then] : [])])
    }) as typeof write
    response.end = ((...args: unknown[]) => {
      const last = args.filter((one) => typeof one === 'function')
      if (!isPage() || request.method === 'HEAD') return Reflect.apply(end, response, args)
      anyLength()
      const part = args[0] === undefined || typeof args[0] === 'function' ? '' : args[0]
      const bytes = Buffer.concat([renaming.next(bytesOf(part, args[1])), renaming.rest()])
      return Reflect.apply(end, response, bytes.length > 0 ? [bytes, ...last] : last)
    }) as typeof end
    return handler(request, response)
  }
