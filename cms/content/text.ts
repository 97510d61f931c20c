/**
 * Invisible characters: soft hyphen, zero-width ones (except the joiners that emoji and other scripts need), direction
 * marks.
 */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const ODD_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
/** A lone surrogate, which no database, index or page can encode. */
const LONE_SURROGATE = /\p{Surrogate}/gu
const FULL_WIDTH = /[\uff01-\uff5e]/g

/** Ð (U+00D0) and Ɖ (U+0189) look like Đ. Icelandic uses ð inside words, Vietnamese đ only at their beginning. */
const CAPITAL_ETH = /(?<!\p{Ll})[\u00d0\u0189]/gu
const SMALL_ETH =
  /(?<![\p{L}\p{M}])[\u00f0\u0256](?=[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]|(?![\p{L}\p{M}]))/giu

/** Letters of other alphabets that look like Latin ones. */
const LOOK_ALIKES: Record<string, string> = {
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S' },
  ...{ Т: 'T', У: 'Y', Х: 'X', а: 'a', с: 'c', е: 'e', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', у: 'y' },
  ...{ х: 'x', һ: 'h', ԁ: 'd', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N' },
  ...{ Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o' },
}
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const OTHER_LETTERS = new RegExp(OTHER_ALPHABET, 'gu')
const WORD = /[\p{L}\p{M}]+/gu

const toLatin = (text: string): string =>
  text.replace(OTHER_LETTERS, (letter) => LOOK_ALIKES[letter] ?? letter)

/** A word in two alphabets is a typing mistake when all its foreign letters look like Latin ones. */
function normaliseWord(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word
  const latin = toLatin(word)
  return OTHER_ALPHABET.test(latin) ? word : latin
}

/**
 * Characters that render as nothing though Unicode classes them as letters or symbols: Hangul fillers, the empty
 * braille cell.
 */
const FILLERS = /[\u115f\u1160\u2800\u3164\uffa0]/g
const SHOWN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether a text renders as nothing. */
export const isBlankText = (text: string): boolean => !SHOWN.test(text.replace(FILLERS, ''))

const ASCII = /^[\t\n\r\u0020-\u007e]*$/

/**
 * Text as it is stored: in NFC, with look-alike letters replaced (Đ for Ð, Latin for Cyrillic inside a Latin word,
 * digits of normal width) and without invisible characters. Idempotent.
 */
export function normaliseText(text: string): string {
  if (ASCII.test(text)) return text
  const composed = text
    .replace(LONE_SURROGATE, '')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
  const latin = OTHER_ALPHABET.test(composed) ? composed.replace(WORD, normaliseWord) : composed
  return latin.normalize('NFC').replace(CAPITAL_ETH, 'Đ').replace(SMALL_ETH, 'đ').normalize('NFC')
}

/** The same for a single-line text, such as a title: non-breaking blanks become plain ones too. */
export const normaliseLine = (text: string): string => normaliseText(text).replace(ODD_BLANK, ' ')

/** Stand-ins for Đ in the encodings before Unicode; no document number contains these characters. */
const LEGACY_D = /[\u00a7\u00d1]/g

/** "Số", "Quyết định", "Nghị định số:": the kind of document before its number. */
const WORDS_BEFORE =
  /^(?:(?:quyết định|nghị quyết|nghị định|thông tư(?: liên tịch)?|chỉ thị|công văn|kế hoạch|luật|pháp lệnh|văn bản(?: hợp nhất)?)(?= )|s[ốo](?=[ .:\d])|[ .:]+)+(?=\d)/iu

/**
 * A document number as it is stored: cleaned, its letters Latin, its dashes "-", no blanks around its signs, without
 * the kind of document before it.
 */
export function normaliseNumber(text: string): string {
  return normaliseLine(toLatin(normaliseLine(text)))
    .replace(LEGACY_D, 'Đ')
    .replace(/\u00f1/g, 'đ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WORDS_BEFORE, '')
}
