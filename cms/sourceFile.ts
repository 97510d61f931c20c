import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path of a source file that is run as a process of its own. The portal is built into one folder of chunks, so that
 * it cannot be told from where the caller is.
 * @param path from the folder of the project
 * @throws Error when it is not installed
 */
export function sourceFile(path: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return join(folder, path)
    if (folder === dirname(folder)) throw new Error(`${path} is not beside the program`)
  }
}
