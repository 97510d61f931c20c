import { readFileSync } from 'node:fs'

/** Memory of a process in MB (10^6 bytes). `own` leaves out files that it has mapped, which the system can take back. */
export type Memory = { resident: number; own: number }

function readField(status: string, field: string): number {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  return (Number(kilobytes ?? NaN) * 1024) / 1e6
}

/** The memory of a living process; null where there is no /proc, or no such process. */
export function readMemory(pid: number | undefined): Memory | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return { resident: readField(status, 'VmRSS'), own: readField(status, 'RssAnon') }
  } catch {
    return null
  }
}

/** Linux counts processor time in hundredths of a second for every program. */
const MS_PER_TICK = 10

/** Processor time that a living process has taken so far, in milliseconds; null where there is no /proc. */
export function readProcessorMs(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
  } catch {
    return null
  }
}

const EVERY_MS = 200

/**
 * Looks at the memory of processes again and again.
 * @param pids the process of each name, asked each time since one may be started again
 * @returns ends the watch and gives the highest values seen
 */
export function watchMemory<N extends string>(pids: Record<N, () => number | undefined>) {
  const peaks = new Map<string, Memory>()
  const look = () => {
    for (const [name, pid] of Object.entries<() => number | undefined>(pids)) {
      const seen = readMemory(pid())
      const peak = peaks.get(name) ?? { resident: 0, own: 0 }
      if (!seen) continue
      const { max } = Math
      peaks.set(name, { resident: max(peak.resident, seen.resident), own: max(peak.own, seen.own) })
    }
  }
  look()
  const timer = setInterval(look, EVERY_MS)
  return (): Record<N, Memory | null> => {
    clearInterval(timer)
    look()
    const entries = Object.keys(pids).map((name) => [name, peaks.get(name) ?? null])
    return Object.fromEntries(entries) as Record<N, Memory | null>
  }
}
