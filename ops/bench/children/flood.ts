import { runFlood, type FloodOptions } from '../client/flood.ts'
import { readInput, say } from './say.ts'

/** A flood in a process of its own. */
const result = await runFlood(readInput<FloodOptions>())
say({ result })
process.exit(0)
