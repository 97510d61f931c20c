/** A page as it was rendered, for nobody in particular. */
export interface Page {
  status: number
  /** Names in lower case; none that belongs to one reader or to one connection. */
  headers: readonly (readonly [name: string, value: string])[]
  /** Not compressed. */
  body: Buffer
}

/** How long a page may be kept, and what it was made of. */
export interface KeepRule {
  /** Seconds it counts as new. */
  maxAge: number
  /** Seconds after that in which it is still given out, while it is rendered again or cannot be. */
  staleFor: number
  /** What it was made of: a collection (`news`), one document (`news:7c2e…`) or a global (`site-settings`). */
  tags: readonly string[]
}

/** The rule of what is for those who wait now. */
export const NEVER_KEPT: KeepRule = { maxAge: 0, staleFor: 0, tags: [] }

/** What a render gives: the page, and the rule for keeping it; without one it is for those who wait now. */
export interface Rendered {
  page: Page
  rule: KeepRule | undefined
}

export type Render = () => Promise<Rendered>

/** Said anew for every answer. */
const ofTheLine = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
])
/** What one reader is told, or the framework tells its own cache. */
const ofOneAnswer = new Set(['age', 'cache-tag', 'cdn-cache-control', 'etag', 'last-modified', 'set-cookie'])

type Headers = Iterable<readonly [string, string]>

/** Names in lower case, without what is said anew for every answer. */
export const ownHeaders = (headers: Headers): [string, string][] =>
  [...headers]
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !ofTheLine.has(name))

/** Leaves out the headers that are ours to set anew for every answer, and those that belong to one reader. */
export const keptHeaders = (headers: Headers): [string, string][] =>
  ownHeaders(headers).filter(([name]) => !ofOneAnswer.has(name))
