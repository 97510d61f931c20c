import { findKind, isIssuer, ISSUERS, KINDS, UNSURE_MARKS } from './documentSymbols.ts'
import { fold } from './fold.ts'

/**
 * The number of a legal document, as far as it is given: "118/2025/NĐ-CP", "118/2025", "468/QĐ-TTg", "nghị định 118".
 * A symbol is the letters after the number without punctuation ("ndcp"); several where an issuer has had several.
 */
export type DocumentNumber = { number: string; year?: string; symbols: string[]; kind?: string }
type Found = { number: string; year: string; before: string; rest: string; isLoose: boolean }

const SIGN = String.raw`\s*[/_.–-]\s*`
const NUMBER = String.raw`(?<![\d/]|\d\s?[.,–-]\s?|[a-z])(\d{1,5}(?:\.\d{1,3}(?!\d))?)`
const YEAR = String.raw`((?:19[4-9]|20[0-4])\d)(?!\d|\s?[.,]\d)`
const DATED = new RegExp(String.raw`${NUMBER}(${SIGN}|\s+(?:nam\s+)?)${YEAR}`)
const UNDATED = new RegExp(String.raw`${NUMBER}(?![\d]|[.,/]\d)`, 'g')
const ANY_YEAR = new RegExp(String.raw`(?<![\d/.,-])${YEAR}(?!/\d)`)
const SIGNED_SYMBOL = new RegExp(
  String.raw`^${SIGN}([a-z]+\d{0,2}(?![a-z\d])(?:${SIGN}[a-z]+\d{0,2}(?![a-z\d]))*)`,
)
const SPACED_SYMBOL = /^\s+(cua\s+)?([a-z]+\d{0,2})(?![a-z\d])/
const DATE =
  /\b(?:ngay\s*)?(?:[012]?\d|3[01])(?:\s*([/.-])\s*[01]?\d\s*\1\s*|\s+thang\s+\d{1,2}\s+nam\s+)(\d{4})\b/g
const PLACE_BEFORE = /\b(?:so nha|nha|ngo|ngach|hem|kiet|to|lo|thua|can|phong|thang|quy|nam hoc|ky)\s*$/
const PLACE_AFTER = /^\s*,?\s*(?:duong|pho|ngo|ngach|hem|phuong|xa|thon|to)\b/

const MARKS = KINDS.map(({ mark }) => mark).filter((mark) => mark.length > 1)
const SURE_MARKS = MARKS.filter((mark) => !UNSURE_MARKS.includes(mark))
const GLUED_MARK = new RegExp(String.raw`\b(${SURE_MARKS.join('|')})(?=\d)`, 'g')
const MARK_BEFORE = new RegExp(
  String.raw`\b(${MARKS.join('|')})((?:[\s/_.–-]+[a-z]{2,8}\d{0,2})?)[\s.:]+(?=\d)`,
  'g',
)
const KIND_WORDS = new RegExp(String.raw`\b(${KINDS.map(({ words }) => words).join('|')})\b`, 'g')
const ISSUER_WORDS = ISSUERS.map(([words, symbols]) => ({
  pattern: new RegExp(String.raw`\b(?:${words})\b`, 'g'),
  symbol: symbols[0] ?? '',
}))

const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number)
/** "nghị định 100/19" is of 2019. */
const SHORT_YEAR = /(§\??[a-z]+\s+\d{1,5})\s*\/\s*([0-4]\d)(?!\s*[/\d])/g

const letters = (symbol: string) => symbol.replace(/[^a-z\d]/g, '')

/** Folded text in which kinds before a number become "§mark", issuers their letters, and dates their year. */
function prepare(text: string): string {
  let plain = fold(text)
  for (const { pattern, symbol } of ISSUER_WORDS) plain = plain.replace(pattern, symbol)
  return plain
    .replace(KIND_WORDS, (words) => `§${KINDS.find((known) => known.words === words)?.mark ?? ''}`)
    .replace(DATE, ' nam $2')
    .replace(GLUED_MARK, '$1 ')
    .replace(/\bso\s*[.:]?\s*(?=\d)/g, ' ')
    .replace(MARK_BEFORE, (whole, mark: string, issuer: string) => {
      const own = letters(issuer)
      return own === '' || isIssuer(own) ? `${own} §${UNSURE_MARKS.includes(mark) ? '?' : ''}${mark} ` : whole
    })
    .replace(SHORT_YEAR, '$1/20$2')
}

/** The letters after a number: those of a kind or an issuer; with punctuation also others, when a kind precedes it. */
function readSymbol(rest: string, isNamed = false): string {
  const signed = SIGNED_SYMBOL.exec(rest)
  const parts = signed?.[1]?.split(/[^a-z\d]+/) ?? []
  const isOdd = isNamed && parts.length > 0 && parts.every((part) => /^[^aeiouy]+$/.test(part))
  const isKnown = isOdd || parts.some((part) => isIssuer(part) || MARKS.includes(part))
  let symbol = isKnown ? parts.join('') : ''
  let left = isKnown ? rest.slice(signed?.[0].length) : rest
  for (;;) {
    const next = SPACED_SYMBOL.exec(left)
    const word = next?.[2] ?? ''
    const isMark = symbol === '' && MARKS.includes(word)
    const isJoint = /^(?:ttlt|nqlt)/.test(symbol) && /^[b-df-hj-np-tv-z]{3,}$/.test(word)
    const isMore = (isIssuer(word) || isJoint) && !symbol.endsWith(word) && !(next?.[1] && symbol)
    if (!next || !(isMark || isMore)) return symbol
    symbol += word
    left = left.slice(next[0].length)
  }
}

function findNumber(plain: string): Found | null {
  const dated = DATED.exec(plain)
  if (dated) {
    const rest = plain.slice(dated.index + dated[0].length)
    const isLoose = !dated[2]?.includes('/')
    return {
      number: dated[1] ?? '',
      year: dated[3] ?? '',
      before: plain.slice(0, dated.index),
      rest,
      isLoose,
    }
  }
  for (const lone of plain.matchAll(UNDATED)) {
    const before = plain.slice(0, lone.index)
    const rest = plain.slice(lone.index + lone[0].length)
    const behind = readSymbol(rest)
    const isNamed =
      /§\??[a-z]+\s*$/.test(before) || (behind !== '' && (findKind(behind) ?? !/^\s/.test(rest)))
    if (isNamed && !isYear(lone[0])) return { number: lone[0], year: '', before, rest, isLoose: true }
  }
  return null
}

/** Complete symbols: the mark of the kind precedes an issuer's letters, except those of the parliament. */
function toSymbols(mark: string, symbol: string): string[] {
  if (symbol === '' || MARKS.includes(symbol)) return []
  const own = symbol.replace(/^(?:nq|pl|l)(?=(?:ubtv)?qh)/, '')
  const isWhole = mark.length < 2 || /^(?:ubtv)?qh/.test(own) || findKind(own) !== undefined
  const several = ISSUERS.find(([, symbols]) => symbols[0] === own)?.[1] ?? [own]
  return (isWhole ? [own] : several.map((issuer) => `${mark}${issuer}`)).filter(Boolean)
}

/** The number of a stored document, parsed strictly: "61/2018/NĐ-CP", "468/QĐ-TTg", "13/CP", "71/2015"; else null. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const shape =
    /^(\d{1,5}(?:\.\d{1,3}(?!\d)|[a-z](?=[/-]))?)(?:[/-]((?:19|20)\d\d)(?!\d))?(?:[/_-]([a-z].+))?$/
  const found = shape.exec(fold(text).replace(/\s/g, ''))
  if (!found) return null
  const symbols = toSymbols('', letters(found[3] ?? ''))
  const kind = findKind(symbols[0] ?? '')?.kind
  return { number: found[1] ?? '', ...(found[2] && { year: found[2] }), symbols, ...(kind && { kind }) }
}

function toNumber(found: Found, plain: string): DocumentNumber | null {
  const marked = /§(\??)([a-z]+)(?=[^§]*$)/.exec(found.before) ?? /§(\??)([a-z]+)/.exec(plain)
  const behind = readSymbol(found.rest, Boolean(marked))
  const mark = marked?.[2] ?? findKind(behind)?.mark ?? ''
  const issuer = mark ? plain.split(/[^a-z\d]+/).find(isIssuer) : undefined
  const symbol = behind && !MARKS.includes(behind) ? behind : (issuer ?? '')
  const year = found.year || (marked || behind ? ANY_YEAR.exec(found.rest)?.[1] : '') || ''
  const isNamed = Boolean(mark || symbol)
  if (found.isLoose && !isNamed) return null
  if (marked?.[1] && !year && !symbol) return null
  if (!isNamed && (isYear(found.number) || PLACE_AFTER.test(found.rest))) return null
  if (!behind && PLACE_BEFORE.test(found.before)) return null
  const kind = KINDS.find((known) => known.mark === mark)?.kind
  return {
    number: found.number,
    ...(year && { year }),
    symbols: toSymbols(mark, symbol),
    ...(kind && { kind }),
  }
}

/**
 * The number of a legal document that a text names, or null. Understands numbers as people write them: with or without
 * kind, year, symbol and accents, with spaces for punctuation, with the issuer spelled out, or with the date of issue
 * for the year. Dates, sums of money, telephone and house numbers do not count.
 */
export function readDocumentNumber(text: string): DocumentNumber | null {
  const plain = prepare(text)
  const found = findNumber(plain)
  const read = found && toNumber(found, plain)
  if (read) return read
  const whole = parseDocumentNumber(text)
  return whole && (whole.symbols[0]?.length ?? 0) > 1 ? whole : null
}
