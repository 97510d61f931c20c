/** A piece of two texts: in both, or in one of them alone. */
export interface DiffPart {
  kind: 'same' | 'out' | 'in'
  text: string
}

/** Words compared at most, before × after: an article that was rewritten is shown as one text after the other. */
const MOST_COMPARED = 4_000_000

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** For each pair of beginnings left, the length of the longest common sequence of what follows. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
  return rows
}

type Step = [kind: DiffPart['kind'], word: string]

function stepsOf(a: readonly string[], b: readonly string[]): Step[] {
  const lengths = commonLengths(a, b)
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      steps.push(['same', a[i]!])
      i += 1
      j += 1
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) steps.push(['out', a[i++]!])
    else steps.push(['in', b[j++]!])
  }
  const rest = (kind: 'out' | 'in', words: readonly string[]) => words.map((word): Step => [kind, word])
  return [...steps, ...rest('out', a.slice(i)), ...rest('in', b.slice(j))]
}

function joined(steps: readonly Step[]): DiffPart[] {
  const parts: DiffPart[] = []
  for (const [kind, word] of steps) {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += word
    else parts.push({ kind, text: word })
  }
  return parts
}

/** What a text lost and gained, word by word. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  if (a.length * b.length > MOST_COMPARED)
    return [
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ]
  return joined(stepsOf(a, b))
}
