const short = /^\d\.\d{6}$/
const long = /^(\d\.\d{6})\.[\w.-]{1,40}$/
/** What a code can be, in an address. */
export const possible = /^[\w.-]{1,40}$/

/** The procedure code in an address. */
export type CodeInAddress =
  { kind: 'code'; code: string } | { kind: 'long'; code: string } | { kind: 'impossible' }

/**
 * Parses a code in an address. The national form is `1.011442`; an agency's long form, `1.011442.000.00.00.H38`, names
 * the same procedure (TT 01/2018/TT-VPCP).
 */
export function readCode(text: string | undefined): CodeInAddress {
  const clean = (text ?? '').trim()
  if (short.test(clean)) return { kind: 'code', code: clean }
  const found = long.exec(clean)
  if (found?.[1]) return { kind: 'long', code: found[1] }
  return possible.test(clean) ? { kind: 'code', code: clean } : { kind: 'impossible' }
}
