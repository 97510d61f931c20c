/** What a text says of a person. An address is only a hint: reports of places have them too. */
export type PersonalKind = 'telephone' | 'identity' | 'email' | 'address'

export interface PersonalMark {
  kind: PersonalKind
  /** From and to in the text, in UTF-16 units. */
  from: number
  to: number
  text: string
}

const PATTERNS: [PersonalKind, RegExp][] = [
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu],
  ['telephone', /(?<![\d.])(?:\+?84|0)(?:[ .-]?\d){9,10}(?!\d)/g],
  ['identity', /(?<![\d.])\d(?:[ .-]?\d){8}(?:(?:[ .-]?\d){3})?(?!\d)/g],
  ['address', /(?<![\p{L}])(?:số nhà|nhà số|ngõ|hẻm|tổ dân phố|thôn|bản|xóm)\s+[\p{L}\d][\p{L}\d/-]*/giu],
]

/** Sums of money, such as 120.000.000. */
const MONEY = /^[1-9]\d{0,2}(?:\.\d{3})+$/

const marksOf = (kind: PersonalKind, pattern: RegExp, text: string): PersonalMark[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...{ kind, from: index, to: index + found.length, text: found },
  }))

const overlaps = (a: PersonalMark, b: PersonalMark) => a.from < b.to && b.from < a.to

/** The places in a text that could name a person, in order; an editor decides. */
export function findPersonal(text: string): PersonalMark[] {
  const found: PersonalMark[] = []
  for (const [kind, pattern] of PATTERNS)
    for (const mark of marksOf(kind, pattern, text))
      if (!MONEY.test(mark.text) && !found.some((one) => overlaps(one, mark))) found.push(mark)
  return found.toSorted((a, b) => a.from - b.from)
}

/** The marks that never stand in a public text. */
export const neverPublic = (text: string): PersonalMark[] =>
  findPersonal(text).filter(({ kind }) => kind !== 'address')
