import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { newFiles } from './files.ts'
import { insert, insertionsOf } from './insertions.ts'
import type { TypeNames } from './names.ts'
import { refuseTaken } from './taken.ts'

/** What was written. */
export interface Written {
  files: string[]
  /** Lines added, by existing file. */
  lines: Record<string, number>
}

const PROJECT = join(import.meta.dirname, '../..')

const lineCount = (text: string) => text.split('\n').length

/** The text as `npm run format` would format it. */
async function formatted(file: string, text: string): Promise<string> {
  const filepath = join(PROJECT, file)
  return format(text, { ...(await resolveConfig(filepath)), filepath })
}

/** The existing files with the entries of a new type inserted. */
function extended(root: string, names: TypeNames): Map<string, string> {
  const texts = new Map<string, string>()
  for (const one of insertionsOf(names)) {
    const text = texts.get(one.file) ?? readFileSync(join(root, one.file), 'utf8')
    texts.set(one.file, insert(text, one))
  }
  return texts
}

/**
 * Writes the files of a new content type, and its entries into existing ones. Everything is validated before anything
 * is written.
 * @throws NewTypeError when a name is taken, or when the place for an entry is not found
 */
export async function writeType(root: string, names: TypeNames): Promise<Written> {
  const files = newFiles(names)
  refuseTaken(root, names, files.keys())
  const texts = new Map<string, string>()
  for (const [file, text] of [...files, ...extended(root, names)])
    texts.set(file, await formatted(file, text))
  const lines: Written['lines'] = {}
  for (const [file, text] of texts) {
    const path = join(root, file)
    if (!files.has(file)) lines[file] = lineCount(text) - lineCount(readFileSync(path, 'utf8'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: files.has(file) ? 'wx' : 'w' })
  }
  return { files: [...files.keys()], lines }
}
