/** How far up a heading stands: what is attached to a document, part, chapter, section, subsection, article. */
export const RANKS = { attached: 0, part: 1, chapter: 2, section: 3, subsection: 4, article: 5 } as const

/** The beginning of a numbered part of a legal document. */
export interface Numbered {
  rank: number
  /** 'Chương I', 'Điều 5' */
  number: string
  /** What follows the number. */
  rest: string
}

const ROMAN_OR_DIGITS = '(?:[IVXLC]+|\\d{1,3}[a-z]?)'
/** A number with its name, as the pattern of both; capitals tell a heading from a reference. */
const numberedPattern = (names: string, numbers = ROMAN_OR_DIGITS) =>
  new RegExp(`^((?:${names})\\s+${numbers})(?![\\p{L}\\p{N}])\\s*[.:–-]?\\s*(.*)$`, 'u')

const PATTERNS: [rank: number, pattern: RegExp][] = [
  [RANKS.part, numberedPattern('Phần|PHẦN', `(?:(?:thứ|THỨ)\\s+\\p{L}+|${ROMAN_OR_DIGITS})`)],
  [RANKS.chapter, numberedPattern('Chương|CHƯƠNG')],
  [RANKS.section, numberedPattern('Mục|MỤC')],
  [RANKS.subsection, numberedPattern('Tiểu mục|TIỂU MỤC')],
  [RANKS.attached, numberedPattern('Phụ lục|PHỤ LỤC')],
  [RANKS.attached, /^(PHỤ LỤC)()$/u],
  [RANKS.article, /^((?:Điều|ĐIỀU)\s+\d{1,4}[a-zđ]?)(?:\s*[.:]\s*(.*)|)$/u],
]
const LONGEST_TITLE = 200

/** Whether words stand in capitals, as titles of chapters do. */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** Whether words may be a title: short, and without the end of a sentence. */
export const isTitle = (text: string): boolean => text.length <= LONGEST_TITLE && !/[.;:,!?]$/.test(text)

/** 'ĐIỀU 5' as 'Điều 5', 'CHƯƠNG II' as 'Chương II'. */
const inUsualCase = (number: string): string =>
  number.replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && /^[IVXLC]+$/.test(word)) return word
    return isCapitals(number) && word.length > 1 ? withFirst(word.toLowerCase(), at === 0) : word
  })

const withFirst = (word: string, isFirst: boolean) =>
  isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word

/**
 * Reads the number at the beginning of a paragraph: "Điều 5. Thời hạn". A reference at the beginning of a sentence
 * ("Mục này quy định …", "Điều 5 của Luật …") has none.
 */
export function numberedOf(text: string): Numbered | undefined {
  for (const [rank, pattern] of PATTERNS) {
    const found = pattern.exec(text)
    if (!found) continue
    const [, number = '', rest = ''] = found
    if (rank !== RANKS.article && rest && !isTitle(rest)) return undefined
    // A sentence about the part goes on in small letters.
    if (rank !== RANKS.article && /^\p{Ll}/u.test(rest)) return undefined
    return { rank, number: inUsualCase(number), rest }
  }
  return undefined
}

/** The headings of a plan or directive, which has no articles: 'I. Mục tiêu' and '1. Tài liệu'. */
export function outlineRankOf(text: string): number | undefined {
  if (!isTitle(text)) return undefined
  if (/^[IVX]{1,5}\.\s*\p{Lu}/u.test(text)) return RANKS.chapter
  return /^\d{1,2}\.\s+\p{Lu}/u.test(text) && text.length <= 100 ? RANKS.section : undefined
}
