import { isRecord } from '../content/record.ts'
import { urlsIn } from '../links/fields.ts'
import { adviceOn, blockingIn } from './check.ts'
import { isOfficialType } from './checkedFields.ts'
import { passagesOf, type Language } from './passages.ts'
import type { Pictures } from './pictures.ts'
import { readabilityOf, type Readability } from './readability.ts'
import type { Finding } from './rules.ts'

/** The fields of plain text that introduce the rich text of a document. */
const LEADS = ['lead', 'summary']

interface About {
  collection: string
  /** The name of the field with the title. */
  title: string
  language: Language
  pictures: Pictures
  /** Addresses that are known to lead nowhere. */
  dead: ReadonlySet<string>
}

/** What is said of a document in a language. */
export interface Checked {
  findings: Finding[]
  /** Of Vietnamese texts long enough to tell, except official ones. */
  readability: Readability | null
  isEmpty: boolean
}

/** The rich texts among the values of a form, by path. */
export const textsOf = (values: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(values).filter(([, value]) => isRecord(value) && isRecord(value.root))

const stringsOf = (values: Readonly<Record<string, unknown>>, names: string[]): string[] =>
  names.map((name) => values[name]).filter((value) => typeof value === 'string' && value !== '') as string[]

const deadIn = (path: string, value: unknown, dead: ReadonlySet<string>): Finding[] =>
  [...new Set(urlsIn(value))]
    .filter((url) => dead.has(url))
    .map((url) => ({ rule: 'linkDead', severity: 'advice', path, excerpt: url }))

/** Checks the texts of a document as its form holds them. */
export function checkDocument(values: Readonly<Record<string, unknown>>, about: About): Checked {
  const { language, pictures } = about
  const isOfficial = isOfficialType(about.collection)
  const [titles, leads] = [stringsOf(values, [about.title]), stringsOf(values, LEADS)]
  const texts = textsOf(values)
  const findings = texts.flatMap(([path, value], at) => {
    const text = { path, value, language, pictures, isOfficial }
    // The title and the lead belong to the first text.
    const around = at === 0 ? { titles, leads } : { titles: [], leads: [] }
    return [...blockingIn(text), ...adviceOn(text, around), ...deadIn(path, value, about.dead)]
  })
  const passages = texts.flatMap(([, value]) => passagesOf(value))
  const all = [...leads.map((text) => ({ kind: 'text' as const, text })), ...passages]
  const isMeasured = language === 'vi' && !isOfficial
  return { findings, readability: isMeasured ? readabilityOf(all) : null, isEmpty: all.length === 0 }
}
