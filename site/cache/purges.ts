/** A render takes seconds at most: purges older than this are part of every page rendered after them. */
const REMEMBERED_MS = 120_000

/**
 * Remembers recent purges, so that a page rendered meanwhile from content read before the change does not count as
 * fresh.
 */
export function makePurges(now: () => number) {
  const lately = new Map<string, { count: number; at: number }>()
  let count = 0

  function forgetOld(): void {
    for (const [tag, { at }] of lately) {
      if (now() - at < REMEMBERED_MS) return
      lately.delete(tag)
    }
  }

  return {
    /** Marks the start of a render, for `isPurgedSince`. */
    mark: (): number => count,
    note(tags: readonly string[]): void {
      count += 1
      for (const tag of tags) {
        lately.delete(tag)
        lately.set(tag, { count, at: now() })
      }
      forgetOld()
    },
    isPurgedSince: (tags: readonly string[], mark: number): boolean =>
      tags.some((tag) => (lately.get(tag)?.count ?? 0) > mark),
  }
}

export type Purges = ReturnType<typeof makePurges>
