import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { System } from '../benchSearch/system.ts'

export type Documents = { news: number; documents: number; procedures: number }

/** Puts so many made-up documents beside the sample's, once for each data folder: a mark in it remembers. */
export async function fillArchive(system: System, documents: Documents): Promise<void> {
  const mark = join(system.dataDir, 'generated.json')
  if (existsSync(mark)) return
  const counts = Object.entries(documents).flatMap(([name, count]) => [`--${name}`, String(count)])
  await system.run('Making documents', ['generate', ...counts])
  writeFileSync(mark, JSON.stringify(documents))
}
