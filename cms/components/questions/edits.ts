import type { NamedQuestion } from '../../checks/questionWords.ts'
import type { Condition, Part } from '../../content/questions/condition.ts'

/** Where a part stands: the number of its alternative, and its own within that. */
export type Place = readonly [alternative: number, part: number]

/** A comparison with the first option of a question, to be changed by the editor. */
export const firstPart = ({ key, options }: NamedQuestion): Part => ({
  question: key,
  isNot: false,
  options: [options?.[0]?.key ?? ''],
})

/** The condition with another part at a place, or without it; an alternative without parts is left out. */
export function withPart(condition: Condition, [alternative, at]: Place, part: Part | null): Condition {
  const changed = condition.map((parts, number) =>
    number === alternative ? [...parts.slice(0, at), ...(part ? [part] : []), ...parts.slice(at + 1)] : parts,
  )
  return changed.filter((parts) => parts.length > 0)
}

/** The options of a part with another one at a place, or without it; the last one stays. */
export function withOption({ options, ...part }: Part, at: number, option: string | null): Part {
  const changed = [...options.slice(0, at), ...(option ? [option] : []), ...options.slice(at + 1)]
  return { ...part, options: changed.length > 0 ? changed : options }
}

/** The first option of a question that a part does not name yet. */
export const freeOption = ({ options }: Part, question: NamedQuestion | undefined): string | undefined =>
  question?.options?.find(({ key }) => key !== '' && !options.includes(key))?.key
