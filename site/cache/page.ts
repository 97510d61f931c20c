/** A rendered page that holds nothing of any single reader. */
export interface RenderedPage {
  status: number
  /** Names in lower case; none that concerns a single reader or connection. */
  headers: readonly (readonly [name: string, value: string])[]
  /** Uncompressed. */
  body: Buffer
}

/** How long a page may be cached, and which content it depends on. */
export interface CacheRule {
  /** Seconds for which it is fresh. */
  maxAge: number
  /** Seconds after that for which it may be served stale, while it is rendered again or when that fails. */
  staleFor: number
  /** Dependency tags: a collection (`news`), one document (`news:7c2e…`) or a part of the portal (`site-settings`). */
  tags: readonly string[]
}

/** The rule of an answer that goes only to the requests waiting for it. */
export const UNCACHED: CacheRule = { maxAge: 0, staleFor: 0, tags: [] }

/**
 * The result of a render: a page and its caching rule; without a rule the page goes only to the requests waiting for
 * it.
 */
export interface Rendered {
  page: RenderedPage
  rule: CacheRule | undefined
}

export type Render = () => Promise<Rendered>

/** Hop-by-hop and connection headers, which are written for each response. */
const PER_RESPONSE = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
])
/** Headers that concern one reader, or the framework's own cache. */
const PER_READER = new Set(['age', 'cache-tag', 'cdn-cache-control', 'etag', 'last-modified', 'set-cookie'])

type Headers = Iterable<readonly [string, string]>

/** All headers but those that are written for each response; names in lower case. */
export const ownHeaders = (headers: Headers): [string, string][] =>
  [...headers]
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !PER_RESPONSE.has(name))

/** The headers to cache: neither those that are written for each response nor those that concern one reader. */
export const cacheableHeaders = (headers: Headers): [string, string][] =>
  ownHeaders(headers).filter(([name]) => !PER_READER.has(name))
