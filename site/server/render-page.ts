import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { cacheableHeaders, ownHeaders, type RenderedPage, type Rendered } from '../cache/page.ts'
import { readKey } from '../cache/pageKey.ts'
import { shared, type RenderSlot } from '../cache/shared.ts'
import { isEmbedded } from '../views/framed/framing.ts'
import { filePolicy, pagePolicy } from './security.ts'

/** Renders a page: the handler that Astro's build exports. */
export type RenderHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: undefined,
  locals?: Partial<App.Locals>,
) => unknown

const POLICY = 'content-security-policy'

/** A render that takes longer hangs, or has lost its database; it is answered with 503. */
const LONGEST_RENDER_MS = 8000

/** A page could not be rendered in time (503). */
class RenderTimeout extends Error {
  override name = 'RenderTimeout'
  readonly status = 503
}

/** Who may show pages in a frame. */
interface Framers {
  /** Origin of the admin, which shows drafts beside their forms. */
  admin?: string
  /** Sources of the policy (CSP 3) for pages that embed checklists. */
  embedders?: string
}

const isPair = ([, value]: [string, unknown]): boolean => value !== undefined

const pairsOf = (headers: OutgoingHttpHeaders): [string, string][] =>
  Object.entries(headers)
    .filter(isPair)
    .flatMap(([name, value]): [string, string][] =>
      // Cookies are not joined into one header (RFC 6265, 3).
      name.toLowerCase() === 'set-cookie'
        ? [value].flat().map((one) => [name, String(one)])
        : [[name, Array.isArray(value) ? value.join(', ') : String(value)]],
    )

/** Collects a response instead of sending it. */
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

  /** @param choose filters the headers of the page */
  page(choose: typeof ownHeaders): RenderedPage {
    const headers = choose([...pairsOf(this.getHeaders()), ...pairsOf(this.#given)])
    return { status: this.statusCode, headers, body: Buffer.concat(this.#chunks) }
  }
}

const isHtml = ([name, value]: readonly [string, string]) =>
  name === 'content-type' && value.startsWith('text/html')

const hasPolicy = ({ headers }: RenderedPage) => headers.some(([name]) => name === POLICY)

/**
 * Allows only those inline sheets that the page contains, and none in data: naming all of the build takes four
 * kilobytes of headers. Data may have a stricter policy of its own.
 */
function withPolicy(page: RenderedPage, framedBy?: string): RenderedPage {
  const isPage = page.headers.some(isHtml)
  if (!isPage && hasPolicy(page)) return page
  const policy = isPage ? pagePolicy(page.body.toString(), undefined, framedBy) : filePolicy
  return { ...page, headers: [...page.headers, [POLICY, policy]] }
}

/** A request without cookies or other headers of a reader, so that its answer may be given to everyone. */
function cleanRequest(url: string, host: string): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = { host, accept: '*/*' }
  return request
}

/** Waits for a render, up to a limit. @throws RenderTimeout */
async function inTime(made: Promise<void>, url: string | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RenderTimeout(`${url} was not made in time`)), LONGEST_RENDER_MS)
  })
  try {
    await Promise.race([made, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Renders pages with the framework, each to its end before any of it is sent.
 * @param host the portal's own name
 */
export function makePageRenderer(render: RenderHandler, host: string, { admin, embedders }: Framers = {}) {
  /** Who may show the page of a draft or of a checklist in a frame. */
  const framersOf = (url: string, isBesideForm = false) =>
    isBesideForm ? admin : isEmbedded(url) ? embedders : undefined

  async function capture(request: IncomingMessage, slot: RenderSlot): Promise<Capture> {
    const taken = new Capture(request)
    const made = shared.slot.run(slot, async () => {
      // A copy: pages write into their locals, and requests share place objects.
      await render(request, taken, undefined, { ...slot.place })
      await taken.ended
    })
    await inTime(made, request.url)
    return taken
  }

  return {
    /**
     * The page of a cache key (see pageKey), rendered from a request without anything of a reader.
     * @throws what the framework throws; RenderTimeout
     */
    async forAll(key: string): Promise<Rendered> {
      const { url, ...place } = readKey(key)
      const slot: RenderSlot = { rule: undefined, place }
      const taken = await capture(cleanRequest(url, host), slot)
      return { page: withPolicy(taken.page(cacheableHeaders), framersOf(url)), rule: slot.rule }
    },
    /**
     * The answer to one reader's request, which must not be cached.
     * @param place the requested site
     * @throws what the framework throws; RenderTimeout
     */
    async forOne(request: IncomingMessage, place: RenderSlot['place']): Promise<RenderedPage> {
      const taken = await capture(request, { rule: undefined, place })
      const framedBy = framersOf(request.url ?? '/', place.draft?.beside !== undefined)
      return withPolicy(taken.page(ownHeaders), framedBy)
    },
  }
}
