import { checkAbbreviations } from './abbreviations.ts'
import { checkCapitals } from './capitals.ts'
import { checkBold, checkHeadings } from './headings.ts'
import { checkLinks } from './links.ts'
import { passagesOf, type Language } from './passages.ts'
import { checkPictures, type Pictures } from './pictures.ts'
import { RULES, type Finding, type Remark } from './rules.ts'
import { checkSentences } from './sentences.ts'
import { checkTables } from './tables.ts'

/** A text as it is checked. */
export interface CheckedText {
  /** The path of the field, such as `body`. */
  path: string
  /** The rich text as it is stored. */
  value: unknown
  language: Language
  pictures: Pictures
  /** An official text, whose wording is not for the editor to change: only its structure is checked. */
  isOfficial?: boolean
}

/** About words that the editor of an official text may not change. */
const OF_WORDING = new Set<Remark['rule']>(['linkBare', 'linkGeneric'])

const toFindings = (path: string, remarks: Remark[]): Finding[] =>
  remarks.map((remark) => ({ ...remark, path, severity: RULES[remark.rule].severity }))

/** What keeps a rich text from being published. */
export function blockingIn({ path, value, pictures, isOfficial = false }: CheckedText): Finding[] {
  const remarks = [
    ...checkHeadings(value),
    ...checkLinks(value),
    ...checkTables(value),
    ...checkPictures(value, pictures),
  ]
  return toFindings(
    path,
    remarks.filter(({ rule }) => !isOfficial || !OF_WORDING.has(rule)),
  )
}

/** Advice on the wording of a document: its title, its plain texts such as a lead, and its rich text. */
export function adviceOn(
  { path, value, language, isOfficial = false }: CheckedText,
  { titles, leads }: { titles: string[]; leads: string[] },
): Finding[] {
  if (isOfficial) return toFindings(path, checkCapitals(titles))
  const passages = passagesOf(value)
  const headings = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  const texts = passages.filter(({ kind }) => kind === 'text')
  const led = [...leads.map((text) => ({ kind: 'text' as const, text })), ...texts]
  return toFindings(path, [
    ...checkBold(value),
    ...checkCapitals([...titles, ...headings]),
    ...checkSentences(led, language),
    ...checkAbbreviations([...titles, ...leads, ...passages.map(({ text }) => text)]),
  ])
}
