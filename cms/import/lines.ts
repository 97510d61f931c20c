import { createReadStream } from 'node:fs'

/** The file as a whole cannot be used: it is missing, not text, or of an unknown kind. */
export class InputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'InputError'
  }
}

/** One line of a file: its text, or what is wrong with it. */
export type Line = { line: number; text: string } | { line: number; problem: string }

/** Longest line accepted; the longest known procedure has 50 kB. */
export const maxLineBytes = 4_000_000

const newline = 0x0a
const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

function decode(bytes: Buffer, line: number): Line {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes)
    return { line, text: text.replace(/\r$/, '').normalize('NFC') }
  } catch {
    return { line, problem: 'the line is not valid UTF-8' }
  }
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file) as AsyncIterable<Buffer>
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'there is no permission to read it',
    }
    throw new InputError(`Cannot read ${file}: ${reasons[code ?? ''] ?? code}.`, { cause })
  }
}

function refuseOtherEncodings(file: string, bytes: Buffer) {
  const isUtf16 = utf16Marks.some(([a, b]) => bytes[0] === a && bytes[1] === b)
  if (isUtf16 || bytes.subarray(0, 4096).includes(0)) {
    throw new InputError(`${file} is not UTF-8 text. Save it as UTF-8 and try again.`)
  }
}

/**
 * The lines of a UTF-8 file, one at a time, numbered from 1: without byte order mark and line ends, in NFC. A line that
 * is too long or not UTF-8 is yielded as a problem, and reading continues after it.
 * @throws InputError when the file cannot be read or is not UTF-8 text at all
 */
export async function* readLines(file: string): AsyncGenerator<Line & { bytes: number }> {
  let line = 1
  let parts: Buffer[] = []
  let length = 0
  let isFirst = true
  const finish = (): Line & { bytes: number } => {
    const result: Line =
      length > maxLineBytes ? { line, problem: tooLong } : decode(Buffer.concat(parts), line)
    const bytes = length + 1
    parts = []
    length = 0
    line += 1
    return { ...result, bytes }
  }
  for await (const chunk of chunksOf(file)) {
    if (isFirst) refuseOtherEncodings(file, chunk)
    isFirst = false
    let from = 0
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      length += to - from
      if (length <= maxLineBytes) parts.push(chunk.subarray(from, to))
      yield finish()
      from = to + 1
    }
    length += chunk.length - from
    if (length <= maxLineBytes) parts.push(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}

const tooLong = `the line is longer than ${maxLineBytes / 1e6} MB`
