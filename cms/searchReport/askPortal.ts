import { env } from '../env.ts'

/**
 * How long all instances together may take, in milliseconds: the editor waits meanwhile, and so does every write, as the
 * question is asked inside the change that it decides about.
 */
const PATIENCE_MS = 4000
/** The portal does not count searches of this name. */
const USER_AGENT = 'Cong-Tinh-Checkbot'

/** No instance of the portal answered the search in time. */
export class PortalAway extends Error {
  override name = 'PortalAway'
}

/** A document that a search should find. */
export type Wanted = { type: string; id: string }

/** Where a search found a document now: `rank` from 1, null when it is not among the `among` first results. */
export type Place = { rank: number | null; among: number; engine: 'meilisearch' | 'database' }

type Hit = { type: string; id: string }
type Answer = { pinned?: Hit[]; hits: Hit[]; engine: Place['engine'] }

async function search(base: string, query: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(`${base}/api/search?${new URLSearchParams({ q: query })}`, {
    headers: { 'user-agent': USER_AGENT, accept: 'application/json' },
    signal,
    redirect: 'error',
  })
  if (!response.ok) throw new Error(`${base} answered ${response.status}`)
  const answer = (await response.json()) as Answer
  if (!Array.isArray(answer.hits)) throw new Error(`${base} answered without hits`)
  return answer
}

/**
 * Asks the portal the question a reader would ask, and says where the wanted document stands in the first results.
 * @throws PortalAway when no instance of the portal answers
 */
export async function findPlace(query: string, { type, id }: Wanted): Promise<Place> {
  const failures: unknown[] = []
  const signal = AbortSignal.timeout(PATIENCE_MS)
  for (const base of env.PORTAL_INTERNAL_URLS) {
    try {
      const { pinned = [], hits, engine } = await search(base, query, signal)
      // Pinned results stand above the others.
      const names = [...new Set([...pinned, ...hits].map((hit) => `${hit.type} ${hit.id}`))]
      const at = names.indexOf(`${type} ${id}`)
      return { rank: at < 0 ? null : at + 1, among: names.length, engine }
    } catch (failure) {
      failures.push(failure)
    }
  }
  throw new PortalAway('the portal did not answer', { cause: failures[0] })
}
