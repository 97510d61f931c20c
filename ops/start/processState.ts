import { readdirSync, readFileSync } from 'node:fs'

/** The kernel's information on a process, as far as it explains why the process does not respond. */
export interface ProcessState {
  /** Stopped by a signal (SIGSTOP): it cannot respond until it is continued. */
  isStopped: boolean
  /** Waiting for a disk, or for swapped-out memory. */
  waitsForDisk: boolean
  /** The total time its threads were runnable without getting a processor since it started, in milliseconds. */
  starvedMs: number
}

const NANOSECONDS = 1e6

const starvedOf = (schedstat: string): number => Number(schedstat.split(' ')[1] ?? 0) / NANOSECONDS

function starvedMs(pid: number): number {
  const tasks = `/proc/${pid}/task`
  let sum = 0
  for (const task of readdirSync(tasks)) sum += starvedOf(readFileSync(`${tasks}/${task}/schedstat`, 'utf8'))
  return sum
}

/** @returns undefined where the kernel does not report it (only Linux does), or when the process is gone */
export function readProcessState(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const state = stat[stat.lastIndexOf(')') + 2]
    return { isStopped: state === 'T', waitsForDisk: state === 'D', starvedMs: starvedMs(pid) }
  } catch {
    return undefined
  }
}
