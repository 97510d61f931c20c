import { toAnchor } from './format.ts'

/** Part, chapter, section, article or annex, as law texts number them (Decree 78/2025/ND-CP, Annex I). */
const NUMBERED = /^\s*((?:phần|chương|mục|tiểu mục|điều|phụ lục)\s+(?:\d+[a-zđ]?|[ivxlc]+))(?![\p{L}\p{N}])/iu

/** The anchor of a numbered part of a legal document, 'dieu-5' for "Điều 5. Thời hạn"; undefined for other headings. */
export function articleAnchor(heading: string): string | undefined {
  const number = NUMBERED.exec(heading.normalize('NFC'))?.[1]
  return number === undefined ? undefined : toAnchor(number)
}
