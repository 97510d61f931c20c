import { onExpire } from './kept.ts'

/** How long a name counts as missing without a report of a change, in milliseconds. */
const AGE_MS = 10_000
const MOST = 10_000
const LONGEST = 300

/** Remembers names of missing files, so that repeated requests for them cost the database one query each. */
export function makeMissedNames(now: () => number = Date.now) {
  const missed = new Map<string, number>()
  let expired = 0
  onExpire(() => {
    expired += 1
    missed.clear()
  })
  return {
    /** Marks the start of a look-up, for `add`. */
    mark: (): number => expired,
    has: (name: string): boolean => (missed.get(name) ?? 0) > now(),
    /** Notes a missing name, unless content has changed since `mark` or the name is longer than any file has. */
    add(name: string, mark: number): void {
      if (mark !== expired || name.length > LONGEST) return
      missed.delete(name)
      missed.set(name, now() + AGE_MS)
      if (missed.size > MOST) missed.delete(missed.keys().next().value ?? '')
    },
  }
}
