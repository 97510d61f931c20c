import { setTimeout as sleep } from 'node:timers/promises'

/** Between two requests to one host, in milliseconds. */
const BETWEEN = 1000

/** Makes each request wait until a second has passed since the last one to the same host. For one run of checks. */
export function makePace(betweenMs = BETWEEN): (host: string) => Promise<void> {
  const next = new Map<string, number>()
  return async (host) => {
    const now = Date.now()
    const at = Math.max(now, next.get(host) ?? 0)
    next.set(host, at + betweenMs)
    if (at > now) await sleep(at - now)
  }
}

/** Runs a task for each group, at most `atOnce` groups at a time. */
export async function inGroups<T>(
  groups: T[],
  atOnce: number,
  run: (group: T) => Promise<void>,
): Promise<void> {
  const left = groups.values()
  const work = async () => {
    for (const group of left) await run(group)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, groups.length) }, work))
}
