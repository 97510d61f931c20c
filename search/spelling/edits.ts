import { COSTS, areNeighbours } from './costs.ts'

/** All words one letter shorter, and the word itself: two words one error apart have one of these in common. */
export function shortened(word: string): Set<string> {
  const all = new Set([word])
  for (let at = 0; at < word.length; at++) all.add(word.slice(0, at) + word.slice(at + 1))
  return all
}

function replacedCost(typed: string, meant: string, at: number): number | null {
  const [a = '', b = ''] = [typed[at], meant[at]]
  if (typed.slice(at + 1) === meant.slice(at + 1))
    return areNeighbours(a, b) ? COSTS.neighbour : COSTS.replaced
  const isSwap = a === meant[at + 1] && b === typed[at + 1] && typed.slice(at + 2) === meant.slice(at + 2)
  return isSwap ? COSTS.transposed : null
}

function extraCost(typed: string, meant: string, at: number): number | null {
  if (typed.slice(at + 1) !== meant.slice(at)) return null
  const key = typed[at] ?? ''
  const beside = [typed[at - 1] ?? '', typed[at + 1] ?? '']
  if (beside.includes(key)) return COSTS.doubled
  if (at === typed.length - 1 && 'sfrxjw'.includes(key)) return COSTS.telexKey
  return beside.some((other) => areNeighbours(key, other)) ? COSTS.extraNeighbour : COSTS.extra
}

function letterCost(typed: string, meant: string, at: number): number | null {
  if (typed.length === meant.length) return replacedCost(typed, meant, at)
  if (typed.length > meant.length) return extraCost(typed, meant, at)
  return typed.slice(at) === meant.slice(at + 1) ? COSTS.missing : null
}

/** Cost in nats of typing one folded word when another was meant; null when it takes more than one error. */
export function editCost(typed: string, meant: string): number | null {
  if (Math.abs(typed.length - meant.length) > 1) return null
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at++
  const cost = letterCost(typed, meant, at)
  if (cost === null) return null
  return cost + (at === 0 ? COSTS.firstLetter : 0) + (meant.length <= 3 ? COSTS.shortWord : 0)
}
