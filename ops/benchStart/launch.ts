import { setTimeout as sleep } from 'node:timers/promises'
import { readMemory } from '../benchSearch/processes.ts'
import { StartError } from '../start/failure.ts'
import { spawnTethered, stopTethered, type Command } from '../start/tether.ts'

const LOOK_EVERY_MS = 10
const READY_WITHIN_MS = 60_000
const SETTLED_AFTER_MS = 10_000
const GRACE_MS = 8000

/** What one start came to: milliseconds until it answered, and resident MB ten seconds later. */
export type Start = { ready: number; idle: number }

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/**
 * Starts a process, waits until its address answers with 2xx and ends it again.
 * @param work done before the end, with the resident memory at hand
 * @throws StartError when it does not answer within a minute
 */
export async function measureStart(
  command: Command,
  address: string,
  work?: (resident: () => number) => Promise<void>,
): Promise<Start> {
  const began = performance.now()
  const child = spawnTethered(command)
  // A pipe that nobody reads fills up and stops the process.
  child.stdout?.resume()
  child.stderr?.resume()
  const resident = () => readMemory(child.pid)?.resident ?? NaN
  try {
    while (!(await answers(address))) {
      if (performance.now() - began > READY_WITHIN_MS || child.exitCode !== null)
        throw new StartError(`${command.args.at(-1)} did not get ready.`, 'Start it by hand to see why.')
      await sleep(LOOK_EVERY_MS)
    }
    const ready = performance.now() - began
    await sleep(SETTLED_AFTER_MS)
    const idle = resident()
    await work?.(resident)
    return { ready, idle }
  } finally {
    await stopTethered(child, GRACE_MS)
  }
}
