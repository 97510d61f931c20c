import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { BoundsExceeded, runBounded, takeTurns } from '../boundedProcess.ts'
import { NoTextError, type NoText, type TextBlock } from './answer.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = join(HERE, '../..')
/** What the process may read: its own program. It may write nothing, start nothing and load no native code. */
const READABLE = ['package.json', 'cms', 'node_modules'].map((name) => `--allow-fs-read=${join(ROOT, name)}`)
const BOUNDS = { memoryMb: 1024, seconds: 40, largestAnswerBytes: 16_000_000 }
const inTurn = takeTurns(1)

const words = z.string()
const answerShape = z.union([
  z.object({ refused: z.custom<NoText>((reason) => typeof reason === 'string') }),
  z.object({
    blocks: z.array(
      z.union([
        z.object({ type: z.enum(['p', 'h2', 'h3', 'h4']), text: words }),
        z.object({ type: z.enum(['ul', 'ol']), items: z.array(words) }),
        z.object({ type: z.literal('table'), rows: z.array(z.array(words)) }),
      ]),
    ),
  }),
])

async function ask(input: Buffer, bounds: typeof BOUNDS): Promise<Buffer> {
  const nodeOptions = ['--permission', ...READABLE, '--disallow-code-generation-from-strings']
  try {
    return await runBounded({ script: join(HERE, 'child/main.ts'), nodeOptions, input, ...bounds })
  } catch (error) {
    throw error instanceof BoundsExceeded ? new NoTextError('heavy', { cause: error }) : error
  }
}

/**
 * Reads the text of a PDF or DOCX in a separate process with limited time, memory and rights: a hostile file ends only
 * that process.
 * @param bounds other limits than the usual ones
 * @throws NoTextError with the reason why there is none
 */
export function readText(bytes: Buffer, bounds: Partial<typeof BOUNDS> = {}): Promise<TextBlock[]> {
  return inTurn(async () => {
    const answer = answerShape.parse(JSON.parse((await ask(bytes, { ...BOUNDS, ...bounds })).toString()))
    if ('refused' in answer) throw new NoTextError(answer.refused)
    return answer.blocks
  })
}
