import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { SEARCH_TYPES, type SearchType } from '../../search/types.ts'
import { dropDamagedIndexes, rebuildIndexes, type RebuildProgress } from '../jobs/searchIndex.ts'
import { readArguments, withCms } from './command.ts'
import { CommandError } from './CommandError.ts'
import { requireEngine } from './requireEngine.ts'

// Fills new indexes beside the old ones and then swaps them, so that search never stops.
const usage = `Usage: npm run reindex -- [--type ${SEARCH_TYPES.join('|')}]…`

function readTypes(): readonly SearchType[] {
  const { type: names } = readArguments(usage, {
    type: { type: 'string', multiple: true, default: [] },
  }).values
  const unknown = names.find((name) => !(SEARCH_TYPES as readonly string[]).includes(name))
  if (unknown !== undefined) throw new CommandError(`There is no type "${unknown}".\n${usage}`)
  return names.length > 0 ? (names as SearchType[]) : SEARCH_TYPES
}

const TRIES = 10
const AGAIN_MS = 3000

const types = readTypes()
requireEngine()
const began = Date.now()
const seconds = () => (Date.now() - began) / 1000
let all = 0
const before = new Map<SearchType, number>()

function tell({ type, written, total }: RebuildProgress) {
  all += written - (before.get(type) ?? 0)
  before.set(type, written)
  const share = Math.floor((100 * written) / Math.max(total, written, 1))
  const rate = Math.round(all / Math.max(seconds(), 0.001))
  console.log(`${type}: ${share} % (${written} of ${total}), ${rate} documents per second`)
}

/** Deletes damaged indexes first; retries while the supervisor replaces an engine with damaged files. */
async function rebuildFromAnything(payload: Payload): Promise<Record<string, number>> {
  for (let left = TRIES; ; left -= 1) {
    try {
      await dropDamagedIndexes(payload)
      return await rebuildIndexes(payload, { types, onProgress: tell })
    } catch (error) {
      if (left === 0) throw error
      console.log(
        `The search engine failed and is asked again: ${error instanceof Error ? error.message : error}`,
      )
      await sleep(AGAIN_MS)
    }
  }
}

await withCms(async (payload) => {
  const counts = await rebuildFromAnything(payload)
  const told = Object.entries(counts).map(([type, count]) => `${type} ${count}`)
  console.log(`Written anew in ${seconds().toFixed(1)} s: ${told.join(', ')}`)
})
