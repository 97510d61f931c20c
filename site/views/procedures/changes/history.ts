import type { History, Told } from '../../../data/histories.ts'
import type { Change } from './change.ts'
import { caseChanges } from './cases.ts'
import { agencyChanges, factChanges, lawChanges, relatedChanges, type InWords } from './facts.ts'
import { nameChanges } from './names.ts'
import { questionChanges } from './questions.ts'
import { termChanges } from './terms.ts'

/** What changed between two published states of a procedure, in a reader's words; what matters most comes first. */
export const changesBetween = (before: Told, after: Told, words: InWords): Change[] => [
  ...factChanges(before, after, words),
  ...nameChanges(before, after, words.locale),
  ...termChanges(before, after, words.locale),
  ...caseChanges(before, after, words.locale),
  ...questionChanges(before, after, words.locale),
  ...agencyChanges(before, after, words),
  ...lawChanges(before, after, words),
  ...relatedChanges(before, after, words),
]

/** A publication that changed something for readers. */
export interface Publication {
  /** When, ISO. */
  at: string
  /** Of the first publication: there is nothing to compare it with. */
  isFirst: boolean
  /** Whether only a reduction of fees began or ended then; nothing was published. */
  isReduction?: boolean
  changes: Change[]
}

/** The publications of a procedure that readers could tell apart, newest first. */
export function toPublications({ states, isWhole }: History, words: InWords): Publication[] {
  return states.flatMap(({ at, doc }, index): Publication[] => {
    const before = states[index + 1]
    if (!before) return isWhole ? [{ at, isFirst: true, changes: [] }] : []
    const changes = changesBetween(before.doc, doc, words)
    return changes.length > 0 ? [{ at, isFirst: false, changes }] : []
  })
}
