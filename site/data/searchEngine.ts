import {
  areFilled,
  engineState,
  findTitles,
  makeReaderHttp,
  makeSearchClient,
  retrieve,
  SearchUnavailable,
  withBodies,
  type EngineState,
  type Question,
  type RawHit,
  type RetrieveAsked,
} from '../../search/query.ts'
import { makeBreaker } from './breaker.ts'
import { env } from './env.ts'
import { lately } from './lately.ts'

/** Longest wait for the engine, in milliseconds; after it the database answers. */
const PATIENCE = 700
const COOL_DOWN = 3000
/** The same while a reader types: a later suggestion is useless. */
const TYPING_PATIENCE = 150

const { MEILI_URL: url, MEILI_MASTER_KEY: apiKey, MEILI_PREFIX: prefix } = env
const makeClient = (timeoutMs: number) =>
  url ? makeSearchClient({ url, apiKey, timeoutMs, prefix, httpClient: makeReaderHttp(url) }) : undefined

const client = makeClient(PATIENCE)
const hasty = makeClient(TYPING_PATIENCE)

const guard = makeBreaker(COOL_DOWN)
const guardHasty = makeBreaker(COOL_DOWN)

/** Whether a search engine is set up for this portal. */
export const hasEngine = client !== undefined

/** How long it is remembered whether the indexes are filled, in milliseconds. */
const FILLED_AGE = 1000

/** Whether the indexes are complete; when the engine does not say, the search itself will find out. */
const isFilled = lately(
  async () => (client ? guard(() => areFilled(client)).catch(() => true) : true),
  FILLED_AGE,
)

/** Candidates from the engine. Throws SearchUnavailable or Broken when it does not answer in time. */
export async function retrieveFromEngine(question: Question, asked: RetrieveAsked) {
  if (!client) throw new Error('no search engine is set up')
  if (!(await isFilled())) throw new SearchUnavailable('The search index is being filled')
  return guard(() => retrieve(client, question, asked))
}

/** Ids of legal documents by words of their titles while a reader types; none when the engine is down or slow. */
export async function findTitlesWhileTyping(words: readonly string[], limit: number): Promise<string[]> {
  if (!hasty) return []
  return guardHasty(() => findTitles(hasty, words, limit)).catch(() => [])
}

/** Whether the engine answered the latest search. */
export const wasEngineWell = (): boolean => guard.isWell()

/** How long the state of the engine is remembered, in milliseconds. */
const STATE_AGE = 1000

/** The state of the engine, at most a second old; `away` when none is set up. */
export const findEngineState = lately<EngineState>(
  async () => (client ? engineState(client) : 'away'),
  STATE_AGE,
)

/** The documents of one result page with excerpts around the matches; unchanged when the engine does not answer. */
export async function withTexts(question: Question, docs: readonly RawHit[]): Promise<readonly RawHit[]> {
  if (!client) return docs
  return guard(() => withBodies(client, question, docs)).catch(() => docs)
}
