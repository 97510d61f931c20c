import { ADDRESSED } from '../../cms/content/addresses.ts'
import { validityOf } from '../../cms/content/validity.ts'
import {
  findNames,
  findNumbers,
  fold,
  isAt,
  lookedAt,
  nameId,
  placesOf,
  readProcedureCode,
  readQuestion,
  sitesOf,
  tokens,
  toSegments,
  type NameHit,
  type NameIndex,
  type Question,
  type SearchLocale,
  type Segment,
  type Vocabulary,
} from '../../search/query.ts'
import { loadDocumentNumbers, type DocumentNumbers, type KnownDocument } from './knownDocuments.ts'
import { loadHome } from './home.ts'
import type { SuggestHit } from '../views/suggest.ts'
import { findTitlesWhileTyping } from './searchEngine.ts'
import { loadNames, type PortalName } from './searchNames.ts'
import { loadVocabulary } from './searchVocabulary.ts'
import { mixSuggestions } from './suggestMix.ts'
import { loadSuggestSettings } from './suggestSettings.ts'

/** A suggestion before it is put into the words of a language, with its score. */
export type ScoredSuggestHit = SuggestHit & { score: number }

export interface Suggested {
  /** False when editors have switched suggestions off. */
  isOn: boolean
  hits: ScoredSuggestHit[]
  /** Splits a label into pieces that were typed and pieces that were not. */
  mark: (label: string) => Segment[]
}

type Named = Pick<NameHit<PortalName>, 'entry' | 'name' | 'score'>

const NAMES = 60
const TITLES = 3
const CODES = 5
const NUMBERS = 8
/** Boost for a name that continues what was typed: that is what most people are typing. */
const GOES_ON = 1.2
/**
 * Scores of document titles, comparable to those of names, 0..1: equal to what was typed, begin with it, contain all
 * its words.
 */
const TITLE = { whole: 1, begins: 0.8, holds: 0.5 }
/** Boost for procedures that editors put on the home page, as most people need them. */
const COMMON = 1.08
/** The same when the name begins with the typed letters: a half-typed word is most likely a common one. */
const COMMON_BEGUN = 1.4
/**
 * Factor for names in the other language: letters begin words of both, but readers mostly mean the language they read.
 */
const OTHER_LANGUAGE = 0.7
/** Fewest words for a search in titles: one word is too unspecific among thousands of titles. */
const WORDS_OF_TITLES = 2

function fromName({ entry, name, score }: Named): ScoredSuggestHit[] {
  const { doc, slug, names } = entry
  const titles = doc ? { vi: doc.title, en: doc.titleEn } : { vi: names[0] ?? '', en: names[1] ?? '' }
  const target = doc ? doc.path : slug
  if (!target || entry.standing === 0) return []
  const isEnglish = doc ? name === doc.titleEn || doc.namesEn.includes(name) : name === titles.en
  return [
    {
      ...{ type: entry.type, target, name, titles, score, kind: null, validity: null, isInPlainName: false },
      nameLang: isEnglish && name !== titles.vi ? 'en' : 'vi',
      plainNames: { vi: doc?.names[0] ?? '', en: doc?.namesEn[0] ?? '' },
      code: doc?.code ?? null,
    },
  ]
}

const fromDocument = (doc: KnownDocument, score: number): ScoredSuggestHit => ({
  type: 'legal-documents',
  target: ADDRESSED['legal-documents'].prefix + doc.slug,
  name: doc.number,
  nameLang: 'vi',
  isInPlainName: false,
  titles: doc.titles,
  plainNames: {},
  code: doc.number,
  kind: doc.kind,
  validity: validityOf(doc),
  score,
})

/** Whether a text contains every word of a folded query, the last one as a prefix if it may be unfinished. */
function holdsAll(text: string, folded: string, isBegun: boolean): boolean {
  const words = tokens(text)
  const asked = folded.split(' ')
  return asked.every((word, at) =>
    isBegun && at === asked.length - 1 ? words.some((own) => own.startsWith(word)) : words.includes(word),
  )
}

interface Known {
  names: NameIndex<PortalName>
  /** The procedures most people need, by nameId. */
  common: ReadonlySet<string>
  locale: SearchLocale
  /** Places of the site it is typed on, see search/documents/sites.ts. */
  places: readonly string[]
}

type Asked = Pick<Known, 'locale' | 'places'>

function byName(known: Known, { readings, folded }: Question, isBegun: boolean): ScoredSuggestHit[] {
  const { names, common, locale, places } = known
  const isHere = ({ entry: { doc } }: Named) => doc === null || isAt(places, doc)
  const found = findNames(names, readings, { limit: lookedAt(NAMES, places), isBegun })
    .filter(isHere)
    .slice(0, NAMES)
  return found.flatMap((hit) => {
    const goesOn = fold(hit.name).startsWith(folded) ? GOES_ON : 1
    const isCommon = hit.entry.doc !== null && common.has(nameId(hit.entry.doc))
    const wanted = goesOn > 1 && isBegun ? COMMON_BEGUN : COMMON
    const score = hit.score * goesOn * (isCommon ? wanted : 1)
    return fromName({ ...hit, score }).map((one) => ({
      ...one,
      score: isBegun && one.nameLang !== locale ? one.score * OTHER_LANGUAGE : one.score,
      isInPlainName: holdsAll(one.plainNames[one.nameLang] ?? '', folded, isBegun),
    }))
  })
}

async function loadCommon(): Promise<ReadonlySet<string>> {
  const { commonProcedures } = await loadHome('vi')
  const ids = (commonProcedures ?? []).map((one) => (typeof one === 'object' ? one.id : one))
  return new Set(ids.map((id) => nameId({ type: 'procedures', id })))
}

/** "1.0011": a procedure code or the beginning of one. */
function byCode(names: NameIndex<PortalName>, query: string): ScoredSuggestHit[] {
  const begun = readProcedureCode(query) ?? /^\D*([1-9]\.\d{1,6})$/.exec(query.trim())?.[1]
  if (!begun) return []
  return names.entries
    .filter(({ entry }) => entry.doc?.code?.startsWith(begun) && entry.type === 'procedures')
    .slice(0, CODES)
    .flatMap(({ entry }) => fromName({ entry, name: entry.names[0] ?? '', score: 1 }))
}

/** Spelling is corrected only in the words before the one being typed. */
function whileTyping({ synonyms, correct, place }: Vocabulary): Vocabulary {
  return {
    ...{ synonyms, place },
    correct: (text) => {
      const [, head = '', tail = ''] = /^(.*\S)(\s+\S+)$/.exec(text) ?? []
      const mended = head ? correct(head) : null
      return mended?.changed ? { ...mended, text: mended.text + tail } : null
    },
  }
}

function scoreTitle({ titles }: KnownDocument, folded: string): number {
  const own = Object.values(titles).map((title) => tokens(title ?? '').join(' '))
  if (own.includes(folded)) return TITLE.whole
  return own.some((title) => title.startsWith(folded)) ? TITLE.begins : TITLE.holds
}

async function byTitle(
  question: Question,
  numbers: DocumentNumbers,
  isHere: (doc: KnownDocument) => boolean,
): Promise<ScoredSuggestHit[]> {
  const { readings, isOfficial, folded } = question
  const words = readings[0]?.words ?? []
  if (isOfficial || words.length < WORDS_OF_TITLES) return []
  const ids = await findTitlesWhileTyping(words, TITLES)
  return ids
    .flatMap((id) => numbers.get(id) ?? [])
    .filter(({ doc }) => isHere(doc))
    .map(({ doc }) => fromDocument(doc, scoreTitle(doc, folded)))
}

/** Marks the typed words of a label, the last one as a prefix; a single letter would match too much. */
function makeMark({ readings }: Question, isBegun: boolean): Suggested['mark'] {
  const typed = readings.filter(({ why }) => why !== 'synonym').flatMap(({ words }) => words)
  const last = isBegun ? readings[0]?.words.at(-1) : undefined
  const begun = last && last.length > 1 ? last : undefined
  const goesOn = (word: string) => begun !== undefined && word.startsWith(begun)
  return (label) => toSegments(label, new Set([...typed, ...tokens(label).filter(goesOn)]))
}

async function find(query: string, { locale, places }: Asked, isBegun: boolean) {
  const [names, numbers, common] = await Promise.all([loadNames(), loadDocumentNumbers(), loadCommon()])
  const known = { names, common, locale, places }
  const isHere = (doc: KnownDocument) => isAt(places, { sites: sitesOf('legal-documents', doc) })
  const vocabulary = await loadVocabulary(names)
  const question = readQuestion(query, isBegun ? whileTyping(vocabulary) : vocabulary)
  const titled = byTitle(question, numbers, isHere)
  const numbered = findNumbers(numbers.values(), question.query, lookedAt(NUMBERS, places))
    .filter(isHere)
    .slice(0, NUMBERS)
    .map((doc) => fromDocument(doc, 1))
  const named = [
    ...byCode(names, question.query),
    ...(question.isOfficial ? [] : byName(known, question, isBegun)),
  ]
  // The last word may be misspelt rather than unfinished.
  if (isBegun && named.length + numbered.length === 0)
    named.push(...byName(known, readQuestion(query, vocabulary), false))
  return { question, hits: [...named, ...numbered, ...(await titled)] }
}

const textsOf = ({ name, code, titles, plainNames }: ScoredSuggestHit): string[] =>
  [name, code, ...Object.values(titles), ...Object.values(plainNames)].filter((text) => text !== null)

/**
 * What a reader who has typed this much may mean, best first and at most eight. Denied words, in the query or in a
 * suggestion, give none. Suggestions, the switch and denied words are at most a second old.
 * @param locale language of the page, preferred for half-typed words
 * @param places where it is typed: see searchPortal
 */
export async function suggest(
  query: string,
  locale: SearchLocale,
  places: readonly string[] = placesOf(null),
): Promise<Suggested> {
  const nothing: Suggested = { isOn: true, hits: [], mark: (label) => [{ text: label, mark: false }] }
  const { isOn, isDenied } = await loadSuggestSettings()
  if (!isOn || query.trim() === '') return { ...nothing, isOn }
  const isBegun = !/\s$/.test(query)
  if (isDenied(query)) return nothing
  const { question, hits } = await find(query, { locale, places }, isBegun)
  if (question.folded === '' || isDenied(question.normal)) return nothing
  const allowed = hits.filter((hit) => !textsOf(hit).some(isDenied))
  return {
    isOn,
    hits: mixSuggestions(allowed, ({ type, target }) => `${type} ${target}`),
    mark: makeMark(question, isBegun),
  }
}
