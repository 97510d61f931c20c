import { env } from '../env.ts'

/**
 * The total timeout over all instances, in milliseconds: the editor waits, and so do all writes, since the search runs
 * inside the transaction of the change.
 */
const PATIENCE_MS = 4000
/** The portal does not count searches with this user agent. */
const USER_AGENT = 'Cong-Tinh-Checkbot'

/** No instance of the portal answered the search in time. */
export class PortalAway extends Error {
  override name = 'PortalAway'
}

/** The document that a search should find. */
export type Wanted = { type: string; id: string }

/** The position of a document in a search: `rank` from 1, null when it is not among the first `among` results. */
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
 * Runs a search on the portal as a reader would, and returns the position of the wanted document among the first
 * results.
 * @throws PortalAway when no instance of the portal responds
 */
export async function findPlace(query: string, { type, id }: Wanted): Promise<Place> {
  const failures: unknown[] = []
  const signal = AbortSignal.timeout(PATIENCE_MS)
  for (const base of env.PORTAL_INTERNAL_URLS) {
    try {
      const { pinned = [], hits, engine } = await search(base, query, signal)
      // Pinned results come before the others.
      const names = [...new Set([...pinned, ...hits].map((hit) => `${hit.type} ${hit.id}`))]
      const at = names.indexOf(`${type} ${id}`)
      return { rank: at < 0 ? null : at + 1, among: names.length, engine }
    } catch (failure) {
      failures.push(failure)
    }
  }
  throw new PortalAway('the portal did not answer', { cause: failures[0] })
}
