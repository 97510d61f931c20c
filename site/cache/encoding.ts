import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

/** Content codings that pages are kept in, the smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

const GZIP_LEVEL = 6
/** With four a page is larger than as gzip. */
const BROTLI_QUICK = 5
/** What is smaller gains nothing by compression. */
export const SMALLEST_WORTHWHILE_BYTES = 512
const MOST_REMEMBERED = 200
const remembered = new Map<string, readonly Encoding[]>()

/** Codings of an Accept-Encoding header that are not refused, with `*` standing for the ones not named (RFC 9110, 12.5.3). */
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

/** The codings a reader takes, the smallest first; always `identity` at last, since some answer is better than none. */
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
 * Bytes on their own. What zlib and Buffer give is often a part of a block of 64 kB that others have left: kept for long,
 * a page of 13 kB would hold it all.
 */
export function alone(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** Compresses while others wait for the answer: off the main thread, a millisecond or two for a page. */
export const gzipNow = async (body: Buffer): Promise<Buffer> =>
  alone(await toGzip(body, { level: GZIP_LEVEL }))

/** No page is looked back on further than its own length: a larger window is memory for nothing (RFC 7932, 9.1). */
const windowOf = (length: number): number =>
  Math.min(
    Math.max(Math.ceil(Math.log2(length + 16)), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_DEFAULT_WINDOW,
  )

/** Compresses as small as it gets: tens of milliseconds for a page, off the main thread. */
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

/** The bytes of a page in the codings that are kept. At least one is there. */
export type Bodies = Partial<Record<Encoding, Buffer>>

async function restoreIdentity({ identity, gzip: zipped, br }: Bodies): Promise<Buffer> {
  if (identity) return identity
  return alone(await (zipped ? fromGzip(zipped) : fromBrotli(br ?? Buffer.alloc(0))))
}

/** A body in a coding that is not kept, made from one that is: a millisecond or two for a page, off the main thread. */
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
