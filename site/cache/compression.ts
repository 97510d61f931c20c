import { setTimeout as sleep } from 'node:timers/promises'
import { brotliBest, restore } from './encoding.ts'
import type { Entry } from './entry.ts'
import type { PageStore } from './pageStore.ts'

/** A page is worth the work when it has been asked for this often. */
const WORTH_HITS = 2
/** Of the time a page took, how long the processor is left alone after it. */
const REST_SHARE = 3
const MOST_WAITING = 2000

/** Makes the smallest bodies, one page at a time, of the pages that are asked for; readers have gzip meanwhile. */
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
      if (store.isKept(entry)) await compress(entry)
    }
    isRunning = false
  }

  return {
    /** Has a page compressed when it is asked for often enough and is not yet. */
    wants(entry: Entry): void {
      if (entry.isBest || entry.isPlain || entry.hits < WORTH_HITS) return
      if (waiting.has(entry) || waiting.size >= MOST_WAITING) return
      waiting.add(entry)
      if (!isRunning) void run().catch(() => (isRunning = false))
    },
  }
}
