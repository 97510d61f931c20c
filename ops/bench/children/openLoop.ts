import { runOpenLoop, type LoadOptions } from '../client/openLoop.ts'
import { readInput, say } from './say.ts'

/** The load of a measurement in a process of its own. */
const result = await runOpenLoop(readInput<LoadOptions>(), (share) => say({ share }))
say({ result })
process.exit(0)
