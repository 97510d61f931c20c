import type { Words } from '../content/types/contentType.ts'
import type { Language } from './passages.ts'
import { sentenceOf, type Finding } from './rules.ts'

/** The most findings that a message at a field names; the panel of the form lists all. */
const MOST_NAMED = 4

const OF_LANGUAGE: Record<Language, Words> = {
  vi: { vi: 'Bản tiếng Việt: ', en: 'In Vietnamese: ' },
  en: { vi: 'Bản tiếng Anh: ', en: 'In English: ' },
}

const MORE = {
  vi: (count: number) => ` Còn ${count} chỗ nữa, xem ở “Kiểm tra bài viết”.`,
  en: (count: number) => ` There are ${count} more: see “Check the text”.`,
}

function inWords(findings: Finding[], { of, language }: { of: Language | null; language: Language }): string {
  const named = findings.slice(0, MOST_NAMED).map((finding) => sentenceOf(finding, language))
  const left = findings.length - named.length
  return `${of ? OF_LANGUAGE[of][language] : ''}${named.join(' ')}${left > 0 ? MORE[language](left) : ''}`
}

/** Why a text in a language cannot be published; `of` names the language when it is not the one being edited. */
export const refusalWords = (findings: Finding[], of: Language | null): Words => ({
  vi: inWords(findings, { of, language: 'vi' }),
  en: inWords(findings, { of, language: 'en' }),
})
