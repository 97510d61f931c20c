import { createHash } from 'node:crypto'
import { guessMapping } from './columns.ts'
import { pack } from './pack.ts'
import type { RunSource } from './run.ts'
import { sourceOf } from './sources.ts'
import type { RunData } from './store.ts'

/** SHA-256 in hexadecimal. */
export const checksumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

interface Given {
  source: RunSource
  name: string
  bytes: Buffer
}

/** What a run of a file begins with. */
interface Taken {
  data: RunData
  /** Of a table; none otherwise. */
  headings: string[]
  /** Whether the headings tell enough of the columns to go on; always where there are none. */
  isEnough: boolean
}

/**
 * Reads a file as its source does, and guesses its columns.
 * @throws UnreadableUpload
 */
export async function takeFile({ source, name, bytes }: Given): Promise<Taken> {
  const { read, fields, isEnough } = sourceOf({ source })
  const content = await read(bytes)
  const headings = content.format === 'jsonl' ? [] : content.headings
  const mapping = content.format === 'jsonl' ? null : guessMapping(headings, {}, fields)
  const file = { source, file: name, format: content.format, checksum: checksumOf(bytes) }
  return {
    data: { ...file, rows: pack(content), mapping },
    headings,
    isEnough: mapping === null || isEnough(mapping),
  }
}
