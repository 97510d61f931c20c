import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BoundsExceeded, runBounded, takeTurns, TooManyWaiting } from '../boundedProcess.ts'
import { NoTextError } from './answer.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = join(HERE, '../..')
/** What the process may read: its own program. It may write nothing, start nothing and load no native code. */
const READABLE = ['package.json', 'cms', 'node_modules'].map((name) => `--allow-fs-read=${join(ROOT, name)}`)
const BOUNDS = { memoryMb: 1024, seconds: 40, largestAnswerBytes: 16_000_000 }
/** Up to ten files of 15 MB wait. */
const inTurn = takeTurns(1, 10)

/** How much the process may use, where it is not the usual. */
export type Bounds = Partial<typeof BOUNDS>

/**
 * Runs a script of child/ on the bytes of a document, one at a time, in a separate process with limited time, memory and
 * rights: a hostile file ends only that process.
 * @returns the JSON that it answers
 * @throws NoTextError 'heavy' when it exceeded its limits, 'busy' when too many files are waiting
 */
export function askProcess(script: string, input: Buffer, bounds: Bounds = {}): Promise<unknown> {
  const nodeOptions = ['--permission', ...READABLE, '--disallow-code-generation-from-strings']
  const run = { script: join(HERE, 'child', script), nodeOptions, input, ...BOUNDS, ...bounds }
  const answer = inTurn(async () => {
    try {
      return JSON.parse((await runBounded(run)).toString()) as unknown
    } catch (error) {
      throw error instanceof BoundsExceeded ? new NoTextError('heavy', { cause: error }) : error
    }
  })
  return answer.catch((error: unknown) => {
    throw error instanceof TooManyWaiting ? new NoTextError('busy', { cause: error }) : error
  })
}
