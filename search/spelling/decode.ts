import type { Candidate } from './candidates.ts'
import type { Span } from './lattice.ts'
import { type Lexicon, surprise } from './lexicon.ts'

/** A way to read the words up to some position, with its cost in nats. */
export type Path = { cost: number; candidate: Candidate | null; span: Span | null; before: Path | null }

const BEAM = 16

function step(lexicon: Lexicon, paths: Path[], candidates: Candidate[], span: Span): Path[] {
  return candidates.map((candidate) => {
    let best: Path | null = null
    let least = Infinity
    for (const path of paths) {
      const next = candidate.id === null ? 0 : surprise(lexicon, path.candidate?.id ?? null, candidate.id)
      if (path.cost + next < least) [best, least] = [path, path.cost + next]
    }
    return { cost: least + candidate.cost, candidate, span, before: best }
  })
}

function cheapest(paths: Path[]): Path[] {
  return paths.sort((a, b) => a.cost - b.cost).slice(0, BEAM)
}

/** The cheapest path through all spans (Viterbi, with the sixteen best paths at each word); null when there is none. */
export function findPath(lexicon: Lexicon, spans: Span[], length: number): Path | null {
  const upTo: Path[][] = Array.from({ length: length + 1 }, () => [])
  upTo[0] = [{ cost: 0, candidate: null, span: null, before: null }]
  for (const span of spans) {
    let paths = (upTo[span.from] = cheapest(upTo[span.from] ?? []))
    for (const candidates of span.steps) paths = cheapest(step(lexicon, paths, candidates, span))
    upTo[span.to]?.push(...paths)
  }
  return cheapest(upTo[length] ?? [])[0] ?? null
}

/** The steps of a path in the order of the words. */
export function stepsOf(path: Path): Path[] {
  const steps: Path[] = []
  for (let at: Path | null = path; at?.candidate; at = at.before) steps.unshift(at)
  return steps
}
