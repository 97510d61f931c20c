import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings, type Encoding } from '../cache/encoding.ts'
import { etagOf, isSame, pickBody, type Entry } from '../cache/entry.ts'
import type { Answer, PageCache } from '../cache/pageCache.ts'

/** For a CDN or proxy: how long it may give out a page while it asks again, and while we are away, in seconds. */
const CDN_REVALIDATE_SECONDS = 60
const CDN_IF_ERROR_SECONDS = 86_400

const OK = 200
const NOT_MODIFIED = 304

/**
 * What caches on the way are told (RFC 9111, RFC 5861). A browser asks each time and mostly hears 304, unless the page
 * itself allows it some seconds.
 */
function cacheControl({ headers, rule }: Entry): string {
  const own = headers.find(([name]) => name === 'cache-control')?.[1] ?? ''
  const browser = /(?:^|[\s,])max-age=(\d+)/.exec(own)?.[1] ?? '0'
  const cdn = `s-maxage=${rule.maxAge}, stale-while-revalidate=${CDN_REVALIDATE_SECONDS}`
  return `public, max-age=${browser}, ${cdn}, stale-if-error=${CDN_IF_ERROR_SECONDS}`
}

const isKept = ({ rule }: Entry): boolean => rule.maxAge > 0

/** Of an id, what tells it apart well enough: its end, where both kinds of ids are random. */
const ID_LENGTH = 8
/** Documents of one collection that are named one by one; beyond, the collection stands for them. */
const MOST_NAMED = 3

/**
 * The names that a purge of a CDN uses: collections, globals, and documents as `collection:` with the last eight
 * characters of their id. Short, since a reader without a CDN gets them too.
 */
export function surrogateKeys(tags: readonly string[]): string {
  const byCollection = Map.groupBy(tags, (tag) => tag.split(':', 1)[0]!)
  const keys = [...byCollection].flatMap(([collection, own]) =>
    own.length > MOST_NAMED || own.includes(collection)
      ? [collection]
      : own.map((tag) => `${collection}:${tag.slice(collection.length + 1).slice(-ID_LENGTH)}`),
  )
  return keys.join(' ')
}

const surrogateKey = ({ rule }: Entry): readonly string[] =>
  rule.tags.length > 0 ? ['surrogate-key', surrogateKeys(rule.tags)] : []

/** Headers as flat names and values, which Node writes without copying them about. */
function makeHead(
  entry: Entry,
  encoding: Encoding,
  length: number | undefined,
  security: readonly string[],
): string[] {
  const own = entry.headers.filter(
    ([name]) => !(isKept(entry) && name === 'cache-control') && name !== 'vary',
  )
  const kept = isKept(entry)
    ? ['cache-control', cacheControl(entry), 'etag', etagOf(entry, encoding), ...surrogateKey(entry)]
    : []
  return [
    ...security,
    ...own.flat(),
    ...kept,
    'vary',
    'Accept-Encoding',
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    ...(length === undefined ? [] : ['content-length', String(length)]),
  ]
}

/** Prepares the head of an answer once per entry, coding and kind. */
function headOf(entry: Entry, encoding: Encoding, length: number | undefined, security: readonly string[]) {
  const name = length === undefined ? `${encoding} 304` : encoding
  const known = entry.heads.get(name)
  if (known) return known
  const head = makeHead(entry, encoding, length, security)
  entry.heads.set(name, head)
  return head
}

/** Seconds since a page was made or found unchanged (RFC 9111, 5.1). */
const ageOf = ({ checkedAt }: Entry): string =>
  String(Math.max(0, Math.floor((Date.now() - checkedAt) / 1000)))

/**
 * Sends kept pages as they are kept: no copying, no compressing, 304 for who has the same bytes.
 * @param security the headers of every answer, as flat names and values
 */
export function makePageSender(cache: PageCache, security: readonly string[]) {
  return ({ entry, origin }: Answer, request: IncomingMessage, response: ServerResponse): void => {
    const accepted = acceptedEncodings(request.headers['accept-encoding'])
    const { encoding, body, isRestored } = pickBody(entry, accepted)
    if (isRestored) cache.resize(entry)
    const same = isKept(entry) && entry.status === OK && isSame(entry, request.headers['if-none-match'])
    const head = headOf(entry, encoding, same ? undefined : body.length, security)
    const told = isKept(entry) ? ['x-cache', origin, 'age', ageOf(entry)] : ['x-cache', 'bypass']
    response.writeHead(same ? NOT_MODIFIED : entry.status, head.concat(told))
    response.end(same || request.method === 'HEAD' ? undefined : body)
  }
}
