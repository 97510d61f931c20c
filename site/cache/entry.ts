import { createHash } from 'node:crypto'
import { alone, restore, SMALLEST_WORTHWHILE_BYTES, type Bodies, type Encoding } from './encoding.ts'
import type { CacheRule, RenderedPage } from './page.ts'

/** Estimated memory of an entry besides its bodies, in bytes: response headers, tags, prepared heads. */
const OVERHEAD_BYTES = 2048
const HASH_LENGTH = 22
const FEWEST_RENEWALS = 9
const RENEWALS_SPREAD = 21
/** A page is revalidated this long before its maximum age, in milliseconds, so that nobody waits for a popular page. */
const DUE_BEFORE_MS = 5000
/** For short ages: this share of the maximum age instead. */
const DUE_BEFORE_SHARE = 0.1

/** A cached page. Times are milliseconds of the clock that the cache was given. */
export interface Entry {
  readonly key: string
  readonly status: number
  readonly headers: RenderedPage['headers']
  readonly rule: CacheRule
  /** Hash of body and content type: two entries with the same hash are the same page. */
  readonly hash: string
  readonly bodies: Bodies
  /** Too short to gain by compression, or in a format that is compressed already, as pictures are. */
  readonly isPlain: boolean
  /** Whether the brotli body was made at the highest level, not quickly while a client waited. */
  isBest: boolean
  /** When it was rendered, or last found unchanged. */
  checkedAt: number
  freshUntil: number
  usedAt: number
  hits: number
  /** How often it was found unchanged without being rendered. */
  renewals: number
  /** Version of the content behind the tags at the time of rendering; undefined when unknown. */
  version: string | undefined
  /** When a purge named its content; undefined while none has. */
  purgedAt: number | undefined
  /** Response heads as last sent, by coding and kind: see sendPage. */
  readonly heads: Map<string, readonly string[]>
}

const typeOf = ({ headers }: RenderedPage): string =>
  headers.find(([name]) => name === 'content-type')?.[1] ?? ''

const compressible = /^(text\/|image\/svg|application\/(json|xml|[a-z.-]+\+(json|xml)))/

const hashOf = (page: RenderedPage): string =>
  createHash('sha256')
    .update(typeOf(page))
    .update('\0')
    .update(page.body)
    .digest('base64url')
    .slice(0, HASH_LENGTH)

/** When a page that is rendered or revalidated at `now` is due for revalidation. */
export function dueAfter({ maxAge }: CacheRule, now: number): number {
  const age = maxAge * 1000
  return now + age - Math.min(DUE_BEFORE_MS, age * DUE_BEFORE_SHARE)
}

/** A new entry for a page. */
export const makeEntry = (key: string, page: RenderedPage, rule: CacheRule, now: number): Entry => ({
  key,
  status: page.status,
  headers: page.headers,
  rule,
  hash: hashOf(page),
  bodies: { identity: alone(page.body) },
  isPlain: page.body.length < SMALLEST_WORTHWHILE_BYTES || !compressible.test(typeOf(page)),
  isBest: false,
  checkedAt: now,
  freshUntil: dueAfter(rule, now),
  usedAt: now,
  hits: 0,
  renewals: 0,
  version: undefined,
  purgedAt: undefined,
  heads: new Map(),
})

/**
 * How often a page may be found unchanged by its content version before it is rendered again: 9 to 29 times, a fixed
 * number per page, so that pages rendered together do not all expire together.
 */
export const mostRenewals = ({ hash }: Entry): number =>
  FEWEST_RENEWALS + ((hash.charCodeAt(0) + hash.charCodeAt(1)) % RENEWALS_SPREAD)

/** Memory that an entry takes, in bytes. */
export const sizeOf = ({ key, bodies }: Entry): number =>
  OVERHEAD_BYTES + key.length + Object.values(bodies).reduce((sum, body) => sum + (body?.length ?? 0), 0)

/**
 * The smallest cached coding that the client accepts. When only the plain one is cached, or none of the accepted ones,
 * the smallest accepted coding, except for bodies too short to gain by compression.
 */
export const pickEncoding = ({ bodies, isPlain }: Entry, accepted: readonly Encoding[]): Encoding =>
  isPlain ? 'identity' : (accepted.find((one) => one !== 'identity' && bodies[one]) ?? accepted[0]!)

/** Makes the body of an entry in a coding that is not cached and adds it to the entry, which grows. */
export async function remakeBody(entry: Entry, encoding: Encoding): Promise<Buffer> {
  const body = await restore(entry.bodies, encoding)
  entry.bodies[encoding] = body
  return body
}

/**
 * Drops a body that can be made again from another one: first the plain one, then gzip when there is brotli.
 * @returns whether there was a body to drop
 */
export function slim({ bodies, heads }: Entry): boolean {
  const { identity, gzip, br } = bodies
  const spare = identity && (gzip ?? br) ? 'identity' : gzip && br ? 'gzip' : undefined
  if (!spare) return false
  delete bodies[spare]
  heads.clear()
  return true
}

/** The entity tag of an entry in a coding: strong, so each coding has its own (RFC 9110, 8.8.3.3). */
export const etagOf = ({ hash }: Entry, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`

/** Whether an If-None-Match header names this page in any coding. */
export function isSame({ hash }: Entry, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((one) => {
    const tag = /^\s*(?:W\/)?"([\w-]{1,64})"\s*$/.exec(one)?.[1]
    return tag === hash || tag === `${hash}-br` || tag === `${hash}-gzip`
  })
}
