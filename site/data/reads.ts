import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<Set<string>>()

/** Stands among tags when an answer was made of what was known last, because the database did not answer in time. */
export const OUTDATED = 'outdated'

/**
 * Notes that content is part of the answer that is being made; does nothing outside of `collectReads`.
 * @param tags `news` for an answer that depends on which news there are or on any of them, `news:<id>` for one that
 * shows that document; so with every collection. A global is named by its slug.
 */
export function noteRead(...tags: readonly string[]): void {
  const noted = current.getStore()
  if (noted) for (const tag of tags) noted.add(tag)
}

/** Runs something whose reads count for nobody: its caller notes what the answer depends on. */
export const withoutNoting = <T>(run: () => Promise<T>): Promise<T> => current.exit(run)

/** Whether anybody asks what is read: spares the work of finding it out. */
export const isCollecting = (): boolean => current.getStore() !== undefined

/**
 * Runs something and tells what content it read, by tag (see `noteRead`), also what came from an answer that was kept
 * for others. What is noted counts for an outer `collectReads` too, also when `run` fails.
 * @throws what `run` throws
 */
export async function collectReads<T>(
  run: () => T | Promise<T>,
): Promise<{ value: T; tags: ReadonlySet<string> }> {
  const noted = new Set<string>()
  try {
    const value = await current.run(noted, async () => run())
    return { value, tags: noted }
  } finally {
    noteRead(...noted)
  }
}
