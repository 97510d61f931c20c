import { runChild } from './child.ts'
import type { LoadOptions } from './children/openLoop.ts'
import type { LoadResult } from './tally.ts'
import { canPin } from './machine.ts'
import type { Report } from './report.ts'

type How = { isPinned?: boolean; onShare?: (share: number) => void }

/** Runs a load in a separate process, on the client core when servers have their own. */
export const runLoad = (options: LoadOptions, { isPinned = true, onShare }: How = {}): Promise<LoadResult> =>
  runChild<LoadResult>(
    'openLoop.ts',
    { ...options, maySpin: isPinned && canPin },
    { side: isPinned ? 'client' : undefined, onShare },
  )

/** How many requests failed. */
export const countErrors = ({ errors }: LoadResult): number =>
  Object.values(errors).reduce((sum, count) => sum + count, 0)

/** In words: "500: 3, ECONNRESET: 1". */
export const formatErrors = ({ errors }: LoadResult): string =>
  Object.entries(errors)
    .map(([why, count]) => `${why}: ${count}`)
    .join(', ')

/** Fails the report when a load that must be free of errors has some, since its other figures mean little then. */
export function expectNoErrors(report: Report, name: string, loads: readonly LoadResult[]): void {
  for (const load of loads)
    if (countErrors(load) > 0)
      report.fail(`${name}: ${formatErrors(load)} (${load.badPaths.slice(0, 3).join(', ')})`)
}
