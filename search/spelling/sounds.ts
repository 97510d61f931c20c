/**
 * Spellings that sound alike somewhere in the country, or that textbooks list as commonly confused. The cost in nats
 * depends on frequency: merged in whole regions 4, elsewhere 5, spelling rules (c/k, ng/ngh) 3.
 */
const INITIALS: [string[], number][] = [
  [['tr', 'ch'], 4],
  [['s', 'x'], 4],
  [['d', 'gi', 'r'], 4],
  [['v', 'd'], 4.5],
  [['v', 'gi'], 5],
  [['l', 'n'], 4.5],
  [['c', 'k', 'q'], 3],
  [['ng', 'ngh'], 3],
  [['g', 'gh'], 3],
  [['ph', 'f'], 4],
]
const RHYME_ENDS: [string, string, number][] = [
  ['n', 'ng', 4],
  ['t', 'c', 4],
  ['in', 'inh', 4.5],
  ['en', 'enh', 4.5],
  ['it', 'ich', 4.5],
  ['et', 'ech', 4.5],
  ['uou', 'ieu', 4],
  ['uu', 'iu', 4.5],
  ['iem', 'im', 5],
  ['iep', 'ip', 5],
  ['ai', 'ay', 5],
  ['i', 'y', 1.5],
]
const INITIAL = /^(?:ngh|ng|gh|gi|ch|tr|ph|kh|th|nh|[bcdfghklmnpqrstvx])?/

/** A spelling that sounds like another, and the cost of confusing them. */
export type SoundAlike = { folded: string; cost: number }

function initialsLike(initial: string): SoundAlike[] {
  return INITIALS.filter(([group]) => group.includes(initial)).flatMap(([group, cost]) =>
    group.filter((other) => other !== initial).map((folded) => ({ folded, cost })),
  )
}

function swapEnd(rhyme: string, from: string, to: string): string | null {
  // Alone, i and y are the vowel; at the end "quy" and "qui" sound alike, but "ai" and "ay" do not.
  const fits =
    from.length === 1 && 'iy'.includes(from) ? /^u?[iy]$/.test(rhyme) : rhyme.length > from.length - 1
  return fits && rhyme.endsWith(from) ? rhyme.slice(0, -from.length) + to : null
}

function rhymesLike(rhyme: string): SoundAlike[] {
  return RHYME_ENDS.flatMap(([a, b, cost]) =>
    [swapEnd(rhyme, a, b), swapEnd(rhyme, b, a)].flatMap((folded) => (folded ? [{ folded, cost }] : [])),
  )
}

function join(initial: string, rhyme: string): string {
  return initial === 'gi' && rhyme.startsWith('i') ? `g${rhyme}` : initial + rhyme
}

/** What a folded syllable may have been meant for when it was written by ear; both its start and its end may differ. */
export function soundAlikes(folded: string): SoundAlike[] {
  const initial = INITIAL.exec(folded)?.[0] ?? ''
  const rhyme = folded.slice(initial.length) || (initial === 'gi' ? 'i' : '')
  const starts = [{ folded: initial, cost: 0 }, ...initialsLike(initial)]
  const ends = [{ folded: rhyme, cost: 0 }, ...rhymesLike(rhyme)]
  return starts
    .flatMap((start) =>
      ends.map((end) => ({ folded: join(start.folded, end.folded), cost: start.cost + end.cost })),
    )
    .filter((alike) => alike.cost > 0 && alike.folded !== folded)
}
