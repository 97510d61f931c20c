import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const MAX_BYTES = 10 * 1024 * 1024

export interface Log {
  write(chunk: string | Buffer): void
  /** The last complete line written, or ''. */
  lastLine(): string
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** A log that cannot be written is no reason to fail. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // See makeFolder.
  }
}

/**
 * A log file with one older copy (`<file>.1`) of at most `maxBytes`. Writing never throws: a full disk must not take
 * the portal down.
 */
export function openLog(file: string, maxBytes = MAX_BYTES): Log {
  makeFolder(dirname(file))
  let size = sizeOf(file)
  let last = ''
  const rotate = () => {
    renameSync(file, `${file}.1`)
    size = 0
  }
  const write = (chunk: string | Buffer) => {
    const lines = String(chunk).trimEnd().split('\n')
    last = lines.at(-1) || last
    try {
      if (size > 0 && size + chunk.length > maxBytes) rotate()
      appendFileSync(file, chunk, { mode: 0o640 })
      size += chunk.length
    } catch {
      // See makeFolder.
    }
  }
  return { write, lastLine: () => last }
}
