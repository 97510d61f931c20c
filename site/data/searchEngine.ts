import {
  isSearchAlive,
  makeSearchClient,
  retrieve,
  type Question,
  type RetrieveAsked,
} from '../../search/query.ts'
import { makeBreaker } from './breaker.ts'
import { env } from './env.ts'

/** Longest wait of a reader for the engine, in milliseconds; then the database answers. */
const PATIENCE = 700
const COOL_DOWN = 3000

const client = env.MEILI_URL
  ? makeSearchClient({
      url: env.MEILI_URL,
      apiKey: env.MEILI_MASTER_KEY,
      timeoutMs: PATIENCE,
      prefix: env.MEILI_PREFIX,
    })
  : undefined

const guard = makeBreaker(COOL_DOWN)

/** Whether a search engine is set up for this portal. */
export const hasEngine = client !== undefined

/** Candidates of the engine. Throws SearchUnavailable or Broken when it does not answer in time. */
export async function retrieveFromEngine(question: Question, asked: RetrieveAsked) {
  if (!client) throw new Error('no search engine is set up')
  return guard(() => retrieve(client, question, asked))
}

/** Whether the engine answers now. */
export const isEngineAlive = async (): Promise<boolean> => (client ? isSearchAlive(client) : false)
