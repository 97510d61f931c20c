import type { Payload } from 'payload'
import { env } from '../env.ts'
import { askLink } from './askLink.ts'
import { makeLinkWatch } from './run.ts'

const HOUR_MS = 3_600_000
/** How long after its start a worker first looks at links, in milliseconds. */
const FIRST_AFTER_MS = 600_000

/** The watch over links to other sites, as the settings say; a no-op where it is switched off. */
export function linkWatchOf(payload: Payload, signal: AbortSignal): () => Promise<void> {
  const [everyMs, deadAfter] = [env.LINK_CHECK_HOURS * HOUR_MS, env.LINK_DEAD_DAYS]
  if (everyMs === 0) return async () => undefined
  const userAgent = `CongTinh link check (+${env.PORTAL_URL})`
  const ask = (url: string, beforeRequest: (host: string) => Promise<void>) =>
    askLink(url, { userAgent, beforeRequest, signal })
  const watch = makeLinkWatch(
    payload,
    { everyMs, deadAfter, ask, signal },
    new Date(Date.now() + FIRST_AFTER_MS),
  )
  return () => watch()
}
