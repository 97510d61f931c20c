import type { MultiSearchParams, SearchResponse } from 'meilisearch'
import { compareNames } from '../cms/content/order.ts'
import type { SearchClient } from './client.ts'
import { SearchUnavailable } from './errors.ts'
import type { RawHit } from './hit.ts'
import { planPartly, planWhole, type Planned } from './plan.ts'
import type { Question } from './question.ts'
import type { Retrieved, RetrieveAsked } from './retrieved.ts'
import type { FacetCount, SearchDocument, SearchType } from './types.ts'

type EngineHit = RawHit & Partial<Pick<SearchDocument, 'keys' | 'facets'>> & { _rankingScore?: number }
type Answer = Planned & { response: SearchResponse<EngineHit> }
type Counts = Map<string, Map<string, number>>

/** With fewer documents that have all the words, those that have some are shown too. */
const ENOUGH = 5
/** Lowest score of a text with all words, and highest score of one with some of them. */
const WHOLE = 0.6
const PARTLY = 0.5

/**
 * Two concurrent requests, since the engine runs the queries of one request in sequence, and news take as long as all
 * other types.
 */
async function send(client: SearchClient, plan: readonly Planned[]): Promise<Answer[]> {
  const news = plan.filter(({ type }) => type === 'news')
  const others = plan.filter(({ type }) => type !== 'news')
  const answers = await Promise.all([sendOne(client, others), sendOne(client, news)])
  return answers.flat()
}

async function sendOne(client: SearchClient, plan: readonly Planned[]): Promise<Answer[]> {
  if (plan.length === 0) return []
  const params: MultiSearchParams = { queries: plan.map(({ query }) => query) }
  const { results } = await client.engine.multiSearch<MultiSearchParams, EngineHit>(params)
  return plan.map((planned, at) => ({ ...planned, response: results[at] as SearchResponse<EngineHit> }))
}

const isRefused = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === REFUSED
}
const REFUSED = 'invalid_search_attributes_to_search_on'

/**
 * An empty index has no known fields, and the engine then refuses the whole request: it is repeated without the
 * queries for names.
 */
async function ask(client: SearchClient, plan: readonly Planned[]): Promise<Answer[]> {
  try {
    return await send(client, plan).catch((error: unknown) => {
      if (!isRefused(error)) throw error
      return send(
        client,
        plan.filter(({ query }) => !query.attributesToSearchOn),
      )
    })
  } catch (cause) {
    throw new SearchUnavailable('The search engine did not answer', { cause })
  }
}

function textScore({ weight, finds }: Planned, hit: EngineHit): number {
  if (finds === 'keys' || finds === 'names') return weight
  const score = hit._rankingScore ?? 1
  return weight * (finds === 'all' ? WHOLE + (1 - WHOLE) * score : PARTLY * score)
}

/** A title that equals the query ranks slightly above another name that does; the type counts more. */
const OTHER_NAME = 0.05

/** Position among the codes and numbers of the question, followed by its words as a whole name. */
function keyRank({ keys, nameKeys }: Question, hit: EngineHit): number | null {
  const at = keys.findIndex((key) => hit.keys?.includes(key))
  if (at >= 0) return at
  const named = nameKeys.findIndex((key) => hit.keys?.includes(key))
  return named < 0 ? null : keys.length + named * OTHER_NAME
}

type Found = Retrieved<RawHit>['candidates'][number]

/** A document found in several ways counts once, with its best score. */
function toCandidates(question: Question, answers: readonly Answer[]): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const answer of answers) {
    for (const hit of answer.response.hits) {
      const key = keyRank(question, hit)
      const text = textScore(answer, hit)
      const known = found.get(hit.id)
      if (!known) found.set(hit.id, { doc: hit, key, text })
      else if (known.text < text) known.text = text
    }
  }
  return found
}

const totalOf = ({ response }: Answer) => response.estimatedTotalHits ?? response.hits.length

/** Several queries overlap: the largest count, or the number of documents found if that is higher. */
function countAll(answers: readonly Answer[], candidates: ReadonlyMap<string, Found>): number {
  const counting = answers.filter(({ finds }) => finds !== 'some' && finds !== 'facet')
  return Math.max(0, candidates.size, ...counting.map(totalOf))
}

const isPartly = (answers: readonly Answer[]) => answers.some(({ finds }) => finds === 'some')

/** Adds the counts of facet values; where queries overlap, the larger one counts. */
function addLarger(counts: Counts, { response }: Answer): void {
  for (const [path, values] of Object.entries(response.facetDistribution ?? {})) {
    const known = counts.get(path) ?? new Map<string, number>()
    for (const [value, count] of Object.entries(values))
      known.set(value, Math.max(known.get(value) ?? 0, count))
    counts.set(path, known)
  }
}

function countThese(candidates: Iterable<Found>): Counts {
  const counts: Counts = new Map()
  for (const { doc } of candidates) {
    for (const [facet, values] of Object.entries((doc as EngineHit).facets ?? {})) {
      const known = counts.get(`facets.${facet}`) ?? new Map<string, number>()
      for (const value of values) known.set(value, (known.get(value) ?? 0) + 1)
      counts.set(`facets.${facet}`, known)
    }
  }
  return counts
}

/**
 * Counts the documents per facet value. Documents with only some of the words are counted here, since the engine would
 * count all that it could have found in that way. A facet with chosen values is counted without them.
 */
function countFacets(answers: readonly Answer[], candidates: Iterable<Found>): Record<string, FacetCount[]> {
  const counts: Counts = isPartly(answers) ? countThese(candidates) : new Map()
  if (counts.size === 0)
    answers.filter(({ finds }) => finds !== 'facet').forEach((one) => addLarger(counts, one))
  const apart: Counts = new Map()
  answers.filter(({ finds }) => finds === 'facet').forEach((one) => addLarger(apart, one))
  const all = [...new Map([...counts, ...apart])]
  return Object.fromEntries(all.map(([path, values]) => [path.replace(/^facets\./, ''), toList(values)]))
}

const toList = (values: ReadonlyMap<string, number>): FacetCount[] =>
  [...values]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareNames(a.value, b.value))

function toRetrieved(question: Question, answers: readonly Answer[]): Retrieved<RawHit> {
  const candidates = toCandidates(
    question,
    answers.filter(({ finds }) => finds !== 'facet'),
  )
  return {
    candidates: [...candidates.values()],
    total: countAll(answers, candidates),
    facets: countFacets(answers, candidates.values()),
  }
}

const hasWords = ({ readings }: Question) => readings.some(({ words }) => words.length > 0)

function isEnough(answers: readonly Answer[]): boolean {
  const most = new Map<SearchType, number>()
  for (const answer of answers)
    if (answer.finds !== 'facet') most.set(answer.type, Math.max(most.get(answer.type) ?? 0, totalOf(answer)))
  return [...most.values()].reduce((sum, count) => sum + count, 0) >= ENOUGH
}

/** The types of which documents with some of the words are wanted: all when few have all, else the one asked for. */
function partlyWanted(answers: readonly Answer[], question: Question, { limit, types }: RetrieveAsked) {
  if (limit === 0 || question.isOfficial || !hasWords(question)) return []
  if (!isEnough(answers)) return types
  const isLacking = (type: SearchType) =>
    type === question.wanted?.type && answers.every((one) => one.type !== type || totalOf(one) === 0)
  return types.filter(isLacking)
}

/**
 * Candidates of some types from the engine: documents with the codes and numbers of a question, documents with all its
 * words in one of its readings, and if those are few, or none is of the type asked for, documents with some of them.
 * With a limit of 0, documents with all words are only counted. Facets are counted when one type is asked for. Throws
 * SearchUnavailable when the engine does not answer in time.
 */
export async function retrieve(
  client: SearchClient,
  question: Question,
  asked: RetrieveAsked,
): Promise<Map<SearchType, Retrieved<RawHit>>> {
  const whole = await ask(client, planWhole(client, question, asked))
  const types = partlyWanted(whole, question, asked)
  const partly = types.length > 0 ? await ask(client, planPartly(client, question, { ...asked, types })) : []
  const answers = [...whole, ...partly]
  return new Map(
    asked.types.map((type) => [
      type,
      toRetrieved(
        question,
        answers.filter((answer) => answer.type === type),
      ),
    ]),
  )
}
