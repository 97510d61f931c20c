/** A value at the last import (`base`), as it is stored (`here`) and as the source has it now. */
export interface Sides {
  base?: unknown
  here?: unknown
  source?: unknown
}

/** Where the sides differ: `.cases[#0].documents[Tờ khai#0].copies`; of a list itself, its order. */
export interface Difference extends Sides {
  path: string
}

/** Which side a person chose where they differ. */
export type Choice = 'source' | 'here'

export interface MergeRules {
  /** Nothing is known of an earlier import: values of the source win, rows that it does not have stay. */
  isUntracked?: boolean
  /** By path. */
  choices?: ReadonlyMap<string, Choice>
  /** Whether a value is the one that a form fills in by itself. */
  isDefault?: (path: string, value: unknown) => boolean
}

export interface Merged {
  value: unknown
  /** What the next merge takes as the values of this import; a conflict keeps its former base until it is settled. */
  base: unknown
  /** Taken from the source. */
  changes: Difference[]
  /** Changed, added or removed here only, and therefore kept. */
  kept: Difference[]
  /** Changed here and in the source: kept as they are here, until a person chooses. */
  conflicts: Difference[]
}
