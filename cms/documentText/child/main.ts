// A separate process for each file, which may read nothing but this program: bytes on stdin, the response on stdout.
import { setPriority } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { recogniseDocument } from '../../uploads/recognise.ts'
import { UnfitFile } from '../../uploads/unfit.ts'
import { NoTextError, type Answer, type NoText, type TextBlock } from '../answer.ts'
import { toBlocks, type Part } from '../structure.ts'

/** A lower priority than the servers for editors and readers. */
const LOW_PRIORITY = 10
/** About 400 printed pages. */
const MOST_CHARACTERS = 1_000_000

async function partsOf(bytes: Buffer): Promise<Part[]> {
  const kind = await recogniseDocument(bytes)
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes)
  if (kind === 'docx') return (await import('./docx.ts')).readDocx(bytes)
  throw new NoTextError('kind')
}

async function blocksOf(bytes: Buffer): Promise<TextBlock[]> {
  const parts = await partsOf(bytes)
  if (JSON.stringify(parts).length > MOST_CHARACTERS) throw new NoTextError('long')
  const blocks = toBlocks(parts)
  if (blocks.length === 0) throw new NoTextError('empty')
  return blocks
}

function reasonOf(error: unknown): NoText {
  if (error instanceof NoTextError || error instanceof UnfitFile) return error.reason
  throw error
}

setPriority(LOW_PRIORITY)
const answer: Answer = await blocksOf(await buffer(process.stdin)).then(
  (blocks) => ({ blocks }),
  (error: unknown) => ({ refused: reasonOf(error) }),
)
process.stdout.write(JSON.stringify(answer))
