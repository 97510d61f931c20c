import { isRecord } from '../../cms/content/record.ts'
import { toAnchor } from './format.ts'

/** Part, chapter, section, article or annex, as law texts number them (Decree 78/2025/ND-CP, Annex I). */
const NUMBERED = /^\s*((?:phần|chương|mục|tiểu mục|điều|phụ lục)\s+(?:\d+[a-zđ]?|[ivxlc]+))(?![\p{L}\p{N}])/iu

/** The anchor of a numbered part of a legal document, 'dieu-5' for "Điều 5. Thời hạn"; undefined for other headings. */
export function articleAnchor(heading: string): string | undefined {
  const number = NUMBERED.exec(heading.normalize('NFC'))?.[1]
  return number === undefined ? undefined : toAnchor(number)
}

const ARTICLE = /(?<!\p{L})điều\s+\d+[a-zđ]?(?![\p{L}\p{N}])/giu

/**
 * The anchor of the article that a citation names: 'dieu-16' for "khoản 1 Điều 16"; undefined when it names none or
 * several.
 */
export function citedAnchor(citation: string): string | undefined {
  const [only, ...others] = citation.normalize('NFC').match(ARTICLE) ?? []
  return only && others.length === 0 ? toAnchor(only) : undefined
}

const wordsOf = (node: Record<string, unknown>): string =>
  typeof node.text === 'string'
    ? node.text
    : Array.isArray(node.children)
      ? node.children.filter(isRecord).map(wordsOf).join('')
      : ''

/** The anchors of the articles that are headings of a text. Headings are not nested in one another. */
export function articlesIn(body: unknown): Set<string> {
  const root = isRecord(body) && isRecord(body.root) ? body.root : {}
  const blocks = Array.isArray(root.children) ? root.children.filter(isRecord) : []
  const headings = blocks.filter(({ type }) => type === 'heading')
  return new Set(headings.flatMap((node) => articleAnchor(wordsOf(node)) ?? []))
}
