// A separate process for each file, as main.ts: bytes of a DOCX on stdin, its blocks and losses on stdout.
import { setPriority } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { readPaste } from '../../paste/clean.ts'
import type { Loss, LossKind } from '../../paste/losses.ts'
import { recogniseDocument } from '../../uploads/recognise.ts'
import { UnfitFile } from '../../uploads/unfit.ts'
import { NoTextError, type NoText } from '../answer.ts'
import { docxToHtml } from './docxHtml.ts'

/** A lower priority than the servers for editors and readers. */
const LOW_PRIORITY = 10
/** About 400 printed pages. */
const MOST_CHARACTERS = 1_000_000
const PICTURES = /src="data:[^"]*"/g

/** What mammoth leaves out without a word. */
const LEFT_OUT: [LossKind, RegExp][] = [
  ['formula', /<m:oMath[\s/>]/g],
  ['deleted', /<w:del\s/g],
  ['comment', /<w:commentReference[\s/>]/g],
]

async function read(bytes: Buffer) {
  if ((await recogniseDocument(bytes)) !== 'docx') throw new NoTextError('kind')
  const { html, document } = await docxToHtml(bytes)
  if (html.replace(PICTURES, '').length > MOST_CHARACTERS) throw new NoTextError('long')
  const { blocks, losses } = readPaste(html)
  if (blocks.length === 0) throw new NoTextError('empty')
  const more = LEFT_OUT.flatMap(([kind, sign]): Loss[] => {
    const count = document.match(sign)?.length ?? 0
    return count > 0 ? [{ kind, count, detail: '' }] : []
  })
  return { blocks, losses: [...losses, ...more] }
}

function reasonOf(error: unknown): NoText {
  if (error instanceof NoTextError || error instanceof UnfitFile) return error.reason
  throw error
}

setPriority(LOW_PRIORITY)
const answer = await read(await buffer(process.stdin)).catch((error: unknown) => ({
  refused: reasonOf(error),
}))
process.stdout.write(JSON.stringify(answer))
