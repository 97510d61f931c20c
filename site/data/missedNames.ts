import { onExpire } from './kept.ts'

/** How long a name is taken for one that no file has, in milliseconds, when nobody tells of a change. */
const AGE_MS = 10_000
const MOST = 10_000
const LONGEST = 300

/** Remembers names under which there was no file: whoever asks for many of them costs the database one question each. */
export function makeMissedNames(now: () => number = Date.now) {
  const missed = new Map<string, number>()
  let expired = 0
  onExpire(() => {
    expired += 1
    missed.clear()
  })
  return {
    /** The moment at which looking for a name begins, for `add`. */
    mark: (): number => expired,
    has: (name: string): boolean => (missed.get(name) ?? 0) > now(),
    /** Notes a name, unless content has changed since `mark`, or it is so long that no file has it. */
    add(name: string, mark: number): void {
      if (mark !== expired || name.length > LONGEST) return
      missed.delete(name)
      missed.set(name, now() + AGE_MS)
      if (missed.size > MOST) missed.delete(missed.keys().next().value ?? '')
    },
  }
}
