import { constants, inflateSync } from 'node:zlib'
import { UnfitFile } from './unfit.ts'

/** A dictionary as key-value pairs; each value as its tokens, names unescaped and with their '/'. */
type Dictionary = [key: string, value: string[]][]
export interface PdfStream {
  dictionary: Dictionary
  /** The offset of its data. */
  start: number
}

/** Characters of a name may be written as #xx (ISO 32000-1, 7.3.5). */
export const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** White space and comments, then a token (ISO 32000-1, 7.2); for a string, only its '('. */
const TOKEN =
  /[\s\0]*(?:%[^\r\n]*[\r\n][\s\0]*)*(<<|>>|<[^<>]*>|\/[^\s\0()<>[\]{}/%]*|[()<>[\]{}]|[^\s\0()<>[\]{}/%]+)/y
const STREAM = /[\s\0]*(?:%[^\r\n]*[\r\n][\s\0]*)*stream[^\r\n]*(?:\r\n|\r|\n)/y
const OPENING = new Set(['<<', '[', '{'])
const CLOSING = new Set(['>>', ']', '}'])

/** The end of a string whose '(' is before `from`; balanced brackets in it need no escape. */
function endOfString(text: string, from: number): number {
  const sign = /\\[^]|[()]/g
  sign.lastIndex = from
  for (let depth = 1; depth > 0;) {
    const found = sign.exec(text)
    if (!found) return text.length
    if (found[0] === '(') depth++
    if (found[0] === ')') depth--
  }
  return sign.lastIndex
}

/** The dictionary that begins at `from`, if it is complete, and how far it was parsed. */
function dictionaryAt(text: string, from: number): { dictionary?: Dictionary; end: number } {
  const dictionary: Dictionary = []
  let depth = 0
  let at = from
  let isKeyNext = true
  do {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[1]
    if (!token || (depth === 0 && token !== '<<')) return { end: at }
    at = token === '(' ? endOfString(text, TOKEN.lastIndex) : TOKEN.lastIndex
    if (CLOSING.has(token)) depth--
    if (depth === 1 && isKeyNext && token.startsWith('/')) {
      dictionary.push([plainNames(token).slice(1), []])
      isKeyNext = false
    } else if (depth > 0 && at > from) {
      dictionary.at(-1)?.[1].push(plainNames(token))
      isKeyNext = true
    }
    if (OPENING.has(token)) depth++
  } while (depth > 0)
  return { dictionary, end: at }
}

/** Every stream of a file, regardless of its cross-reference tables. */
export function* streamsOf(text: string): Generator<PdfStream> {
  // Dictionaries of a valid file do not overlap: parsing them all takes no longer than the file.
  let left = text.length * 4
  for (const { index } of text.matchAll(/obj(?=[\s\0%<])/g)) {
    const from = index + 'obj'.length
    const { dictionary, end } = dictionaryAt(text, from)
    left -= end - from
    if (left < 0) throw new UnfitFile('tooMuch')
    STREAM.lastIndex = end
    if (dictionary && STREAM.test(text)) yield { dictionary, start: STREAM.lastIndex }
  }
}

export const valueOf = ({ dictionary }: PdfStream, key: string): string[] | undefined =>
  dictionary.find(([name]) => name === key)?.[1]

/** Some readers unpack these without checking their type. */
export const isObjectStream = (stream: PdfStream): boolean =>
  valueOf(stream, 'Type')?.includes('/ObjStm') === true ||
  (valueOf(stream, 'First') !== undefined && valueOf(stream, 'N') !== undefined)

/** The text up to its end marker, or the end of the stream. */
function textUntil(bytes: Buffer, sign: string): string {
  const ends = [bytes.indexOf('endstream'), bytes.indexOf(sign)].filter((end) => end >= 0)
  return bytes.subarray(0, Math.min(bytes.length, ...ends)).toString('latin1')
}

function fromHex(bytes: Buffer): Buffer {
  const digits = textUntil(bytes, '>').replace(/[^0-9a-f]/gi, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}

/** ISO 32000-1, 7.4.3 */
function fromAscii85(bytes: Buffer): Buffer {
  const digits = textUntil(bytes, '~>')
    .replace(/[\s\0]/g, '')
    .replace(/^<~/, '')
    .replaceAll('z', '!!!!!')
  const groups = digits.match(/.{1,5}/gs) ?? []
  return Buffer.concat(
    groups.map((group) => {
      const number = [...group.padEnd(5, 'u')].reduce((sum, sign) => sum * 85 + sign.charCodeAt(0) - 33, 0)
      const four = Buffer.alloc(4)
      four.writeUInt32BE(number)
      return four.subarray(0, group.length - 1)
    }),
  )
}

const UNPACKING: Partial<Record<string, (bytes: Buffer, most: number) => Buffer>> = {
  '/FlateDecode': (bytes, most) =>
    inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most }),
  '/ASCIIHexDecode': fromHex,
  '/ASCII85Decode': fromAscii85,
}
const SHORT: Partial<Record<string, string>> = {
  '/Fl': '/FlateDecode',
  '/AHx': '/ASCIIHexDecode',
  '/A85': '/ASCII85Decode',
}

/** The filters of a stream, in order; some readers accept F as the short form of the key. */
export function filtersOf({ dictionary }: PdfStream): string[] {
  const values = dictionary.filter(([key]) => key === 'Filter' || key === 'F')
  if (values.length > 1) throw new UnfitFile('broken')
  const tokens = values[0]?.[1].filter((token) => !/^(\[|\]|null)$/.test(token)) ?? []
  return tokens.map((token) => SHORT[token] ?? token)
}

/**
 * The decoded data of a stream; undefined when it is not encoded, and therefore part of the file's text.
 * @throws UnfitFile also for an encoding that is not used for objects, and so could only hide them
 */
export function unpackStream(bytes: Buffer, stream: PdfStream, most: number): Buffer | undefined {
  const filters = filtersOf(stream)
  if (filters.length === 0) return undefined
  const settings = [...(valueOf(stream, 'DecodeParms') ?? []), ...(valueOf(stream, 'DP') ?? [])]
  const predictor = settings.indexOf('/Predictor')
  if (settings.includes('R') || (predictor >= 0 && settings[predictor + 1] !== '1'))
    throw new UnfitFile('broken')
  let data = bytes.subarray(stream.start)
  try {
    for (const filter of filters) {
      const unpack = UNPACKING[filter]
      if (!unpack) throw new UnfitFile('broken')
      data = unpack(data, most)
    }
  } catch (cause) {
    if (cause instanceof UnfitFile) throw cause
    const isTooMuch = (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new UnfitFile(isTooMuch ? 'tooMuch' : 'broken', { cause })
  }
  return data
}
