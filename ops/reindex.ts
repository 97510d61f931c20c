import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { dropDamagedIndexes, rebuildIndexes, type RebuildProgress } from '../cms/jobs/searchIndex.ts'
import config from '../payload.config.ts'
import { SEARCH_TYPES, type SearchType } from '../search/types.ts'
import { requireEngine } from './requireEngine.ts'
import { StartError } from './start/failure.ts'

// npm run reindex -- [--type news]: fills new indexes beside the old ones and then swaps them, so that search never
// stops. --type may be repeated.
const { values } = parseArgs({ options: { type: { type: 'string', multiple: true, default: [] } } })

requireEngine()

function toTypes(names: string[]): readonly SearchType[] {
  const unknown = names.find((name) => !(SEARCH_TYPES as readonly string[]).includes(name))
  if (unknown !== undefined) {
    throw new StartError(`There is no type "${unknown}".`, `Write one of: ${SEARCH_TYPES.join(', ')}.`)
  }
  return names.length > 0 ? (names as SearchType[]) : SEARCH_TYPES
}

const TRIES = 10
const AGAIN_MS = 3000

const types = toTypes(values.type)
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

const payload = await getPayload({ config })

/** Deletes damaged indexes first; retries while the supervisor replaces an engine with damaged files. */
async function rebuildFromAnything(): Promise<Record<string, number>> {
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

const counts = await rebuildFromAnything()
const told = Object.entries(counts).map(([type, count]) => `${type} ${count}`)
console.log(`Written anew in ${seconds().toFixed(1)} s: ${told.join(', ')}`)
await payload.destroy()
process.exit(0)
