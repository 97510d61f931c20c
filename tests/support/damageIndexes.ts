import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const BYTES = 240 * 1024
/** Beyond the root pages of LMDB, without which the engine exits. */
const BEHIND_ROOT = 40 * 1024

/** The engine removes the files of a deleted index some time after it reports the deletion. */
function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Overwrites a part of every index of an engine while it runs, as a broken disk or a stray program does. */
export function damageIndexes(dataDir: string, { from = BEHIND_ROOT }: { from?: number } = {}): void {
  const folder = join(dataDir, 'indexes')
  let damaged = 0
  for (const name of readdirSync(folder)) {
    const file = openIfThere(join(folder, name, 'data.mdb'))
    if (file === undefined) continue
    writeSync(file, randomBytes(BYTES), 0, BYTES, from)
    closeSync(file)
    damaged += 1
  }
  if (damaged === 0) throw new Error(`There is no index below ${folder}`)
}
