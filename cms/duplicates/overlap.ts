/** A text as its words, each once. */
export interface Text {
  id: string
  words: readonly string[]
}

export interface Common {
  a: string
  b: string
  /** Words in common, of all words of both. */
  share: number
}

/** How many texts each word is in. */
function frequencies(texts: readonly Text[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of texts)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return common / (one.size + other.size - common)
}

/** So many texts are compared at most: titles of one pattern could otherwise keep the server busy for minutes. */
const MOST_COMPARED = 3_000_000

/**
 * The pairs of texts that have at least a share of their words in common. Prefix filtering (Chaudhuri, Ganti, Kaushik
 * 2006): two such texts have one of their rarest words in common, so that only texts with a common rare word are
 * compared; no pair is missed while there are no more than MOST_COMPARED comparisons.
 */
export function commonPairs(texts: readonly Text[], least: number): Common[] {
  const counts = frequencies(texts)
  const rarestFirst = (a: string, b: string) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1)
  const byWord = new Map<string, number[]>()
  const sets: ReadonlySet<string>[] = []
  const found: Common[] = []
  let compared = 0
  for (const [at, { id, words }] of texts.entries()) {
    const set = new Set(words)
    const rare = [...set].sort(rarestFirst).slice(0, set.size - Math.ceil(least * set.size) + 1)
    const candidates = new Set(rare.flatMap((word) => byWord.get(word) ?? []))
    compared += candidates.size
    if (compared > MOST_COMPARED) break
    for (const other of candidates) {
      const size = sets[other]!.size
      if (Math.min(size, set.size) < least * Math.max(size, set.size)) continue
      const share = shareOf(set, sets[other]!)
      if (share >= least) found.push({ a: texts[other]!.id, b: id, share })
    }
    sets.push(set)
    for (const word of rare) {
      const list = byWord.get(word)
      if (list) list.push(at)
      else byWord.set(word, [at])
    }
  }
  return found
}
