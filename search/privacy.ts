/** Longer queries are people's stories, which name persons; codes and names that people look for are shorter. */
const LONGEST = 120

/** Digits of one number with the separators people use; a letter ends the number. */
const DIGITS = /\d(?:[\s.,\-–—/()_]*\d)*/g
/**
 * Numbers with at least this many digits identify a person or an account: landlines with area code have 10, old ID
 * cards 9.
 */
const MANY_DIGITS = 8

const PROCEDURE_CODE = /(?<![\d.])[1-9]\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}(?:\.h\d{2})?)?(?![\d]|\.\d)/g
const DOSSIER = /(?:\d{3}\.\d{2}\.\d{2}\.)?\b[a-z]\d{2}(?:\.\d{1,3})*\s?[-–]\s?\d{5,8}\s?[-–]\s?\d{1,6}/
const EMAIL = /\S@\S/
const ADDRESS = /:\/\//
const PASSPORT = /\b[a-z]\d{7,8}\b/
/** 24A-123.45, 24h1 12345, 29-ld 123.45, 24A1-1234 (four digits only after a hyphen or a point: "12a 2022" is a form). */
const PLATES = [
  /\b[1-9]\d[\s-]?[a-z]{1,2}\d?[\s.-]*\d{3}[.\s]?\d{2}(?!\d)/,
  /\b[1-9]\d-?[a-z]\d?\s?[-.]\s?\d{4}(?!\d)/,
]
const SPOKEN_OF =
  /\b(?:cccd|cmnd|cmt|can cuoc|chung minh|ho chieu|sdt|dien thoai|dt|zalo|bien so|so tai khoan|stk|ma ho so|so ho so|ma bien nhan)\b\D{0,20}\d[\d\s.-]{4,}/

const isYear = (group: string) => /^(?:19|20)\d{2}$/.test(group)
const isDate = (groups: string[]) =>
  groups.length === 3 && isYear(groups[2] ?? '') && groups.slice(0, 2).every((group) => group.length <= 2)

function namesSomeone(number: string): boolean {
  const groups = number.match(/\d+/g) ?? []
  return groups.join('').length >= MANY_DIGITS && !groups.every(isYear) && !isDate(groups)
}

/** Lower case without accents; unlike fold() of fold.ts it keeps every character in its place. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll('đ', 'd')

/**
 * Whether a text may identify a person: numbers of ID cards, telephones, accounts, passports, vehicles and dossiers,
 * e-mail and web addresses. Codes of procedures, numbers of legal documents, years and dates do not count. In doubt
 * the answer is true: a missing log line harms nobody. Names of people cannot be told from other words.
 */
export function looksPersonal(text: string): boolean {
  const read = plain(text)
  if ([EMAIL, ADDRESS, DOSSIER, PASSPORT, SPOKEN_OF, ...PLATES].some((sign) => sign.test(read))) return true
  const numbers = read.replace(PROCEDURE_CODE, ' x ').match(DIGITS) ?? []
  return numbers.some(namesSomeone)
}

const REMOVED = '…'

/**
 * A text without e-mail and web addresses and without numbers that identify a person; nothing of it where something
 * else in it still may (see looksPersonal).
 */
export function withoutPersonal(text: string): string {
  const plainer = text
    .normalize('NFKC')
    .replace(/\S*(?:@|:\/\/)\S*/g, REMOVED)
    .replace(DIGITS, (number) => (namesSomeone(number) ? REMOVED : number))
  return looksPersonal(plainer) ? '' : plainer.trim()
}

/** Whether a query may be recorded: neither personal nor longer than any name people look for. */
export const isLoggable = (query: string): boolean =>
  query.trim() !== '' && query.length <= LONGEST && !looksPersonal(query)
