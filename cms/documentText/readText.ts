import { z } from 'zod'
import { NoTextError, type NoText, type TextBlock } from './answer.ts'
import { askProcess, type Bounds } from './process.ts'

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

/**
 * Reads the text of a PDF or DOCX in a separate process.
 * @param bounds other limits than the usual ones
 * @throws NoTextError with the reason why there is none
 */
export async function readText(bytes: Buffer, bounds: Bounds = {}): Promise<TextBlock[]> {
  const answer = answerShape.parse(await askProcess('main.ts', bytes, bounds))
  if ('refused' in answer) throw new NoTextError(answer.refused)
  return answer.blocks
}
