/** The long form of codes until 2026: '1.000025.000.00.00.H38'. */
const LONG = /^(\d\.\d{6})\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d+$/
/** A number as a spreadsheet stores the code 1.001190, perhaps with the noise of binary fractions. */
const NUMBER = /^\d\.\d{1,5}$|^\d\.\d{6}(?:0{3,}|9{3,})\d*$/

/** A cell without apostrophes, blanks and invisible characters; '1,000025' with a full stop. */
const bare = (cell: string): string =>
  cell
    .replace(/[\p{Cf}\s'’`]/gu, '')
    .replace(/^(\d),(\d)/, '$1.$2')
    .replace(LONG, '$1')

/** The distinct codes of procedures in a cell, however they are spaced, glued or continued. */
export function readCodes(cell: string): string[] {
  const text = bare(cell)
  if (NUMBER.test(text)) return [Number(text).toFixed(6)]
  const codes: string[] = []
  let end = 0
  for (const { index, 0: code } of text.matchAll(/\d\.\d{6}/g)) {
    // '11.000025' holds no code, '1.0000251.000028' holds two.
    if (index > end && /\d/.test(text[index - 1]!)) continue
    codes.push(code)
    end = index + code.length
  }
  return [...new Set(codes)]
}

/** The service that a cell names: the code of its procedure, where it stands there, and the number of the variant, '02'. */
export function readVariant(cell: string): { code?: string; number?: string } {
  const text = bare(cell)
  const [, code, number] = /^(\d\.\d{6})\.?(\d{1,3})?(?!\d)/.exec(text) ?? []
  if (code) return { code, ...(number && { number: number.padStart(2, '0') }) }
  return /^\d{1,2}$/.test(text) ? { number: text.padStart(2, '0') } : {}
}
