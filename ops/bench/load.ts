import { runChild } from './child.ts'
import type { LoadOptions } from './children/openLoop.ts'
import type { LoadResult } from './tally.ts'
import { canPin } from './machine.ts'
import type { Report } from './report.ts'

type How = { isPinned?: boolean; onShare?: (share: number) => void }

/** Runs a load in a process of its own, on the clients' core where servers have theirs. */
export const runLoad = (options: LoadOptions, { isPinned = true, onShare }: How = {}): Promise<LoadResult> =>
  runChild<LoadResult>(
    'openLoop.ts',
    { ...options, maySpin: isPinned && canPin },
    { side: isPinned ? 'client' : undefined, onShare },
  )

/** How many requests had no good answer. */
export const countErrors = ({ errors }: LoadResult): number =>
  Object.values(errors).reduce((sum, count) => sum + count, 0)

/** In words: "500: 3, ECONNRESET: 1". */
export const tellErrors = ({ errors }: LoadResult): string =>
  Object.entries(errors)
    .map(([why, count]) => `${why}: ${count}`)
    .join(', ')

/** A load where nothing may go wrong, or its other figures mean little. */
export function expectNoErrors(report: Report, name: string, loads: readonly LoadResult[]): void {
  for (const load of loads)
    if (countErrors(load) > 0)
      report.fail(`${name}: ${tellErrors(load)} (${load.badPaths.slice(0, 3).join(', ')})`)
}
