import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { keptHeaders, type Page, type Rendered } from '../cache/page.ts'
import { shared, type RenderSlot } from '../cache/shared.ts'
import { pagePolicy } from './security.ts'

/** Renders a page: the handler that the build of Astro exports. */
export type RenderHandler = (request: IncomingMessage, response: ServerResponse) => unknown

/** A render that takes longer has lost its database or hangs; readers are told so. */
const LONGEST_RENDER_MS = 15_000

/** A page could not be made in time (503). */
class RenderTimeout extends Error {
  override name = 'RenderTimeout'
  readonly status = 503
}

const isPair = ([, value]: [string, unknown]): boolean => value !== undefined

const pairsOf = (headers: OutgoingHttpHeaders): [string, string][] =>
  Object.entries(headers)
    .filter(isPair)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)])

/** Takes an answer in instead of sending it. */
class Capture extends ServerResponse {
  readonly ended: Promise<void>
  readonly #chunks: Buffer[] = []
  readonly #given: OutgoingHttpHeaders = {}
  #end: () => void = () => undefined

  constructor(request: IncomingMessage) {
    super(request)
    this.ended = new Promise((resolve) => (this.#end = resolve))
  }

  override writeHead(status: number, ...more: unknown[]): this {
    this.statusCode = status
    const headers = more.find((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
    Object.assign(this.#given, headers)
    return this
  }

  override write(chunk: string | Uint8Array): boolean {
    this.#chunks.push(Buffer.from(chunk))
    return true
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk)
    this.emit('finish')
    this.#end()
    return this
  }

  page(): Page {
    const headers = keptHeaders([...pairsOf(this.getHeaders()), ...pairsOf(this.#given)])
    return { status: this.statusCode, headers, body: Buffer.concat(this.#chunks) }
  }
}

const isHtml = ([name, value]: readonly [string, string]) =>
  name === 'content-type' && value.startsWith('text/html')

/** A page names only the inline sheets that stand in it: a kilobyte less before the first word on a slow line. */
function withPolicy(page: Page): Page {
  if (!page.headers.some(isHtml)) return page
  const policy = pagePolicy(page.body.toString())
  return { ...page, headers: [...page.headers, ['content-security-policy', policy]] }
}

/** A request for an address from nobody in particular: what it is answered can be given to everyone. */
function cleanRequest(url: string, host: string): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = { host, accept: '*/*' }
  return request
}

/**
 * How pages are made for the cache: by the framework, from a request that carries nothing of any reader.
 * @param host the portal's own name
 * @returns renders the page of a key (see pageKey); rejects when the framework throws or takes too long
 */
export function makePageRenderer(render: RenderHandler, host: string) {
  return async (key: string): Promise<Rendered> => {
    const slot: RenderSlot = { rule: undefined }
    const request = cleanRequest(key, host)
    const capture = new Capture(request)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new RenderTimeout(`${key} was not made in time`)), LONGEST_RENDER_MS)
    })
    const made = shared.slot.run(slot, async () => {
      await render(request, capture)
      await capture.ended
    })
    try {
      await Promise.race([made, late])
    } finally {
      clearTimeout(timer)
    }
    return { page: withPolicy(capture.page()), rule: slot.rule }
  }
}
