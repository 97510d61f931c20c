import { setTimeout as sleep } from 'node:timers/promises'
import { brotliBest, restore } from './encoding.ts'
import type { Entry } from './entry.ts'
import type { PageStore } from './pageStore.ts'

/** Hits after which a page is worth compressing with the slow brotli level. */
const WORTH_HITS = 2
/** Idle time after each page, as a multiple of the time that compressing it took. */
const REST_SHARE = 3
const MOST_WAITING = 2000

/** Compresses popular pages with the slow brotli level in the background, one at a time; until then gzip is sent. */
export function makeBackgroundCompression(store: PageStore) {
  const waiting = new Set<Entry>()
  let isRunning = false

  async function compress(entry: Entry): Promise<void> {
    const began = performance.now()
    entry.isBest = true
    entry.bodies.br = await brotliBest(await restore(entry.bodies, 'identity'))
    entry.heads.clear()
    store.resize(entry)
    await sleep((performance.now() - began) * REST_SHARE)
  }

  async function run(): Promise<void> {
    isRunning = true
    for (const entry of waiting) {
      waiting.delete(entry)
      if (store.has(entry)) await compress(entry)
    }
    isRunning = false
  }

  return {
    /** Queues a page for compression once it has enough hits, unless that is done already. */
    wants(entry: Entry): void {
      if (entry.isBest || entry.isPlain || entry.hits < WORTH_HITS) return
      if (waiting.has(entry) || waiting.size >= MOST_WAITING) return
      waiting.add(entry)
      if (!isRunning) void run().catch(() => (isRunning = false))
    },
  }
}
