import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings, type Encoding } from '../cache/encoding.ts'
import { etagOf, isSame, pickEncoding, remakeBody, type Entry } from '../cache/entry.ts'
import type { Answer, PageCache } from '../cache/pageCache.ts'

/**
 * For a CDN or proxy: stale-while-revalidate and stale-if-error, in seconds. Browsers apply the first one too, so it
 * is short: an editor who has just published must not be shown the previous page.
 */
const CDN_REVALIDATE_SECONDS = 10
const CDN_IF_ERROR_SECONDS = 86_400

const OK = 200
const MOVED = 301
const NOT_MODIFIED = 304

/**
 * Cache-Control for browsers and downstream caches (RFC 9111, RFC 5861). Browsers revalidate each time and mostly get
 * 304, unless the page allows them some seconds or sets its own header, as pictures do.
 * @param longest seconds after the page was rendered for which its content is known to stay the same
 */
function cacheControl({ headers, rule }: Entry, longest = Number.POSITIVE_INFINITY): string {
  const own = headers.find(([name]) => name === 'cache-control')?.[1] ?? ''
  if (own.includes('s-maxage=')) return `${own}, stale-if-error=${CDN_IF_ERROR_SECONDS}`
  const browser = Math.min(Number(/(?:^|[\s,])max-age=(\d+)/.exec(own)?.[1] ?? 0), longest)
  const shared = Math.min(rule.maxAge, longest)
  const revalidate = Math.min(CDN_REVALIDATE_SECONDS, longest - shared)
  const cdn = `s-maxage=${shared}, stale-while-revalidate=${revalidate}`
  return `public, max-age=${browser}, ${cdn}, stale-if-error=${CDN_IF_ERROR_SECONDS}`
}

const isCached = ({ rule }: Entry): boolean => rule.maxAge > 0

/** The last characters of an id, which are random in both kinds of ids and tell them apart well enough. */
const ID_LENGTH = 8
/** Documents of one collection that are named one by one; from there on the collection's key stands for them. */
const MOST_NAMED = 3

/**
 * Keys for purging a CDN: collections, globals, and documents as `collection:` with the last eight characters of their
 * id. Short, since they are sent to readers without a CDN too.
 */
export function surrogateKeys(tags: readonly string[]): string {
  const named = tags.filter((tag) => !tag.endsWith('~'))
  const byCollection = Map.groupBy(named, (tag) => tag.split(':', 1)[0]!)
  const keys = [...byCollection].flatMap(([collection, own]) =>
    own.length > MOST_NAMED || own.includes(collection)
      ? [collection]
      : own.map((tag) => `${collection}:${tag.slice(collection.length + 1).slice(-ID_LENGTH)}`),
  )
  return keys.join(' ')
}

const surrogateKey = ({ rule }: Entry): readonly string[] =>
  rule.tags.length > 0 ? ['surrogate-key', surrogateKeys(rule.tags)] : []

type Kind = 'whole' | 'not modified'

/** Headers that describe the body; not part of a 304, which refers to the reader's copy (RFC 9110, 15.4.5). */
const describeBody = ({ headers }: Entry, encoding: Encoding, length: number): string[] => [
  ...headers.filter(([name]) => name !== 'cache-control' && name !== 'vary').flat(),
  ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
  'content-length',
  String(length),
]

/** A 304 carries the page's policy too: it applies to the reader's copy. */
const guards = ({ headers }: Entry): string[] =>
  headers.filter(([name]) => name === 'content-security-policy').flat()

interface Sent {
  encoding: Encoding
  /** Length of the body in bytes; absent from heads without a body. */
  length: number
}

/** Headers as flat names and values, which Node writes without copying. */
function makeHead(entry: Entry, { encoding, length }: Sent, kind: Kind, longest?: number): string[] {
  const own = entry.headers.find(([name]) => name === 'cache-control')?.[1]
  const caching = isCached(entry)
    ? ['cache-control', cacheControl(entry, longest), 'etag', etagOf(entry, encoding), ...surrogateKey(entry)]
    : // Browsers would cache a redirect without Cache-Control for as long as they like (RFC 9111, 4.2.2).
      ['cache-control', own ?? 'no-cache']
  const about = kind === 'whole' ? describeBody(entry, encoding, length) : guards(entry)
  return [...caching, 'vary', 'Accept-Encoding', ...about]
}

/** Seconds since the page was rendered or found unchanged (RFC 9111, 5.1). */
const ageOf = ({ checkedAt }: Entry): string =>
  String(Math.max(0, Math.floor((Date.now() - checkedAt) / 1000)))

/** Seconds from the rendering of a page to its end; downstream caches count from the rendering. */
const lifeOf = ({ checkedAt }: Entry, end: number): number =>
  Math.max(0, Math.floor((end - checkedAt) / 1000))

/**
 * For nginx in front (ops/deploy/nginx.conf): cache the page to the end of this second. A number of seconds may last
 * one second longer, since nginx counts whole ones, and a change must be visible within two seconds.
 */
const untilNextSecond = (): string[] => ['x-accel-expires', `@${Math.floor(Date.now() / 1000)}`]

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  body?: Buffer
}

/**
 * Sends cached pages as stored: no copying, no compressing, and 304 to a reader who has the same bytes. The head of a
 * response is made once per entry, coding and kind.
 * @param security the headers of every answer, as flat names and values
 * @param isBehindProxy whether a proxy of ours passes the answer on
 */
export function makePageSender(cache: PageCache, security: readonly string[], isBehindProxy: boolean) {
  const names = security.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase())

  /** The security headers, without those that the page sets itself. */
  const securityOf = ({ headers }: Entry): string[] =>
    names.flatMap((name, at) =>
      headers.some(([own]) => own === name) ? [] : security.slice(2 * at, 2 * at + 2),
    )

  function headOf(entry: Entry, sent: Sent, kind: Kind): readonly string[] {
    const end = cache.endOf(entry)
    if (end !== undefined) return [...securityOf(entry), ...makeHead(entry, sent, kind, lifeOf(entry, end))]
    const name = `${sent.encoding} ${kind}`
    const head = entry.heads.get(name) ?? [...securityOf(entry), ...makeHead(entry, sent, kind)]
    entry.heads.set(name, head)
    return head
  }

  /** Adds the reader's query to a redirect, which is cached once for all queries. */
  function withQuery(entry: Entry, head: readonly string[], url = ''): readonly string[] {
    const at = url.indexOf('?')
    const location = head[head.indexOf('location') + 1]
    if (entry.status !== MOVED || at === -1 || !location?.startsWith('/') || /[?#]/.test(location))
      return head
    return head.map((one) => (one === location ? location + url.slice(at).replace(/#.*$/s, '') : one))
  }

  /** @param body absent for a 304 */
  function write({ entry, origin }: Answer, encoding: Encoding, { request, response, body }: Exchange): void {
    const kind = body ? 'whole' : 'not modified'
    const head = withQuery(entry, headOf(entry, { encoding, length: body?.length ?? 0 }, kind), request.url)
    const told = isCached(entry) ? ['x-cache', origin, 'age', ageOf(entry)] : ['x-cache', 'bypass']
    if (isBehindProxy && isCached(entry)) told.push(...untilNextSecond())
    response.writeHead(body ? entry.status : NOT_MODIFIED, head.concat(told))
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  async function remake(answer: Answer, encoding: Encoding, exchange: Exchange): Promise<void> {
    const body = await remakeBody(answer.entry, encoding)
    cache.resize(answer.entry)
    write(answer, encoding, { ...exchange, body })
  }

  return (answer: Answer, request: IncomingMessage, response: ServerResponse): void => {
    const { entry } = answer
    const encoding = pickEncoding(entry, acceptedEncodings(request.headers['accept-encoding']))
    const has = isCached(entry) && entry.status === OK && isSame(entry, request.headers['if-none-match'])
    if (has) return write(answer, encoding, { request, response })
    const body = entry.bodies[encoding]
    if (body) return write(answer, encoding, { request, response, body })
    remake(answer, encoding, { request, response }).catch((error: Error) => response.destroy(error))
  }
}
