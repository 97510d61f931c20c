/** A render takes seconds at most; what was purged longer ago is in every page that is made now. */
const REMEMBERED_MS = 120_000

/**
 * Remembers what was purged of late, so that a page which was being made meanwhile, from content read before the
 * change, is not taken for new.
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
    /** The moment a render begins, for `isPurgedSince`. */
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
