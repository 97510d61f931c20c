const FIRST_MS = 500
const LONGEST_MS = 30_000
const HEALTHY_MS = 60_000

/**
 * The delay before the next start of a crashed process.
 * @param crashes consecutive crashes before this one, 0 for the first
 * @returns milliseconds: none, 0.5 s, then doubled each time, 30 s at most
 */
export const restartDelay = (crashes: number): number =>
  crashes === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(crashes - 1, 16))

/**
 * Consecutive crashes that still count: a process that ran for a minute starts again at zero.
 * @param uptimeMs how long the process ran before it crashed
 */
export const crashesThatCount = (crashes: number, uptimeMs: number): number =>
  uptimeMs >= HEALTHY_MS ? 0 : crashes
