import type { CacheParts } from './cacheParts.ts'
import { makeBackgroundCompression } from './compression.ts'
import type { Entry } from './entry.ts'
import type { Render } from './page.ts'
import type { Rendering } from './rendering.ts'
import type { Revalidation } from './revalidation.ts'

/** Where an answer came from: the cache, fresh; the cache, stale; a render. */
type Origin = 'hit' | 'stale' | 'miss'
export interface Answer {
  entry: Entry
  origin: Origin
}

/** Answers requests from the store, else by a render; a stale page that is served is refreshed in the background. */
export function makeServing({ now, store, counts }: CacheParts, rendering: Rendering, fresh: Revalidation) {
  const compression = makeBackgroundCompression(store)

  const isServable = (entry: Entry) =>
    now() < entry.checkedAt + (entry.rule.maxAge + entry.rule.staleFor) * 1000

  function give(entry: Entry, render: Render): Answer {
    entry.hits += 1
    store.touch(entry, now())
    compression.wants(entry)
    if (now() < entry.freshUntil) {
      counts.hits += 1
      return { entry, origin: 'hit' }
    }
    counts.stale += 1
    void fresh.refresh(entry, render)
    return { entry, origin: 'stale' }
  }

  async function giveSettled(entry: Entry, render: Render): Promise<Answer | undefined> {
    await fresh.settle(entry, render)
    const found = store.get(entry.key)
    return found && isServable(found) ? give(found, render) : undefined
  }

  return {
    /** The cached page of a key without waiting; undefined when there is none, or it should be revalidated first. */
    peek(key: string, render: Render): Answer | undefined {
      const entry = store.get(key)
      return entry && isServable(entry) && !fresh.isDoubtful(entry) ? give(entry, render) : undefined
    },
    /**
     * The page of a key, from the cache or rendered; concurrent requests for one key wait for the same render.
     * @param render makes the page without anything of a single reader
     * @throws what `render` throws, to all who wait
     */
    async answer(key: string, render: Render): Promise<Answer> {
      const entry = store.get(key)
      const cached = entry && isServable(entry) ? await giveSettled(entry, render) : undefined
      if (cached) return cached
      counts.misses += 1
      return { entry: await rendering.renderOnce(key, render), origin: 'miss' }
    },
  }
}
