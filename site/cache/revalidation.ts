import { setTimeout as sleep } from 'node:timers/promises'
import type { CacheParts } from './cacheParts.ts'
import { dueAfter, mostRenewals, type Entry } from './entry.ts'
import { UNCACHED, type Render } from './page.ts'
import { makeRefreshQueue, type Urgency } from './refreshQueue.ts'
import type { Rendering } from './rendering.ts'

const SERVER_FAULT = 500
/** Age after which a page is revalidated before it is served: its purge may have been lost. */
const DOUBTFUL_AGE_MS = 60_000
/** The same for the time since a purge, within which most pages are rendered again. */
const DOUBTFUL_AFTER_PURGE_MS = 2000
/** How long a request waits for that before it is served the stale page. */
const WAIT_MS = 300
/** This long after a purge the stale page is served only when the new one cannot be rendered in time. */
const OVERDUE_AFTER_PURGE_MS = 30_000
const OVERDUE_WAIT_MS = 3000

/** Extends the life of an entry whose content version is unchanged. @returns whether it was */
async function renew(entry: Entry, { now, counts, hooks }: CacheParts): Promise<boolean> {
  if (entry.purgedAt !== undefined || entry.version === undefined || entry.renewals >= mostRenewals(entry))
    return false
  if ((await hooks.versionOf(entry.rule.tags))?.text !== entry.version) return false
  entry.renewals += 1
  entry.checkedAt = now()
  entry.freshUntil = dueAfter(entry.rule, now())
  counts.renewals += 1
  return true
}

/**
 * Brings stale entries up to date in the background: an entry whose content version is unchanged is renewed, any other
 * is rendered again.
 * @param between awaited between two background tasks; by default a turn of the event loop
 */
export function makeRevalidation(parts: CacheParts, rendering: Rendering, between?: () => Promise<unknown>) {
  const { now, store, counts } = parts
  const queue = makeRefreshQueue(between)

  /**
   * Keeps the stale page when the render fails or gives a server error; any other answer replaces it.
   * @returns whether the content was purged during the render
   */
  async function renderAgain(entry: Entry, render: Render): Promise<boolean> {
    counts.refreshes += 1
    const fresh = await rendering.renderNow(entry.key, render, ({ status }) => {
      if (status >= SERVER_FAULT) throw new Error(`${entry.key}: status ${status}`)
    })
    if (fresh.rule === UNCACHED) store.delete(entry.key)
    return fresh.purgedAt !== undefined
  }

  function refresh(entry: Entry, render: Render): Promise<void> {
    const urgency: Urgency = entry.purgedAt === undefined ? 'soon' : 'now'
    const task = async () => {
      try {
        return !(await renew(entry, parts)) && (await renderAgain(entry, render))
      } catch (error) {
        counts.failures += 1
        throw error
      }
    }
    return queue.add(entry.key, task, urgency)
  }

  const patienceFor = ({ purgedAt = Number.POSITIVE_INFINITY }: Entry): number =>
    now() > purgedAt + OVERDUE_AFTER_PURGE_MS ? OVERDUE_WAIT_MS : WAIT_MS

  /** Whether an entry is so old, or was purged so long ago, that a request should rather wait for its refresh. */
  function isDoubtful({ checkedAt, purgedAt }: Entry): boolean {
    const due = purgedAt === undefined ? checkedAt + DOUBTFUL_AGE_MS : purgedAt + DOUBTFUL_AFTER_PURGE_MS
    return now() > due && queue.isQuick()
  }

  return {
    refresh,
    isDoubtful,
    /** Waits for the refresh of a doubtful entry, but not for long. */
    async settle(entry: Entry, render: Render): Promise<void> {
      if (!isDoubtful(entry)) return
      await Promise.race([refresh(entry, render), sleep(patienceFor(entry), undefined, { ref: false })])
    },
    waiting: queue.waiting,
  }
}

export type Revalidation = ReturnType<typeof makeRevalidation>
