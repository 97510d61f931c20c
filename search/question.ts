import { cleanQuery } from './cleanQuery.ts'
import { hasAccents, toExact } from './exact.ts'
import { rewriteChat } from './chat.ts'
import { weighWords, withoutFiller } from './filler.ts'
import { fold, tokens } from './fold.ts'
import { withoutDenied } from './contrast.ts'
import { decodeKeyboard } from './keyboard.ts'
import { toDigits } from './numerals.ts'
import { queryNameKeys } from './nameKeys.ts'
import { namesForm, queryFormKeys } from './formCodes.ts'
import { queryKeys } from './officialKeys.ts'
import { toPlaceless, withPlace } from './place.ts'
import { toReadings, type AskedWord, type Reading } from './readings.ts'
import { findSynonyms, NO_SYNONYMS, type Synonyms } from './synonymRules.ts'
import { readWanted, type Wanted } from './wanted.ts'
import { splitWords, toTerm, toWords } from './words.ts'

/** What the portal knows of the words people use: maintained by editors, or counted in its own texts. */
export type Vocabulary = {
  synonyms: Synonyms
  /** The likely spelling of a text with its accents, null when nothing better is known. */
  correct: (text: string) => { text: string; changed: boolean; /** 0..1 */ confidence: number } | null
  /** The name of the portal's province without its kind, see `withPlace`; '' for none. */
  place: string
}

/** Least confidence of a spelling that is offered to the reader, and of one that is offered when it names something. */
const SURE = 0.55
const POSSIBLE = 0.35

export const NO_VOCABULARY: Vocabulary = { synonyms: NO_SYNONYMS, correct: () => null, place: '' }

/** A former place or agency, as it was typed, and its name today. */
export type Renamed = { old: string; now: string }

/** A parsed query: what to look up and how. */
export type Question = {
  /** The query as asked, cleaned and cut to 200 characters. */
  query: string
  /** The query as in logs and best bets: keys decoded, lower case, NFC, words separated by one space. */
  normal: string
  /** Folded words; '' when there is nothing to search for. */
  folded: string
  /** Words with accents encoded (see exact.ts); null when the query has no accents. */
  exact: string | null
  /** Keys of the official codes and numbers it contains, most exact first. */
  keys: string[]
  /** Keys of the query as a whole name, see nameKeys.ts. */
  nameKeys: string[]
  /** Whether it asks for a form by its code. */
  namesForm: boolean
  /** Whether the query is a code or number and nothing else. */
  isOfficial: boolean
  /** Words to mark in hits, see isTerm in words.ts. */
  terms: ReadonlySet<string>
  /** The ways to understand it, as typed first. */
  readings: Reading[]
  /** Former places and agencies it names, with their names today. */
  renamed: Renamed[]
  /** The type of content it asks for by name ("nghị định về …"); null when it names none. */
  wanted: Wanted | null
  /** Whether it names the portal's province beside something else. */
  isAboutPlace: boolean
  /** A better spelling to offer, with accents; null when none is known. */
  suggestion: string | null
  /** A less certain one, to offer only when it names what the query as typed does not. */
  guess: string | null
}

const AROUND_CODES =
  /\b(?:ma|so|thu tuc|tthc|van ban|nghi dinh|thong tu|quyet dinh|nghi quyet|luat|nd|tt|qd|nq)\b/g

const toNormal = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}\p{M}./-]+/gu) ?? []).join(' ')

const asked = (text: string, { place }: Vocabulary): AskedWord[] =>
  withPlace(
    weighWords(splitWords(text)).flatMap(({ word, weight }) =>
      toWords(word).map((one) => ({ ...one, weight })),
    ),
    place,
  )

/** Finds former names, of which the reader is told what they have become. */
function findRenamed(words: readonly string[], synonyms: Synonyms): Renamed[] {
  const read = words.flatMap((word) => toWords(word).map((one) => ({ ...one, word })))
  return findSynonyms(synonyms, read)
    .filter(({ rule }) => rule.isFormer)
    .map(({ start, length, meanings }) => {
      const old = read.slice(start, start + length).map(({ word }) => word)
      return { old: old.join(' '), now: meanings.join(', ') }
    })
}

/**
 * In a reading with accents, a word without accents matches only itself: "lao" of "lao động" is not the "Lào" of "Lào
 * Cai".
 */
const toTerms = ({ tokens: read, exact }: Reading): string[] =>
  read.map((word) => toTerm(word, exact !== null))

/** Parses any query with the words the portal knows. Never throws. */
export function readQuestion(raw: string, vocabulary: Vocabulary = NO_VOCABULARY): Question {
  const query = cleanQuery(raw)
  const typed = decodeKeyboard(query)
  const decoded = rewriteChat(typed)
  const plain = toDigits(withoutDenied(decoded))
  const wanted = readWanted(plain)
  const said = wanted?.rest ?? plain
  const meant = withoutFiller(said)
  const words = tokens(meant)
  // A whole name, pasted, may hold words that elsewhere say what is asked for.
  const whole = plain === decoded && !wanted ? meant : withoutFiller(decoded)
  const codes = queryKeys(typed)
  const forms = queryFormKeys(typed)
  const isOfficial =
    codes.length > 0 &&
    forms.length === 0 &&
    !/[a-z]{2,}\s+[a-z]{2,}/.test(fold(meant).replace(AROUND_CODES, ' '))
  const spelled = isOfficial ? null : vocabulary.correct(meant)
  const placeless = toPlaceless(meant, vocabulary.place)
  const readings = toReadings(
    asked(meant, vocabulary),
    {
      spelled: spelled?.changed ? asked(spelled.text, vocabulary) : null,
      placeless: placeless === null ? null : asked(placeless, vocabulary),
      said: said === meant ? null : asked(said, vocabulary),
    },
    vocabulary.synonyms,
  )
  return {
    query,
    normal: toNormal(decoded),
    folded: words.join(' '),
    exact: hasAccents(meant) ? toExact(meant) : null,
    keys: [...forms, ...codes],
    nameKeys: [whole, toPlaceless(whole, vocabulary.place) ?? ''].flatMap(queryNameKeys),
    namesForm: namesForm(typed),
    isOfficial,
    terms: new Set(readings.flatMap(toTerms)),
    readings,
    renamed: findRenamed(splitWords(meant), vocabulary.synonyms),
    wanted: wanted && { type: wanted.type, factor: wanted.factor },
    isAboutPlace: toPlaceless(plain, vocabulary.place) !== null,
    suggestion: spelled?.changed && spelled.confidence >= SURE ? spelled.text : null,
    guess: spelled?.changed && spelled.confidence >= POSSIBLE ? spelled.text : null,
  }
}
