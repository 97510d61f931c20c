import { readMemory, readProcessorMs } from '../benchSearch/processes.ts'

/** A look at a process: seconds since the watch began, resident memory in MB, share of one core since the last look in %. */
export type Look = { second: number; residentMB: number; processor: number }

const EVERY_MS = 10_000

/** Looks at a process every ten seconds. @returns ends the watch and gives what was seen */
export function watchProcess(pid: () => number | undefined): () => Look[] {
  const looks: Look[] = []
  const began = performance.now()
  let last = { at: began, ms: readProcessorMs(pid()) ?? 0 }
  const look = () => {
    const now = { at: performance.now(), ms: readProcessorMs(pid()) ?? last.ms }
    const processor = (100 * (now.ms - last.ms)) / Math.max(1, now.at - last.at)
    looks.push({ second: (now.at - began) / 1000, residentMB: readMemory(pid())?.resident ?? NaN, processor })
    last = now
  }
  const timer = setInterval(look, EVERY_MS)
  return () => {
    clearInterval(timer)
    look()
    return looks
  }
}

/** How fast memory grows, in MB per minute: least squares over the second half, when caches are full. */
export function slopeOf(looks: readonly Look[]): number {
  const half = looks.slice(Math.floor(looks.length / 2))
  const mean = (of: (look: Look) => number) => half.reduce((sum, look) => sum + of(look), 0) / half.length
  const [second, memory] = [mean((look) => look.second), mean((look) => look.residentMB)]
  const above = half.reduce((sum, look) => sum + (look.second - second) * (look.residentMB - memory), 0)
  const below = half.reduce((sum, look) => sum + (look.second - second) ** 2, 0)
  return below === 0 ? 0 : (60 * above) / below
}
