import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const dataFile = (name: string) => join(import.meta.dirname, '../../../cms/seed/data', name)

/** The lines of a JSON Lines file of the seed, as they are. */
export function linesOf(name: string): Record<string, string | undefined>[] {
  const lines = readFileSync(dataFile(name), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, string | undefined>)
}
