import { isVietnameseSyllable } from './syllable.ts'

/** The encodings of Vietnamese before Unicode; text in one of them looks like "Th«ng b¸o" or "Thoâng baùo". */
export type LegacyEncoding = 'TCVN3' | 'VNI'

/** The letters at codes 0xA1 to 0xFE of TCVN3 (ABC), '·' for none. */
const TCVN3_CODES =
  'ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ'
const FIRST_CODE = 0xa1
const TCVN3 = new Map(
  [...TCVN3_CODES].flatMap((letter, at) =>
    letter === '·' ? [] : [[String.fromCharCode(FIRST_CODE + at), letter] as const],
  ),
)

/** VNI writes a letter followed by a sign for its tone, its diacritic or both. */
const VNI_SIGNS: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const VNI_LETTERS: Record<string, string> = {
  ...{ ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', í: 'í', ì: 'ì' },
}
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|([ôöñæóòîíì])/giu

const inCaseOf = (model: string, text: string): string =>
  model === model.toLowerCase() ? text : text.toUpperCase()

function fromVni(word: string): string {
  const decoded = word.replace(VNI_PAIR, (_all, base?: string, sign?: string, lone?: string) => {
    const letter = (base ?? lone)!
    const plain = VNI_LETTERS[letter.toLowerCase()] ?? letter.toLowerCase()
    return inCaseOf(letter, plain) + (sign ? VNI_SIGNS[sign.toLowerCase()]! : '')
  })
  return decoded.normalize('NFC')
}

/** All-capital fonts use the codes of the small letters: a word without a small plain letter is in capitals. */
function fromTcvn3(word: string, isCapital: boolean): string {
  const decoded = word.replace(/[\u00a1-\u00fe]/g, (code) => TCVN3.get(code) ?? code)
  return isCapital || /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(word) ? decoded.toUpperCase() : decoded
}

type Decode = (word: string, isCapital: boolean) => string

const DECODERS: [LegacyEncoding, Decode][] = [
  ['TCVN3', fromTcvn3],
  ['VNI', fromVni],
]

/** Letters that only Unicode has: a text with one of them was not typed in an older encoding. */
const ONLY_UNICODE = /[\u0100-\u024f\u1ea0-\u1ef9\p{M}]/u
/** Words; the older encodings also use signs such as « and ¸ inside them. */
const WORDS = /[\p{L}\p{M}\u00a1-\u00ff]+/gu
const BEYOND_ASCII = /[\u00a1-\u00ff]/
/**
 * Characters that occur in no word of any language, signs and a capital after a small letter: one such word is proof
 * enough.
 */
const SIGN = '[\\u00a1-\\u00a9\\u00ab-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7]'
const ODD_INSIDE = new RegExp(
  `[A-Za-z]${SIGN}|${SIGN}[A-Za-z]|[A-Za-z]{2}\\u00aa|\\u00aa[A-Za-z]|[a-z][\\u00c0-\\u00de]`,
)
const CAPITAL_INSIDE = /[a-z][\u00c0-\u00de]/
/** Abbreviations in numbers ("Q§-UBND"), units ("5 µm") and đồng ("50.000®") prove nothing. */
const SAYS_NOTHING = /^(?:[A-Z\u00a1-\u00a7\u00d1]+|\u00b5[a-z]|[\u00ae\u00f1])$/
/** The tolerated share of words of no language (names, misspellings) per word that is Vietnamese only when decoded. */
const MOST_ODD = 0.2

interface Decoded {
  encoding: LegacyEncoding
  text: string
  /** Words that are Vietnamese only when decoded. */
  hits: number
}

function decodeFrom(text: string, encoding: LegacyEncoding, decode: Decode): Decoded | null {
  const isCapital = !/[a-z]/.test(text) && /[A-Z][^\s]*[A-Z]/.test(text)
  let [hits, odd, sure] = [0, 0, 0]
  for (const word of text.match(WORDS) ?? []) {
    if (!BEYOND_ASCII.test(word) || ONLY_UNICODE.test(word) || SAYS_NOTHING.test(word)) continue
    if (isVietnameseSyllable(word) && !CAPITAL_INSIDE.test(word)) continue
    if (!isVietnameseSyllable(decode(word, isCapital))) odd += 1
    else if (/[A-Za-z]/.test(word)) {
      hits += 1
      if (ODD_INSIDE.test(word)) sure += 1
    }
  }
  // Next to words in Unicode, the others must leave no doubt.
  const isMixed = ONLY_UNICODE.test(text)
  if (isMixed ? hits < 2 || sure === 0 || odd > 0 : (hits < 2 && sure === 0) || odd > hits * MOST_ODD)
    return null
  const toUnicode = (word: string) =>
    isMixed && (ONLY_UNICODE.test(word) || (isVietnameseSyllable(word) && !CAPITAL_INSIDE.test(word)))
      ? word
      : decode(word, isCapital)
  return { encoding, text: text.replace(WORDS, toUnicode).normalize('NFC'), hits }
}

/**
 * Decodes a text that is Vietnamese in TCVN3 (.Vn… fonts) or VNI; null for any other. Correct text in Vietnamese,
 * English or French is never mistaken for one of these: most of its words would not be words when decoded.
 */
export function decodeLegacy(given: string): Pick<Decoded, 'encoding' | 'text'> | null {
  const text = given.normalize('NFC')
  if (!BEYOND_ASCII.test(text)) return null
  const candidates = DECODERS.flatMap(([encoding, decode]) => decodeFrom(text, encoding, decode) ?? [])
  const [best] = candidates.sort((a, b) => b.hits - a.hits)
  return best ? { encoding: best.encoding, text: best.text } : null
}

/**
 * Decodes words known, by their font, to be in an encoding before Unicode; words that only Unicode has are left alone.
 * @param isCapital of a font whose small letters are capitals, as .VnTimeH
 */
export function decodeAs(encoding: LegacyEncoding, text: string, isCapital = false): string {
  if (ONLY_UNICODE.test(text)) return text
  const decode = encoding === 'VNI' ? fromVni : fromTcvn3
  const decoded = text.replace(WORDS, (word) => decode(word, isCapital)).normalize('NFC')
  return isCapital ? decoded.toUpperCase() : decoded
}
