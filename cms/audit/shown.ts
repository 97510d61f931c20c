import { createHash } from 'node:crypto'
import { isRecord } from '../content/record.ts'

/** The longest text that is recorded as it is, in characters. */
const LONGEST = 120
const DIGEST_LENGTH = 16

/** Text on one line without control characters, as both databases return it, cut to a number of characters. */
export function plainText(text: string, most = LONGEST): string {
  const line = text
    .slice(0, most * 4)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line
}

/** A long value by its hash and length: it shows that it changed, not what it says. */
const digest = (text: string) =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, DIGEST_LENGTH)} (${[...text].length})`

/** Rich text may hold documents where the stored value has their ids. */
const withoutDocuments = (_key: string, value: unknown): unknown => {
  if (!isRecord(value)) return value
  const isRelation = typeof value.relationTo === 'string' && isRecord(value.value)
  const plain = isRelation ? { ...value, value: (value.value as { id?: unknown }).id } : value
  return Object.fromEntries(Object.entries(plain).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** A structured value, such as rich text, by its hash and length. */
export const shownData = (value: unknown): string => digest(JSON.stringify(value, withoutDocuments))

/** A text as it is when it is short, else by its hash and length. */
export const shownText = (text: string): string =>
  [...text].length > LONGEST ? digest(text) : plainText(text)

/**
 * An e-mail address that its owner recognises and nobody can write to: `n…@laocai.gov.vn`. Other texts are not
 * recorded: people type passwords into this field.
 */
export function maskedEmail(typed: string): string {
  const match = /^\s*([^\s@])[^\s@]*@([\w.-]{1,100})\s*$/.exec(typed)
  return match ? plainText(`${match[1]}…@${match[2]?.toLowerCase()}`) : '…'
}
