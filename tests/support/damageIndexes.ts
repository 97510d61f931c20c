import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const BYTES = 240 * 1024
/** Behind the pages in which LMDB keeps where all others are; without those the engine ends. */
const BEHIND_ROOT = 40 * 1024

/** Overwrites a part of every index of an engine while it runs, as a broken disk or a stray program does. */
export function damageIndexes(dataDir: string, { from = BEHIND_ROOT }: { from?: number } = {}): void {
  const folder = join(dataDir, 'indexes')
  for (const name of readdirSync(folder)) {
    const file = openSync(join(folder, name, 'data.mdb'), 'r+')
    writeSync(file, randomBytes(BYTES), 0, BYTES, from)
    closeSync(file)
  }
}
