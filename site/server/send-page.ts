import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings, type Encoding } from '../cache/encoding.ts'
import { etagOf, isSame, pickEncoding, remakeBody, type Entry } from '../cache/entry.ts'
import type { Answer, PageCache } from '../cache/pageCache.ts'

/**
 * For a CDN or proxy: how long it may give out a page while it asks again, and while we are away, in seconds. Browsers
 * take the first one as said to them too, so it is short: who has just published must not be shown the page of before.
 */
const CDN_REVALIDATE_SECONDS = 10
const CDN_IF_ERROR_SECONDS = 86_400

const OK = 200
const MOVED = 301
const NOT_MODIFIED = 304

/**
 * What caches on the way are told (RFC 9111, RFC 5861). A browser asks each time and mostly hears 304, unless the page
 * itself allows it some seconds, or says all there is to say, as pictures do.
 * @param longest seconds since the page was made in which its content stays what it is
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

/** Of an id, what tells it apart well enough: its end, where both kinds of ids are random. */
const ID_LENGTH = 8
/** Documents of one collection that are named one by one; beyond, the collection stands for them. */
const MOST_NAMED = 3

/**
 * The names that a purge of a CDN uses: collections, globals, and documents as `collection:` with the last eight
 * characters of their id. Short, since a reader without a CDN gets them too.
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

/** What says how the answer is coded; not part of 304, which is about a copy that the reader has (RFC 9110, 15.4.5). */
const describeBody = ({ headers }: Entry, encoding: Encoding, length: number): string[] => [
  ...headers.filter(([name]) => name !== 'cache-control' && name !== 'vary').flat(),
  ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
  'content-length',
  String(length),
]

/** A copy that the reader has is as guarded as one that is sent. */
const guards = ({ headers }: Entry): string[] =>
  headers.filter(([name]) => name === 'content-security-policy').flat()

interface Sent {
  encoding: Encoding
  /** Of the body, in bytes; it stands in no head without a body. */
  length: number
}

/** Headers as flat names and values, which Node writes without copying them about. */
function makeHead(entry: Entry, { encoding, length }: Sent, kind: Kind, longest?: number): string[] {
  const own = entry.headers.find(([name]) => name === 'cache-control')?.[1]
  const caching = isCached(entry)
    ? ['cache-control', cacheControl(entry, longest), 'etag', etagOf(entry, encoding), ...surrogateKey(entry)]
    : // A redirect that says nothing would be kept by browsers for as long as they like (RFC 9111, 4.2.2).
      ['cache-control', own ?? 'no-cache']
  const about = kind === 'whole' ? describeBody(entry, encoding, length) : guards(entry)
  return [...caching, 'vary', 'Accept-Encoding', ...about]
}

/** Seconds since a page was made or found unchanged (RFC 9111, 5.1). */
const ageOf = ({ checkedAt }: Entry): string =>
  String(Math.max(0, Math.floor((Date.now() - checkedAt) / 1000)))

/** Seconds from a page's making to its end; caches on the way count from its making. */
const lifeOf = ({ checkedAt }: Entry, end: number): number =>
  Math.max(0, Math.floor((end - checkedAt) / 1000))

/**
 * For nginx in front (ops/deploy/nginx.conf): keep the page to the end of this second. A number of seconds would be one
 * second more than said at times, since nginx counts whole ones; the page must be seen two seconds after a change.
 */
const untilNextSecond = (): string[] => ['x-accel-expires', `@${Math.floor(Date.now() / 1000)}`]

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  body?: Buffer
}

/**
 * Sends kept pages as they are kept: no copying, no compressing, 304 for who has the same bytes. The head of an answer
 * is made once per entry, coding and kind.
 * @param security the headers of every answer, as flat names and values
 * @param isBehindProxy whether a proxy of ours passes the answer on
 */
export function makePageSender(cache: PageCache, security: readonly string[], isBehindProxy: boolean) {
  const names = security.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase())

  /** The headers of every answer, but for those that the page says for itself. */
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

  /** A kept redirect is the same for all readers but for what each has asked beside. */
  function withQuery(entry: Entry, head: readonly string[], url = ''): readonly string[] {
    const at = url.indexOf('?')
    const location = head[head.indexOf('location') + 1]
    if (entry.status !== MOVED || at === -1 || !location?.startsWith('/') || /[?#]/.test(location))
      return head
    return head.map((one) => (one === location ? location + url.slice(at).replace(/#.*$/s, '') : one))
  }

  /** @param body nothing for who has the same bytes */
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
