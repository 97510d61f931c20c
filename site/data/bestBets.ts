import {
  pick,
  shareOfWhole,
  tokens,
  toSearchDocument,
  toTokenEntry,
  type Localized,
  type NameIndex,
  type Question,
  type SearchDocument,
  type SearchLocale,
  type SearchType,
  type TokenEntry,
} from '../../search/query.ts'
import { isSameMarker, markerOf, type Marker } from './changed.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

type Names = Pick<NameIndex, 'byWord' | 'telling'>

const MARKER_AGE = 500
const PINS_AGE = 10_000

interface Pin {
  type: SearchType
  id: string
}
/** What editors have written for some questions. */
interface Bet {
  pins: Pin[]
  answer: Localized<string>
  phone: string | null
}
/** A bet that also answers longer questions, with its searches as names. */
interface Within {
  bet: Bet
  entry: TokenEntry
}
interface Bets extends Marker {
  readAt: number
  byKey: Map<string, Bet>
  within: Within[]
}

const readBets = keep<Bets>(async (before) => {
  // Bets that begin and end must count too: the marker alone covers what is public at the moment, and stays the same
  // when one ends as another begins.
  const marker = await markerOf('best-bets')
  const readAt = Date.now()
  if (before && isSameMarker(before, marker) && readAt - before.readAt < PINS_AGE) return before
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'best-bets',
    pagination: false,
    depth: 0,
    sort: 'updatedAt',
    locale: 'all',
    overrideAccess: false,
    select: { keys: true, results: true, queries: true, isWithin: true, answer: true, phone: true },
  })
  const byKey = new Map<string, Bet>()
  const within: Within[] = []
  for (const { id, keys, results, queries, isWithin, answer, phone } of docs) {
    const bet: Bet = {
      pins: results.map(({ relationTo, value }): Pin => ({ type: relationTo, id: String(value) })),
      answer: answer as Localized<string>,
      phone: phone ?? null,
    }
    for (const key of keys ?? []) byKey.set(key, bet)
    if (isWithin) within.push({ bet, entry: toQueriesEntry(id, queries) })
  }
  return { ...marker, readAt, byKey, within }
}, MARKER_AGE)

const toQueriesEntry = (id: string | number, queries: { text: string }[]): TokenEntry =>
  toTokenEntry({
    id: `best-bets ${id}`,
    type: 'procedures',
    names: queries.map(({ text }) => text),
    about: '',
    standing: 1,
  })

async function readPinned({ type, id }: Pin): Promise<SearchDocument | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: type,
    where: { id: { equals: id } },
    limit: 1,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
  })
  return toSearchDocument(type, docs[0] as never)
}

/**
 * The part of a question that a search must be for the bet to answer it. Found by measuring: of 539 questions for
 * procedures none has a bet above 0.3.
 */
const MAIN_PART = 0.48

/** The least words of a search, and the part of a question, with which it answers when it is in it word for word. */
const WHOLE_SEARCH = 3
const MOST_OF_IT = 0.6

const isIn = (words: readonly string[], { words: asked }: TokenEntry['names'][number]) =>
  asked.length >= WHOLE_SEARCH &&
  asked.length >= MOST_OF_IT * words.length &&
  words.some((_, at) => asked.every(({ folded }, nth) => words[at + nth] === folded))

/** The bet that has a search which stands in a question word for word, the words that only ask included. */
const findContained = (within: readonly Within[], words: readonly string[]): Bet | undefined =>
  within.find(({ entry }) => entry.names.some((name) => isIn(words, name)))?.bet

function betFor({ byKey, within }: Bets, question: Question, names: Names): Bet | null {
  // The query as typed, or as meant when the keyboard layout was wrong.
  const words = tokens(question.query)
  const whole = byKey.get(words.join(' ')) ?? byKey.get(tokens(question.normal).join(' '))
  if (whole) return whole
  const contained = findContained(within, words)
  if (contained) return contained
  // A question for a type of content is answered by that.
  if (question.wanted) return null
  const [best] = within
    .map(({ bet, entry }) => ({ bet, share: shareOfWhole(entry, question.readings, names) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= MAIN_PART ? best.bet : null
}

/** What editors answer and pin above the results of a search; nothing when they have not written for it. */
export interface Pinned {
  answer: { text: string; phone: string | null } | null
  /** What is published of it, in the editors' order. */
  docs: SearchDocument[]
}

/**
 * What editors have written for a search: for exactly these words, or for a part that makes up most of the question.
 * @param locale of the answer; without one in it there is none
 */
export async function findBestBets(question: Question, names: Names, locale: SearchLocale): Promise<Pinned> {
  const bet = betFor(await readBets(), question, names)
  if (!bet) return { answer: null, docs: [] }
  const docs = await Promise.all(bet.pins.map(readPinned))
  const text = pick(bet.answer, locale)
  return {
    answer: text ? { text, phone: bet.phone } : null,
    docs: docs.filter((doc) => doc !== null),
  }
}
