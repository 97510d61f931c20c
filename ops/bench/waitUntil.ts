import { setTimeout as sleep } from 'node:timers/promises'

type How = { everyMs?: number; withinMs?: number }

/**
 * Asks again and again until something is so; a question that fails counts as "not yet".
 * @returns the moment, as `performance.now()`
 * @throws with what did not come, and the last failure as its cause
 */
export async function waitUntil(
  what: string,
  isSo: () => Promise<boolean>,
  { everyMs = 250, withinMs = 60_000 }: How = {},
): Promise<number> {
  const deadline = performance.now() + withinMs
  let cause: unknown
  const ask = () =>
    isSo().catch((error: unknown) => {
      cause = error
      return false
    })
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error(`${what}: not within ${withinMs / 1000} s`, { cause })
    await sleep(everyMs)
  }
  return performance.now()
}
