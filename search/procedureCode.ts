import { fold } from './fold.ts'

const BEFORE = String.raw`(?<!\d|\d[.,/-]|[a-z]\d*[.-])`
const MONEY = /^\s?(?:d(?:ong)?|vnd|k|tr|trieu|nghin|ngan|ty|usd)\b/
/** One digit, a separator, six digits; or the digits alone with at most a space, as copied from a form. */
const SIGNED = new RegExp(String.raw`${BEFORE}([1-9])\s?[.,_·-]\s?(\d{6})(?!\d)`)
const SPACED = new RegExp(String.raw`${BEFORE}([1-3])\s?(\d{6})(?![.,/]\d(?!\d\d\.)|\d)`)
/** Groups of three look like a sum of money: only endings that codes have and sums do not. */
const GROUPED = new RegExp(
  String.raw`${BEFORE}([1-3])(?:[.,]|\s)\s?(0\d\d)[\s.,](?!000)(\d{3})(?!\d|[.,]\d{3}\b(?!\.\d\d\b))`,
)

/**
 * The official code "d.dddddd" of an administrative procedure in a text, or null. Accepts the long form
 * (1.011442.000.00.00.H38), and a space, a comma or nothing for the point. Without the point only endings of real
 * codes count (they begin with 0 or 1 and are not round), so that sums of money and telephone numbers are not mistaken
 * for codes; the result is still a hint to look up, not a fact.
 */
export function readProcedureCode(text: string): string | null {
  const folded = fold(text)
  const signed = SIGNED.exec(folded)
  if (signed && !isMoney(folded, signed)) return `${signed[1]}.${signed[2]}`
  const found = [SPACED, GROUPED].map((pattern) => pattern.exec(folded)).find(Boolean)
  if (!found || isMoney(folded, found)) return null
  const tail = found.slice(2).join('')
  return /^[01]/.test(tail) && !tail.endsWith('0000') ? `${found[1]}.${tail}` : null
}

function isMoney(folded: string, found: RegExpExecArray): boolean {
  return MONEY.test(folded.slice(found.index + found[0].length))
}
