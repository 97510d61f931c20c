import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<Set<string>>()

/** A tag of answers that may be out of date, because the database did not answer in time. */
export const OUTDATED = 'outdated'

/**
 * Notes that the answer in progress depends on content; a no-op outside of `collectReads`.
 * @param tags `news` for an answer that depends on which news items exist or on any of them, `news:<id>` for one that
 * shows that document; likewise for every collection. The provincial portal is named by its parts (PORTAL_PARTS), a
 * global by its slug.
 */
export function noteRead(...tags: readonly string[]): void {
  const noted = current.getStore()
  if (noted) for (const tag of tags) noted.add(tag)
}

/** Runs something without noting its reads: the caller notes what the answer depends on. */
export const withoutNoting = <T>(run: () => Promise<T>): Promise<T> => current.exit(run)

/** Whether reads are being collected; saves working out their tags. */
export const isCollecting = (): boolean => current.getStore() !== undefined

/**
 * Runs something and collects the tags of the content it read (see `noteRead`), also through memoized answers. Reads
 * are noted for an outer `collectReads` too, even when `run` fails.
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
