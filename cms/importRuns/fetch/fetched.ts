import type { Payload } from 'payload'
import { UnreadableUpload } from '../read/unreadable.ts'
import { FETCHED_BY, lastFetched, makeRun, type RunData } from '../store.ts'
import { checksumOf, takeFile } from '../taken.ts'
import { FetchFailure } from '../../bus/failure.ts'
import type { Fetched, FetchSource } from './source.ts'

const KEY = 'procedures-fetched'

/** The last fetch: when, and in Vietnamese why it brought nothing. */
export interface LastFetch {
  at: number
  problem?: string
}

export const findLastFetch = (payload: Payload): Promise<LastFetch | null> => payload.kv.get<LastFetch>(KEY)

/** A table is tried out at once if its headings tell the code and the name; else a person says which columns they are. */
async function toRun({ name, bytes }: Fetched): Promise<RunData> {
  try {
    const { data, isEnough } = await takeFile({ source: 'procedures', name, bytes })
    const begun = { state: 'checking', progress: 0, startedAt: new Date().toISOString() } as const
    return { ...data, by: FETCHED_BY, ...(isEnough ? begun : { state: 'uploaded' }) }
  } catch (error) {
    if (error instanceof UnreadableUpload) throw new FetchFailure(`${name}: ${error.words.vi}`)
    throw error
  }
}

async function fetchOnce(payload: Payload, source: FetchSource, signal: AbortSignal): Promise<void> {
  const file = await source(signal)
  if (!file) return
  if ((await lastFetched(payload))?.checksum === checksumOf(file.bytes)) return
  await makeRun(payload, await toRun(file))
}

/**
 * Fetches the catalogue if it is due and new, and has the worker try it out; a person imports it. What fails is kept for
 * the desk of administrators, and tried again at the next time.
 */
export async function fetchDue(
  payload: Payload,
  {
    source,
    everyMs,
    signal,
    now = Date.now,
  }: { source: FetchSource; everyMs: number; signal: AbortSignal; now?: () => number },
): Promise<void> {
  const last = await findLastFetch(payload)
  if (last && now() - last.at < everyMs) return
  try {
    await fetchOnce(payload, source, signal)
    await payload.kv.set(KEY, { at: now() } satisfies LastFetch)
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error
    payload.logger.warn({ msg: 'the catalogue could not be fetched', err: error })
    await payload.kv.set(KEY, { at: now(), problem: error.message } satisfies LastFetch)
  }
}
