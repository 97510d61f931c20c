import type { PayloadRequest } from 'payload'
import { decodeLegacy } from '../content/legacy.ts'
import { mapTexts, type Place } from '../content/mapTexts.ts'
import { isPlainRecord } from '../content/record.ts'
import { isBlankText, normaliseLine, normaliseText } from '../content/text.ts'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'
import { everywhere } from './everywhere.ts'

type Args = { data?: unknown; where?: unknown; req?: PayloadRequest }

/** What the public typed is stored verbatim. */
const OF_READERS = ['search-log', 'search-gaps']
/** The maximum length of converted text in a message. */
const MOST_SHOWN = 2000

/** A text without visible characters counts as empty, so that it cannot fill a required field. */
const normaliseField = (text: string) => (isBlankText(text) ? '' : normaliseLine(text))
const TITLE = /(?:^|\.)title(?:\.(?:vi|en))?$/
const toOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A rich text may keep non-breaking blanks; a title is one line. */
function normalise(text: string, { isRich, path }: Place): string {
  if (isRich) return normaliseText(text)
  return TITLE.test(path) ? toOneLine(normaliseField(text)) : normaliseField(text)
}
const compose = (text: string) => text.normalize('NFC')

/** A sender cannot easily correct a file name: one in an old encoding is converted rather than refused. */
const toFileName = (name: string): string =>
  normaliseLine(decodeLegacy(name.replaceAll('_', ' '))?.text ?? name)

function legacyIn(data: unknown): Map<string, { encoding: string; texts: string[] }> {
  const found = new Map<string, { encoding: string; texts: string[] }>()
  mapTexts(data, (text, { path }) => {
    const read = decodeLegacy(text)
    const texts = found.get(path)?.texts ?? []
    if (read) found.set(path, { encoding: read.encoding, texts: [...texts, normaliseLine(read.text)] })
    return text
  })
  return found
}

/** Text in an encoding that predates Unicode is refused, and its sender is shown what it says, to accept or correct. */
function refuseLegacy(req: PayloadRequest, data: unknown): void {
  const faults = [...legacyIn(data)].map(([path, { encoding, texts }]) => {
    const text = texts.join('\n').slice(0, MOST_SHOWN)
    const words = both(
      `Chữ theo bảng mã cũ ${encoding}, không phải Unicode. Nếu đúng là “${text}” thì hãy chép nội dung này vào thay.`,
      `This text is in the old encoding ${encoding}, not in Unicode. If it says “${text}”, put that in its place.`,
    )
    return { path, words }
  })
  if (faults.length > 0) throw fieldRefusal(req, ...faults)
}

function clean<T>(args: T, collection?: string): T {
  const { data, where, req } = args as Args
  if (req?.file) req.file.name = toFileName(req.file.name)
  if (req && isPlainRecord(data) && !OF_READERS.includes(collection ?? '')) refuseLegacy(req, data)
  return {
    ...args,
    ...(isPlainRecord(data) && { data: mapTexts(data, normalise) }),
    ...(isPlainRecord(where) && { where: mapTexts(where, compose) }),
  }
}

/**
 * Every text that comes in, on whatever path, is stored as `normaliseText` defines, and queries are normalised the same
 * way; text in an old encoding is refused, with its Unicode conversion in the message. The first hook of every
 * collection and global.
 */
export const cleanTexts = everywhere(
  'beforeOperation',
  ({ args, collection }) => clean(args, collection.slug),
  ({ args }) => clean(args),
)
