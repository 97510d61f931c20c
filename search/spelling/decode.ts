import type { Candidate } from './candidates.ts'
import type { Reading } from './lattice.ts'
import { type Lexicon, surprise } from './lexicon.ts'

/** A way to read the words up to some place, with what it costs in nats. */
export type Path = { cost: number; candidate: Candidate | null; reading: Reading | null; before: Path | null }

const BEAM = 16

function step(lexicon: Lexicon, paths: Path[], candidates: Candidate[], reading: Reading): Path[] {
  return candidates.map((candidate) => {
    let best: Path | null = null
    let least = Infinity
    for (const path of paths) {
      const next = candidate.id === null ? 0 : surprise(lexicon, path.candidate?.id ?? null, candidate.id)
      if (path.cost + next < least) [best, least] = [path, path.cost + next]
    }
    return { cost: least + candidate.cost, candidate, reading, before: best }
  })
}

function cheapest(paths: Path[]): Path[] {
  return paths.sort((a, b) => a.cost - b.cost).slice(0, BEAM)
}

/** The cheapest way through all readings (Viterbi, sixteen paths kept at each word); null when there is none. */
export function findPath(lexicon: Lexicon, readings: Reading[], length: number): Path | null {
  const upTo: Path[][] = Array.from({ length: length + 1 }, () => [])
  upTo[0] = [{ cost: 0, candidate: null, reading: null, before: null }]
  for (const reading of readings) {
    let paths = (upTo[reading.from] = cheapest(upTo[reading.from] ?? []))
    for (const candidates of reading.steps) paths = cheapest(step(lexicon, paths, candidates, reading))
    upTo[reading.to]?.push(...paths)
  }
  return cheapest(upTo[length] ?? [])[0] ?? null
}

/** The steps of a path in the order of the words. */
export function stepsOf(path: Path): Path[] {
  const steps: Path[] = []
  for (let at: Path | null = path; at?.candidate; at = at.before) steps.unshift(at)
  return steps
}
