import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopAllTethered } from '../start/tether.ts'

const STOP_WITHIN_MS = 2000

type Wanted = {
  /** Folder of the caller, which stays; else one is made and taken away again. */
  data: string | undefined
  /** Whether what was made stays too. */
  keep?: boolean
  /** Begins the name of a folder that is made. */
  prefix: string
}

/**
 * The folder that a measurement works in. It is left, and the processes that were started are ended, also when the
 * measurement is broken off.
 */
export function openFolder({ data, keep = false, prefix }: Wanted): { folder: string; leave: () => void } {
  const folder = data ?? mkdtempSync(join(tmpdir(), prefix))
  const leave = () => {
    if (keep || data) console.log(`Data and logs: ${folder}`)
    else rmSync(folder, { recursive: true, force: true })
  }
  const breakOff = async () => {
    await stopAllTethered(STOP_WITHIN_MS)
    leave()
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void breakOff())
  return { folder, leave }
}
