import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

/** Content codings in which bodies are cached, the smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

const GZIP_LEVEL = 6
/** Level 4 would give a larger page than gzip does. */
const BROTLI_QUICK = 5
/** Smaller bodies gain nothing by compression. */
export const SMALLEST_WORTHWHILE_BYTES = 512
const MOST_REMEMBERED = 200
const remembered = new Map<string, readonly Encoding[]>()

/**
 * Codings that an Accept-Encoding header does not refuse; `*` stands for the codings it does not name (RFC 9110,
 * 12.5.3).
 */
function readAccepted(header: string): readonly Encoding[] {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...options] = part.split(';').map((one) => one.trim())
    const weight = options.find((one) => one.startsWith('q='))
    if (name) weights.set(name, weight ? Number(weight.slice(2)) || 0 : 1)
  }
  const isAccepted = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return ENCODINGS.filter((name) => name === 'identity' || isAccepted(name))
}

/**
 * Codings that the client accepts, the smallest first; always ends in `identity`, since any answer is better than
 * none.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const asked = header ?? ''
  const known = remembered.get(asked)
  if (known) return known
  const accepted = readAccepted(asked)
  if (remembered.size < MOST_REMEMBERED) remembered.set(asked, accepted)
  return accepted
}

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)
const fromGzip = promisify(gunzip)
const fromBrotli = promisify(brotliDecompress)

/**
 * Copies bytes into a buffer of their own. zlib and Buffer often return a slice of a shared 64 kB block; a cached page
 * of 13 kB would keep that whole block in memory.
 */
export function alone(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** Compresses while a client waits: off the main thread, a millisecond or two for a page. */
export const gzipNow = async (body: Buffer): Promise<Buffer> =>
  alone(await toGzip(body, { level: GZIP_LEVEL }))

/** A window larger than the page itself only wastes memory (RFC 7932, 9.1). */
const windowOf = (length: number): number =>
  Math.min(
    Math.max(Math.ceil(Math.log2(length + 16)), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_DEFAULT_WINDOW,
  )

/** Compresses at the highest level: tens of milliseconds for a page, off the main thread. */
export const brotliBest = async (body: Buffer): Promise<Buffer> =>
  alone(
    await toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(body.length),
      },
    }),
  )

/** The body of a page in the codings that are cached; at least one is present. */
export type Bodies = Partial<Record<Encoding, Buffer>>

async function restoreIdentity({ identity, gzip: zipped, br }: Bodies): Promise<Buffer> {
  if (identity) return identity
  return alone(await (zipped ? fromGzip(zipped) : fromBrotli(br ?? Buffer.alloc(0))))
}

/**
 * Makes a body in a coding that is not cached from one that is: a millisecond or two for a page, off the main thread.
 */
export async function restore(bodies: Bodies, encoding: Encoding): Promise<Buffer> {
  const plain = await restoreIdentity(bodies)
  if (encoding === 'identity') return plain
  if (encoding === 'gzip') return gzipNow(plain)
  return alone(
    await toBrotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUICK,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(plain.length),
      },
    }),
  )
}
