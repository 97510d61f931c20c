/** How many checks or tests passed, failed and were skipped. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** What failed, by name, where it is known. */
  failures?: string[]
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 }
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 }
export const SKIPPED: Tally = { passed: 0, failed: 0, skipped: 1 }

export function sum(tallies: Tally[]): Tally {
  const failures = tallies.flatMap((one) => one.failures ?? [])
  return {
    passed: tallies.reduce((total, one) => total + one.passed, 0),
    failed: tallies.reduce((total, one) => total + one.failed, 0),
    skipped: tallies.reduce((total, one) => total + one.skipped, 0),
    ...(failures.length > 0 && { failures }),
  }
}

/** The last line of every test run: `12 passed, 0 failed`, with `, 1 skipped` only when there are some. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * The result of a step that runs tests.
 * @param counted the counts in its report; null when there is none
 * @param exitCode of the test runner
 * @returns the counts; one failure more when the runner failed without a failing test, or ran nothing at all
 */
export function judge(counted: Tally | null, exitCode: number | null): Tally {
  if (!counted) return FAILED
  const ranNothing = counted.passed + counted.failed === 0
  const failedSilently = exitCode !== 0 && counted.failed === 0
  return ranNothing || failedSilently ? sum([counted, FAILED]) : counted
}
