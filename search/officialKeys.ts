import { parseDocumentNumber, readDocumentNumber, type DocumentNumber } from './documentNumber.ts'
import { findKind, KINDS } from './documentSymbols.ts'
import { fold } from './fold.ts'
import { readProcedureCode } from './procedureCode.ts'

/**
 * One word of letters and digits for a code or number, which no tokenizer splits and no typo rule treats as a number.
 */
function toKey(...parts: (string | undefined)[]): string {
  const joined = fold(parts.filter(Boolean).join('/')).replace(/^0+(?=\d)/, '')
  return (
    'q' +
    joined
      .replaceAll('/', 'x')
      .replaceAll('.', 'd')
      .replace(/[^a-z0-9]/g, '')
  )
}

/** The forms in which a symbol is cited: complete, with the kind, without it, without the number of the parliament. */
function toCited(symbol: string, kind: string | undefined): string[] {
  const own = findKind(symbol)?.mark ?? ''
  const mark = own ? '' : (KINDS.findLast((known) => known.kind === kind)?.mark ?? '')
  const all = [symbol, `${mark}${symbol}`, symbol.replace(/\d+$/, ''), symbol.slice(own.length)]
  return [...new Set(all)].filter((cited) => cited.length > 1)
}

/** Most exact first. A number without a year may have none (year 0 in the key), or be cited without it. */
function numberKeys({ number, year, symbols, kind }: DocumentNumber): string[] {
  const plain = number.replace(/^0+(?=\d)/, '')
  const keys = [
    ...symbols.flatMap((symbol) => (year ? [] : [toKey(plain, '0', symbol)])),
    ...symbols.map((symbol) => toKey(plain, year, symbol)),
    kind && year && toKey(kind, plain, year),
    year && toKey(plain, year),
    kind && toKey(kind, plain),
  ]
  return keys.filter((key): key is string => Boolean(key))
}

/** Keys under which a procedure is found by its code. */
export function procedureKeys(code: string): string[] {
  return [toKey(code)]
}

/**
 * Keys under which a legal document is found: its whole number, number and year, number and symbol, kind and number. A
 * number without a year ("468/QĐ-TTg") is also found with the year of issue.
 */
export function documentKeys(number: string, kind?: string | null, issuedIn?: string | null): string[] {
  const parts = parseDocumentNumber(number)
  if (!parts) return [toKey(number)]
  const { number: plain, year } = parts
  const of = kind && kind !== 'khac' ? kind : parts.kind
  const symbols = parts.symbols.flatMap((symbol) => toCited(symbol, of))
  const known = { number: plain, symbols, ...(of && { kind: of }) }
  const undated = numberKeys(known).filter((key) => !year || !/^q\d+x0x/.test(key))
  const since = year ?? issuedIn
  return [...new Set([...(since ? numberKeys({ ...known, year: since }) : []), ...undated])]
}

/** Keys to look up for a query that contains a code or number, most exact first; empty when it contains none. */
export function queryKeys(query: string): string[] {
  const code = readProcedureCode(query)
  if (code) return [toKey(code)]
  const number = readDocumentNumber(query)
  return number ? [...new Set(numberKeys(number))] : []
}
