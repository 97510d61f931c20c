import type { PayloadRequest } from 'payload'
import { readLegacy } from '../content/legacy.ts'
import { mapTexts, type Place } from '../content/mapTexts.ts'
import { isPlainRecord } from '../content/record.ts'
import { isBlankText, mendLine, mendText } from '../content/text.ts'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'
import { everywhere } from './everywhere.ts'

type Args = { data?: unknown; where?: unknown; req?: PayloadRequest }

/** What readers typed is kept as they typed it. */
const OF_READERS = ['search-log', 'search-gaps']
/** Longest converted text that a message shows. */
const MOST_SHOWN = 2000

/** What shows nothing is empty, so that nothing required is filled in with it. */
const mendField = (text: string) => (isBlankText(text) ? '' : mendLine(text))
const TITLE = /(?:^|\.)title(?:\.(?:vi|en))?$/
const toOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A rich text may keep its blanks that must not break; a title is one line. */
function mend(text: string, { isRich, path }: Place): string {
  if (isRich) return mendText(text)
  return TITLE.test(path) ? toOneLine(mendField(text)) : mendField(text)
}
const compose = (text: string) => text.normalize('NFC')

/** A name is no text that its sender can mend: one in an old encoding is taken as what it says. */
const toFileName = (name: string): string => mendLine(readLegacy(name.replaceAll('_', ' '))?.text ?? name)

function legacyIn(data: unknown): Map<string, { encoding: string; texts: string[] }> {
  const found = new Map<string, { encoding: string; texts: string[] }>()
  mapTexts(data, (text, { path }) => {
    const read = readLegacy(text)
    const texts = found.get(path)?.texts ?? []
    if (read) found.set(path, { encoding: read.encoding, texts: [...texts, mendLine(read.text)] })
    return text
  })
  return found
}

/** Text in an encoding from before Unicode is not stored: its sender is shown what it says, to take or to mend. */
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
    ...(isPlainRecord(data) && { data: mapTexts(data, mend) }),
    ...(isPlainRecord(where) && { where: mapTexts(where, compose) }),
  }
}

/**
 * Every text that enters, by whatever way, is stored as `mendText` says, and is looked for in the same form; text in an
 * old encoding is refused with what it says in Unicode. The first hook of every collection and global.
 */
export const cleanTexts = everywhere(
  'beforeOperation',
  ({ args, collection }) => clean(args, collection.slug),
  ({ args }) => clean(args),
)
