import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { SEARCH_TYPES, type SearchType } from '../../search/types.ts'
import { confirmDrift, countDrift, findDrift } from './drift.ts'
import { countStuckReconciles, queueReconciles } from './dueJobs.ts'
import { rebuildIndexes, refreshStaleIndexes } from './searchIndex.ts'

/** The result of a check of one index. */
export type TypeReport = {
  type: SearchType
  missing: number
  extra: number
  different: number
  /** Rebuilt because it was lost, of another version, or so far off that repairing it would take longer. */
  isRebuilt: boolean
}
export type CheckReport = {
  /** ISO date and time. */
  at: string
  tookMs: number
  types: TypeReport[]
  /** Changes that have not reached the index yet and are retried. */
  stuck: number
}

const KEY = 'search-check'
/** Changes in progress reach the index within this time. */
const SETTLING_MS = 3000
/** Above this number of faults, rebuilding the index is faster than repairing it. */
const MANY = 1000
const MUCH = 0.2

type Found = { missing: number; extra: number; different: number }
const NOTHING: Found = { missing: 0, extra: 0, different: 0 }

async function mend(payload: Payload, type: SearchType, settlingMs: number): Promise<TypeReport> {
  const seen = await findDrift(payload, type)
  if (countDrift(seen) === 0) return { type, ...NOTHING, isRebuilt: false }
  await sleep(settlingMs)
  const drift = await confirmDrift(payload, type, seen)
  const { totalDocs } = await payload.count({ collection: type, overrideAccess: false })
  const count = countDrift(drift)
  const isRebuilt = count > MANY && count > MUCH * totalDocs
  if (isRebuilt) await rebuildIndexes(payload, { types: [type] })
  else await queueReconciles(payload, type, [...drift.missing, ...drift.extra, ...drift.different])
  const { missing, extra, different } = drift
  return {
    type,
    missing: missing.length,
    extra: extra.length,
    different: different.length,
    isRebuilt,
  }
}

/**
 * Compares the search index with what the public sees, queues the differing entries for the worker, and stores the
 * report for administrators. A lost index is rebuilt.
 */
export async function checkSearch(
  payload: Payload,
  { settlingMs = SETTLING_MS }: { settlingMs?: number } = {},
): Promise<CheckReport> {
  const began = Date.now()
  const refreshed = await refreshStaleIndexes(payload)
  const types: TypeReport[] = []
  for (const type of SEARCH_TYPES) {
    const isNew = refreshed.includes(type)
    types.push(isNew ? { type, ...NOTHING, isRebuilt: true } : await mend(payload, type, settlingMs))
  }
  const stuck = await countStuckReconciles(payload)
  const report = { at: new Date(began).toISOString(), tookMs: Date.now() - began, types, stuck }
  await payload.kv.set(KEY, report)
  const wrong = types.filter((one) => one.isRebuilt || one.missing + one.extra + one.different > 0)
  if (wrong.length === 0) payload.logger.info({ msg: 'the search index is as the public sees it', ...report })
  else payload.logger.warn({ msg: 'the search index was not as the public sees it', ...report, types: wrong })
  return report
}

/** The report of the last check; null when there was none. */
export const findLastCheck = (payload: Payload) => payload.kv.get<CheckReport>(KEY)
