import { readFileSync } from 'node:fs'
import { rounded } from './statistics.ts'

/**
 * A sample of a process: seconds since the start of the watch, memory in MB (`own` excludes mapped files, which the
 * system can reclaim), share of one core since the last sample in %. NaN where there is no /proc.
 */
export type Sample = { second: number; resident: number; own: number; processor: number }

/** Linux reports processor time in hundredths of a second. */
const MS_PER_TICK = 10

function read(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** The memory of a running process in MB (10^6 bytes). */
export function readMemory(pid: number | undefined): { resident: number; own: number } {
  const status = read(pid, 'status')
  const megabytes = (field: string) =>
    (Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) * 1024) / 1e6
  return { resident: megabytes('VmRSS'), own: megabytes('RssAnon') }
}

/** Processor time used by a running process, in milliseconds. */
function readProcessorMs(pid: number | undefined): number {
  const stat = read(pid, 'stat')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
}

/**
 * Measures the processor time that a process uses from now on, which hardly depends on other load on the machine.
 * @returns ends the measurement: milliseconds for each of so many requests; null where there is no /proc
 */
export function meterProcessor(pid: () => number | undefined): (requests: number) => number | null {
  const before = readProcessorMs(pid())
  return (requests) => {
    const each = (readProcessorMs(pid()) - before) / requests
    return Number.isFinite(each) ? rounded(each) : null
  }
}

/**
 * Samples a process repeatedly.
 * @param pid called each time, since the process may be restarted
 * @returns ends the watch and returns the samples
 */
export function watchProcess(pid: () => number | undefined, everyMs = 200): () => Sample[] {
  const samples: Sample[] = []
  const began = performance.now()
  let last = { at: began, ms: readProcessorMs(pid()) }
  const sample = () => {
    const now = { at: performance.now(), ms: readProcessorMs(pid()) }
    const processor = (100 * (now.ms - last.ms)) / Math.max(1, now.at - last.at)
    samples.push({ second: (now.at - began) / 1000, ...readMemory(pid()), processor })
    last = now
  }
  // A measurement that fails does not end its watch, and must not keep this process running.
  const timer = setInterval(sample, everyMs).unref()
  return () => {
    clearInterval(timer)
    sample()
    return samples
  }
}

/** The highest value; null when there is none. */
export function highest(samples: readonly Sample[], of: 'resident' | 'own'): number | null {
  const values = samples.map((sample) => sample[of]).filter(Number.isFinite)
  return values.length > 0 ? Math.max(...values) : null
}

/** Memory growth in MB per minute: least squares over the second half, when caches are full. */
export function slopeOf(samples: readonly Pick<Sample, 'second' | 'resident'>[]): number {
  const half = samples.slice(Math.floor(samples.length / 2))
  const mean = (of: 'second' | 'resident') => half.reduce((sum, sample) => sum + sample[of], 0) / half.length
  const [second, memory] = [mean('second'), mean('resident')]
  const above = half.reduce((sum, sample) => sum + (sample.second - second) * (sample.resident - memory), 0)
  const below = half.reduce((sum, sample) => sum + (sample.second - second) ** 2, 0)
  return below === 0 ? 0 : (60 * above) / below
}
