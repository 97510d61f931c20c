import { parseDocumentNumber, readDocumentNumber } from '../documentNumber.ts'
import { fold } from '../fold.ts'

/** The fields of a legal document that a search by number needs. */
export type NumberedDocument = {
  id: string
  /** As published: "118/2025/NĐ-CP". */
  number: string
  kind: string | null
  /** Year of issue, for numbers without a year. */
  year: string | null
}

export type NumberEntry<T extends NumberedDocument = NumberedDocument> = {
  doc: T
  digits: string
  year: string
  symbols: readonly string[]
}

/** The beginning of a number in a query. `isOpen`: the digits of its last part may be incomplete. */
type Begun = {
  number: string
  year: string
  symbols: readonly string[]
  kind: string | null
  isOpen: boolean
}

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '')

/** Prepares a document for search by number; a number of unknown form is found by its first digits. */
export function toNumberEntry<T extends NumberedDocument>(doc: T): NumberEntry<T> {
  const parts = parseDocumentNumber(doc.number)
  const digits = parts?.number ?? /\d+/.exec(doc.number)?.[0] ?? ''
  const year = parts?.year ?? doc.year ?? ''
  return { doc, digits: withoutZeros(digits), year, symbols: parts?.symbols ?? [] }
}

/** "42", "118/", "118/20", "so 42/2022/n": numbers that are still incomplete. */
const UNFINISHED =
  /^(?:(?:van ban )?(?:so|so hieu) )?(\d{1,5})(?:\s?[/_.–-]\s?(?:(\d{0,4})(?:\s?[/_–-]\s?([a-z–-]*))?|([a-z][a-z–-]*)))?$/

function readUnfinished(folded: string): Begun | null {
  const [whole, number, year = '', symbol = '', lone = ''] = UNFINISHED.exec(folded) ?? []
  if (!whole || !number) return null
  const letters = (symbol || lone).replace(/[^a-z]/g, '')
  const isOpen = whole.endsWith(number) && !year
  return { number: withoutZeros(number), year, symbols: letters ? [letters] : [], kind: null, isOpen }
}

function read(query: string): Begun | null {
  const folded = fold(query)
  const unfinished = readUnfinished(folded)
  if (unfinished) return unfinished
  const whole = readDocumentNumber(query)
  if (!whole) return null
  const { number, year = '', symbols, kind = null } = whole
  return { number: withoutZeros(number), year, symbols, kind, isOpen: folded.endsWith(number) }
}

function agrees({ digits, year, symbols, doc }: NumberEntry, asked: Begun): boolean {
  const isNumber = digits === asked.number || (asked.isOpen && digits.startsWith(asked.number))
  if (!isNumber || !year.startsWith(asked.year)) return false
  if (asked.symbols.length > 0)
    return symbols.some((own) => asked.symbols.some((one) => own.startsWith(one) || own.endsWith(one)))
  return asked.kind === null || doc.kind === asked.kind
}

/**
 * Documents whose number a query names or begins to name ("42", "nd 42", "118/2025/N"): the exact number before longer
 * ones, then the newest year.
 */
export function findNumbers<T extends NumberedDocument>(
  entries: Iterable<NumberEntry<T>>,
  query: string,
  limit: number,
): T[] {
  const asked = read(query)
  if (!asked) return []
  const found: NumberEntry<T>[] = []
  for (const entry of entries) if (agrees(entry, asked)) found.push(entry)
  return found
    .sort((a, b) => a.digits.length - b.digits.length || b.year.localeCompare(a.year))
    .slice(0, limit)
    .map(({ doc }) => doc)
}
