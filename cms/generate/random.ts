/** A deterministic pseudo-random generator. */
export type Random = {
  /** From 0 up to 1. */
  next: () => number
  /** An integer from `from` to `to`, both inclusive. */
  between: (from: number, to: number) => number
  pick: <T>(items: readonly T[]) => T
  /** True with probability `share`. */
  chance: (share: number) => boolean
}

function toSeed(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash >>> 0
}

/**
 * A generator for a seed (mulberry32); one per document, so that document 7 is the same whether 10 or 10,000 are made.
 */
export function makeRandom(seed: string): Random {
  let state = toSeed(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  return { next, between, pick, chance: (share) => next() < share }
}

/** A shuffled copy of a list. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items]
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at)
    ;[left[at], left[other]] = [left[other] as T, left[at] as T]
  }
  return left
}
