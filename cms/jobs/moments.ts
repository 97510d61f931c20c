import type { Payload } from 'payload'
import { makeMomentClock, type Turn } from '../moments/clock.ts'
import { listTurns } from '../moments/list.ts'
import { noteTurnsForFollowers } from './follow.ts'
import type { Reconciler } from './reconcileDue.ts'
import { isIndexed } from './searchIndex.ts'

/** The key under which the last handled moment is stored, for the next start. */
const KEY = 'moments'
/** How often it is stored when there was nothing to do, in milliseconds; a start handles at most this time again. */
const SAVE_EVERY_MS = 300_000

type Handled = { until: number }

interface Options {
  now?: () => number
  everyMs?: number
}

/**
 * Updates the search index when content changes by the clock, including changes while no worker ran. The portals track
 * moments for their pages themselves (site/data/moments.ts). The very first start begins at the current time.
 * @returns a function to be called about every second
 */
export async function makeMomentWatch(
  payload: Payload,
  agreeOn: Reconciler['agreeOn'],
  { now = Date.now, everyMs }: Options = {},
): Promise<() => Promise<void>> {
  let saved = (await payload.kv.get<Handled>(KEY))?.until ?? Number.NEGATIVE_INFINITY

  async function turn(turns: Turn[]): Promise<void> {
    for (const [slug, own] of Map.groupBy(turns, (one) => one.slug)) {
      const ids = [...new Set(own.map(({ id }) => id))]
      if (isIndexed(slug)) await agreeOn(slug, ids)
      await noteTurnsForFollowers(payload, slug, own)
      payload.logger.info({ msg: 'content changed by the clock', type: slug, count: own.length })
    }
  }

  const clock = makeMomentClock({
    list: (span) => listTurns(payload, span),
    turn,
    since: Number.isFinite(saved) ? saved : now(),
    now,
    ...(everyMs !== undefined && { everyMs }),
  })

  return async () => {
    await clock.tick()
    const until = clock.handledUntil()
    if (Math.abs(until - saved) < SAVE_EVERY_MS) return
    await payload.kv.set(KEY, { until } satisfies Handled)
    saved = until
  }
}
