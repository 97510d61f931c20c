import type { Payload, TypedUser } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import type { Counts, ImportRun } from '../importRuns/run.ts'
import { lastFetched } from '../importRuns/store.ts'
import { findLastFetch } from '../importRuns/fetch/fetched.ts'

/** What administrators are told of the source of the catalogue. */
export interface WaitingFetch {
  /** A file that was fetched and waits for a person. */
  run?: Pick<ImportRun, 'id' | 'file' | 'counts'>
  /** Why the last fetch brought nothing, in Vietnamese. */
  problem?: string
}

const hasNews = (counts: Counts | null | undefined) =>
  !counts || counts.new + counts.changed + counts.conflicts + counts.refused + counts.missing > 0

/** What waits of the source of the catalogue for a user; null where nothing does, and for who may not import. */
export async function waitingFetchFor(payload: Payload, user: TypedUser): Promise<WaitingFetch | null> {
  if (!canAdminister(user as Reader)) return null
  const [last, run] = await Promise.all([findLastFetch(payload), lastFetched(payload)])
  const isWaiting = run && ['uploaded', 'checked'].includes(run.state) && hasNews(run.counts)
  const waiting = { ...(isWaiting && { run }), ...(last?.problem && { problem: last.problem }) }
  return waiting.run || waiting.problem ? waiting : null
}
