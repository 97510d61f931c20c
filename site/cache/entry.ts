import { createHash } from 'node:crypto'
import { alone, restore, SMALLEST_WORTHWHILE_BYTES, type Bodies, type Encoding } from './encoding.ts'
import type { KeepRule, Page } from './page.ts'

/** What an entry takes beside its bodies, in bytes: headers, tags, prepared heads. */
const OVERHEAD_BYTES = 2048
const HASH_LENGTH = 22
const FEWEST_RENEWALS = 9
const RENEWALS_SPREAD = 21
/** A page is due for a look this much before its age is up, in milliseconds: of those who ask often nobody waits for it. */
const DUE_BEFORE_MS = 5000
/** Of a short age it is less. */
const DUE_BEFORE_SHARE = 0.1

/** A kept page. Times are milliseconds of the clock the cache was given. */
export interface Entry {
  readonly key: string
  readonly status: number
  readonly headers: Page['headers']
  readonly rule: KeepRule
  /** Of the bytes and their type: two entries with the same hash are the same page. */
  readonly hash: string
  readonly bodies: Bodies
  /** Too short to gain by compression, or compressed in itself, as pictures are. */
  readonly isPlain: boolean
  /** Whether the brotli body is as small as it gets, not one made while a reader waited. */
  isBest: boolean
  /** When it was rendered, or last found unchanged. */
  checkedAt: number
  freshUntil: number
  usedAt: number
  hits: number
  /** Times it was found unchanged without being rendered. */
  renewals: number
  /** What the tags' content was when it was rendered; undefined when that is not known. */
  stamp: string | undefined
  /** When its content was said to have changed; undefined when it was not. */
  purgedAt: number | undefined
  /** Heads of answers, by coding and kind, as they were last sent: see sendPage. */
  readonly heads: Map<string, readonly string[]>
}

const typeOf = ({ headers }: Page): string => headers.find(([name]) => name === 'content-type')?.[1] ?? ''

const compressible = /^(text\/|image\/svg|application\/(json|xml|[a-z.-]+\+(json|xml)))/

const hashOf = (page: Page): string =>
  createHash('sha256')
    .update(typeOf(page))
    .update('\0')
    .update(page.body)
    .digest('base64url')
    .slice(0, HASH_LENGTH)

/** When a page that was made or looked at now is due for the next look. */
export function dueAfter({ maxAge }: KeepRule, now: number): number {
  const age = maxAge * 1000
  return now + age - Math.min(DUE_BEFORE_MS, age * DUE_BEFORE_SHARE)
}

/** A page with what the cache knows of it. */
export const makeEntry = (key: string, page: Page, rule: KeepRule, now: number): Entry => ({
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
  stamp: undefined,
  purgedAt: undefined,
  heads: new Map(),
})

/**
 * How often a page is taken as unchanged on the word of its stamp before it is rendered again: 9 to 29 times, each page its
 * own number, so that those made together are not all made again together.
 */
export const mostRenewals = ({ hash }: Entry): number =>
  FEWEST_RENEWALS + ((hash.charCodeAt(0) + hash.charCodeAt(1)) % RENEWALS_SPREAD)

/** What an entry takes, in bytes. */
export const sizeOf = ({ key, bodies }: Entry): number =>
  OVERHEAD_BYTES + key.length + Object.values(bodies).reduce((sum, body) => sum + (body?.length ?? 0), 0)

/**
 * The smallest of the codings a reader takes that is kept. When only the plain one is, or none of them, the reader's
 * favourite, except for what is too short to gain by it.
 */
export const pickEncoding = ({ bodies, isPlain }: Entry, accepted: readonly Encoding[]): Encoding =>
  isPlain ? 'identity' : (accepted.find((one) => one !== 'identity' && bodies[one]) ?? accepted[0]!)

/** Makes the body of an entry in a coding that is not kept, and keeps it: the entry has grown then. */
export async function remakeBody(entry: Entry, encoding: Encoding): Promise<Buffer> {
  const body = await restore(entry.bodies, encoding)
  entry.bodies[encoding] = body
  return body
}

/**
 * Gives up a body that can be made again from another one: first the plain one, then gzip beside brotli.
 * @returns whether there was one to give up
 */
export function slim({ bodies, heads }: Entry): boolean {
  const { identity, gzip, br } = bodies
  const spare = identity && (gzip ?? br) ? 'identity' : gzip && br ? 'gzip' : undefined
  if (!spare) return false
  delete bodies[spare]
  heads.clear()
  return true
}

/** The entity tag of an entry in a coding: strong, since each coding has its own bytes (RFC 9110, 8.8.3.3). */
export const etagOf = ({ hash }: Entry, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`

/** Whether a reader's If-None-Match names this page in any coding. */
export function isSame({ hash }: Entry, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((one) => {
    const tag = /^\s*(?:W\/)?"([\w-]{1,64})"\s*$/.exec(one)?.[1]
    return tag === hash || tag === `${hash}-br` || tag === `${hash}-gzip`
  })
}
