import { fold } from './fold.ts'

/** A number of a legal document as cited: "118/2025/NĐ-CP", "118/2025", "468/QĐ-TTg", "nghị định 118". */
export type DocumentNumber = { number: string; year?: string; symbol?: string; kind?: string }

const KINDS: [RegExp, string][] = [
  [/nghi dinh|nd/, 'nghi_dinh'],
  [/thong tu lien tich|ttlt/, 'thong_tu_lien_tich'],
  [/thong tu|tt/, 'thong_tu'],
  [/nghi quyet|nq/, 'nghi_quyet'],
  [/quyet dinh|qd/, 'quyet_dinh'],
  [/bo luat|luat/, 'luat'],
  [/phap lenh|pl/, 'phap_lenh'],
  [/chi thi|ct/, 'chi_thi'],
  [/cong van|cv/, 'cong_van'],
  [/ke hoach|kh/, 'ke_hoach'],
]
const NUMBER = String.raw`(\d{1,5}(?:\.\d{1,3})?)`
const SYMBOL = String.raw`([a-z][a-z0-9]*(?:(?:\s*[-–_./]\s*|\s+(?=(?:cp|ttg|ubnd|hdnd)\b))[a-z0-9]+)*)`
const KIND = new RegExp(
  String.raw`\b(${KINDS.map(([words]) => words.source).join('|')})\s+(?:so\s*:?\s*)?(?=\d)`,
)
const WITH_YEAR = new RegExp(String.raw`(?<![\d./])${NUMBER}\s*/\s*(\d{4})(?!\d)(?:\s*/\s*${SYMBOL})?`)
const WITHOUT_YEAR = new RegExp(String.raw`(?<![\d./])${NUMBER}\s*/\s*${SYMBOL}`)
const AFTER_KIND = new RegExp(String.raw`^${NUMBER}(?![\d])(?:[\s/]+(?:nam\s+)?((?:19|20)\d{2})\b)?`)
const DOTTED_CODE = /(?<!\d|\d[.,/])([1-9])[.,]\s?(\d{3})[\s.,]?(\d{3})(?!\d)/
const PLAIN_CODE = /(?<!\d|\d[.,/])([1-3])\s?(\d{3})\s?(\d{3})(?![\d.,/]\d|\d)/

/**
 * The official code "d.dddddd" of an administrative procedure in a text, or null. Reads the long form
 * (1.011442.000.00.00.H38) and codes with a space, a comma or nothing for the point. Sums of money of seven digits
 * look the same, so a reading is a hint to look up, not a fact.
 */
export function readProcedureCode(text: string): string | null {
  const folded = fold(text)
  const found = DOTTED_CODE.exec(folded) ?? PLAIN_CODE.exec(folded)
  return found ? `${found[1]}.${found[2]}${found[3]}` : null
}

function readKind(folded: string): { kind: string; rest: string } | null {
  const found = KIND.exec(folded)
  if (!found) return null
  const kind = KINDS.find(([words]) => new RegExp(`^(?:${words.source})$`).test(found[1] ?? ''))?.[1]
  return kind ? { kind, rest: folded.slice(found.index + found[0].length) } : null
}

/** The number of a legal document in a text, as far as it is given, or null. */
export function readDocumentNumber(text: string): DocumentNumber | null {
  const folded = fold(text)
  const named = readKind(folded)
  const kind = named ? { kind: named.kind } : {}
  const full = WITH_YEAR.exec(folded)
  if (full) return { number: full[1] ?? '', year: full[2], ...(full[3] && { symbol: full[3] }), ...kind }
  const undated = WITHOUT_YEAR.exec(folded)
  if (undated) return { number: undated[1] ?? '', symbol: undated[2], ...kind }
  const bare = named && AFTER_KIND.exec(named.rest)
  return bare ? { number: bare[1] ?? '', ...(bare[2] && { year: bare[2] }), ...kind } : null
}

/** One word of letters and digits for a code or number, which no tokenizer splits and no typo rule reads as a number. */
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

function numberKeys({ number, year, symbol, kind }: DocumentNumber): string[] {
  const plain = number.replace(/^0+(?=\d)/, '')
  const keys = [
    year && symbol && toKey(plain, year, symbol),
    !year && symbol && toKey(plain, symbol),
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

/** Keys under which a legal document is found: its whole number, number and year, number and symbol, kind and number. */
export function documentKeys(number: string, kind?: string | null): string[] {
  const read = readDocumentNumber(number)
  const parts = read && { ...read, ...(kind && { kind }) }
  const undated = parts?.symbol ? numberKeys({ number: parts.number, symbol: parts.symbol }) : []
  return [...new Set([toKey(number), ...(parts ? numberKeys(parts) : []), ...undated])]
}

/** Keys to look up for a query that holds a code or number, the most exact first; empty when it holds none. */
export function queryKeys(query: string): string[] {
  const code = readProcedureCode(query)
  const number = readDocumentNumber(query)
  const isOneNumber = /^(?=.*\d)\S+[-/]\S+$/.test(query.trim())
  return [
    ...new Set([
      ...(code ? [toKey(code)] : []),
      ...(isOneNumber ? [toKey(query)] : []),
      ...(number ? numberKeys(number) : []),
    ]),
  ]
}
