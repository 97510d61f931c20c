/** Syllables that are told and typed without accents; their number is a power of two, so each is as likely. */
export const SYLLABLES = (
  'anh ban bao binh bong bui cam canh cau chanh chua da dao dat day den ' +
  'doi dong dua en ga gao gio hat hoa hong huong khe khoai la lan lau ' +
  'le lua mai may mo mua nai nam nang ngo nhan nho nui oi ong que ' +
  'rong rung sao sen soi song suoi thac thong tre trang troi vang xanh xuan vuon'
).split(' ')

/** Two words of two syllables each. */
const WORDS = 2
const IN_WORD = 2
const DIGITS = 12

/** The random bytes of a code; 63.8 of their bits are in it. */
export const CODE_BYTES = 16

const LETTERS = new RegExp(`^(?:${SYLLABLES.join('|')}){${WORDS * IN_WORD}}$`)
const TYPED = /^([a-z]+)(\d+)$/
/** More than any code is typed with; what is longer is none. */
const LONGEST_TYPED = 100

/** The quasigroup of H. M. Damm, 2004: it finds each wrong digit and each pair of neighbours that changed places. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/** Letters as two digits each, so that the check digit covers them too. */
const asDigits = (plain: string): string =>
  plain.replaceAll(/[a-z]/g, (letter) => String(letter.charCodeAt(0) - 87))

const checkDigit = (plain: string): string =>
  [...asDigits(plain)].reduce((interim, digit) => DAMM[Number(interim)]![Number(digit)]!, '0')

/**
 * The secret code of a case: two words and 12 digits with a check digit, as it is shown: "hoasen-nuixanh-4821-0937-5560-3".
 * @param bytes CODE_BYTES of a cryptographic source
 */
export function toCode(bytes: Uint8Array): string {
  let left = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  const take = (of: number) => {
    const rest = Number(left % BigInt(of))
    left /= BigInt(of)
    return rest
  }
  const syllables = Array.from({ length: WORDS * IN_WORD }, () => SYLLABLES[take(SYLLABLES.length)]!)
  const digits = Array.from({ length: DIGITS }, () => take(10)).join('')
  const plain = syllables.join('') + digits
  return shownCode(plain + checkDigit(plain), syllables.slice(0, IN_WORD).join('').length)
}

/** Words, three groups of four digits and the check digit, with hyphens between them. */
function shownCode(plain: string, firstWord: number): string {
  const [, letters = '', digits = ''] = TYPED.exec(plain)!
  const words = [letters.slice(0, firstWord), letters.slice(firstWord)]
  return [...words, ...digits.match(/\d{1,4}/g)!].join('-')
}

/**
 * Reads a code as people type it: in either case, with or without accents, hyphens and blanks.
 * @returns its letters and digits, as they are hashed; null when it cannot be a code
 */
export function readCode(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null
  const bare = typed.normalize('NFD').toLowerCase().replaceAll('đ', 'd')
  const plain = bare.replaceAll(/[^a-z0-9]/g, '')
  const [, letters = '', digits = ''] = TYPED.exec(plain) ?? []
  const isWhole = LETTERS.test(letters) && digits.length === DIGITS + 1
  return isWhole && checkDigit(plain.slice(0, -1)) === plain.at(-1) ? plain : null
}
