import type { Random } from './random.ts'

/** Phrases by name; `{name}` in a phrase is replaced by a phrase of that name, `{2-30}` by a number from 2 to 30. */
export type Grammar = Record<string, readonly string[]>

const SLOT = /\{([^{}]+)\}/g
const RANGE = /^(\d+)-(\d+)$/
const MAX_DEPTH = 8

function fill(grammar: Grammar, slot: string, random: Random, depth: number): string {
  const range = RANGE.exec(slot)
  if (range) return String(random.between(Number(range[1]), Number(range[2])))
  const phrases = grammar[slot]
  if (!phrases || depth > MAX_DEPTH)
    throw new Error(`The grammar has no phrases for {${slot}}, or they never end`)
  return expand(grammar, random.pick(phrases), random, depth + 1)
}

/** A text with every slot filled. Throws when a slot has no phrases. */
export function expand(grammar: Grammar, text: string, random: Random, depth = 0): string {
  return text.replace(SLOT, (_, slot: string) => fill(grammar, slot, random, depth))
}

/** Capitalises the first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
