import { z } from 'zod'
import { NoTextError, type NoText } from '../documentText/answer.ts'
import { askProcess } from '../documentText/process.ts'
import type { ReadPaste } from './clean.ts'
import { readShape } from './shape.ts'

const answerShape = z.union([
  z.object({ refused: z.custom<NoText>((reason) => typeof reason === 'string') }),
  readShape,
])
/** Pictures are in the answer too, a third larger than in the file. */
const LARGEST_ANSWER_BYTES = 24_000_000

/**
 * Reads a DOCX in a separate process, as if its text had been pasted.
 * @throws NoTextError with the reason why there is none
 */
export async function readWord(bytes: Buffer): Promise<ReadPaste> {
  const bounds = { largestAnswerBytes: LARGEST_ANSWER_BYTES }
  const answer = answerShape.parse(await askProcess('importMain.ts', bytes, bounds))
  if ('refused' in answer) throw new NoTextError(answer.refused)
  return answer as ReadPaste
}
