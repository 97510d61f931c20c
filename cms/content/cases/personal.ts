/** What a text says of a person. An address is only a hint: reports of places have them too. */
export type PersonalKind =
  'telephone' | 'identity' | 'email' | 'account' | 'plate' | 'address' | 'name' | 'link'

export interface PersonalMark {
  kind: PersonalKind
  /** From and to in the text, in UTF-16 units. */
  from: number
  to: number
  text: string
}

/** One number, with the separators that people use between its digits. */
const NUMBER = /\+?\d(?:[ .\-–()]{0,2}\d)*/g
/** Before a number that names nobody: that of a case or a legal document. */
const NO_PERSONS = /(?:PA-|\d\/)$/
const PROCEDURE_CODE = /^[1-9]\.\d{6}(?:\.|$)/
/** Sums of money, such as 120.000.000. */
const MONEY = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const DATE = /^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}$/
const YEARS = /^(?:19|20)\d{2}(?:[ \-–]+(?:19|20)\d{2})*$/
const TELEPHONE = /^(?:0|84|0084)[2-9]\d{8,9}$/
/** Shorter numbers count things. */
const FEWEST_DIGITS = 8

const CAPITAL = String.raw`\p{Lu}[\p{Ll}\p{M}]*`
const ANNOUNCED = String.raw`(?:[Tt]ôi (?:tên )?là|[Tt]ên (?:tôi )?là|[Hh]ọ (?:và )?tên\s*:?|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Mm]y name is)`

/** Of a pattern with a group, the group alone is marked. */
const PATTERNS: [PersonalKind, RegExp][] = [
  ['email', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/giu],
  [
    'link',
    /https?:\/\/[^\s<>"”]{1,300}|(?<!\p{L})(?:facebook\.com|fb\.com|zalo\.me|t\.me)\/[^\s<>"”]{1,300}/giu,
  ],
  ['plate', /(?<![\p{L}\d])[1-9]\d[\s-]?[A-Z]{1,2}\d?[\s.-]{0,2}(?:\d{3}[.\s]?\d{2}|\d{4})(?!\d)/gu],
  ['address', /(?<!\p{L})(?:nhà tôi ở|tôi ở|trú tại|thường trú tại|địa chỉ nhà\s*:?)\s+[^.;\n]{2,80}/giu],
  ['address', /(?<!\p{L})(?:số nhà|nhà số|ngõ|hẻm|tổ dân phố|thôn|bản|xóm)\s+[\p{L}\d][\p{L}\d/-]*/giu],
  ['name', new RegExp(String.raw`(?<!\p{L})${ANNOUNCED}\s+(${CAPITAL}(?:\s+${CAPITAL}){1,4})`, 'gu')],
]

/** As what a number names somebody; undefined when it names nobody. */
function kindOfNumber(number: string, before: string): PersonalKind | undefined {
  const digits = number.replaceAll(/\D/g, '')
  if (digits.length < FEWEST_DIGITS || NO_PERSONS.test(before)) return undefined
  if ([PROCEDURE_CODE, MONEY, DATE, YEARS].some((one) => one.test(number))) return undefined
  if (TELEPHONE.test(digits)) return 'telephone'
  return digits.length === 9 || digits.length === 12 ? 'identity' : 'account'
}

const markAt = (kind: PersonalKind, from: number, text: string): PersonalMark => ({
  ...{ kind, from, to: from + text.length, text },
})

function numbersIn(text: string): PersonalMark[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const kind = kindOfNumber(number, text.slice(Math.max(0, index - 3), index))
    return kind ? [markAt(kind, index, number)] : []
  })
}

function patternsIn(text: string): PersonalMark[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((found) => {
      const part = found[1] ?? found[0]
      return markAt(kind, found.index + found[0].length - part.length, part.trimEnd())
    }),
  )
}

/**
 * The places in a text that could name a person, in order and without overlaps; an editor decides. Of names, those
 * behind words that announce one: others cannot be told from words.
 */
export function findPersonal(text: string): PersonalMark[] {
  const found = [...numbersIn(text), ...patternsIn(text)].toSorted((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

const NEVER: readonly PersonalKind[] = ['telephone', 'identity', 'email']

/** The marks that never stand in a public text. */
export const neverPublic = (text: string): PersonalMark[] =>
  findPersonal(text).filter(({ kind }) => NEVER.includes(kind))
