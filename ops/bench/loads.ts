import { isPinned } from './machine.ts'
import { runScript } from './child.ts'
import type { LoadOptions, LoadResult } from './client/openLoop.ts'

/** Runs a load in a process of its own on the clients' core. */
export const runLoad = (
  options: Omit<LoadOptions, 'maySpin'>,
  onShare?: (share: number) => void,
): Promise<LoadResult> =>
  runScript<LoadResult>(
    'openLoop.ts',
    { ...options, maySpin: isPinned },
    { side: 'client', ...(onShare && { onShare }) },
  )

/** How many requests had no good answer. */
export const countErrors = ({ errors }: LoadResult): number =>
  Object.values(errors).reduce((sum, count) => sum + count, 0)

/** In words: "500: 3, ECONNRESET: 1". */
export const tellErrors = ({ errors }: LoadResult): string =>
  Object.entries(errors)
    .map(([why, count]) => `${why}: ${count}`)
    .join(', ')
