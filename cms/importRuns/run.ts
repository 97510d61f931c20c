import type { ImportedFields } from '../import/apply/bases.ts'
import type { Choice, Difference } from '../import/merge/sides.ts'
import type { Mapping } from './columns.ts'

/**
 * Uploaded, then tried out, imported and undone, one after the other; `stopped` is an import that ended early and can
 * go on. The worker takes what is `checking`, `importing`
 * or `undoing`.
 */
export type RunState =
  'uploaded' | 'checking' | 'checked' | 'importing' | 'stopped' | 'done' | 'undoing' | 'undone'
export const AT_WORK: readonly RunState[] = ['checking', 'importing', 'undoing']

export const OUTCOMES = ['new', 'changed', 'same', 'refused'] as const
export type RowOutcome = (typeof OUTCOMES)[number]

/** Why a row is refused, and by which column. */
export interface RowProblem {
  vi: string
  en: string
  column?: string
}

/** What became of a row, or would become of it. */
export interface RowResult {
  line: number
  outcome: RowOutcome
  code?: string
  name?: string
  /** Of the procedure. */
  id?: string
  problem?: RowProblem
  changes?: Difference[]
  /** Edited here and changed in the source: kept until someone chooses. */
  conflicts?: Difference[]
  /** How many edits made here, which the source did not touch, were kept. */
  kept?: number
  /** Of a procedure that was changed: its newest version before, and the values of its last import. */
  before?: { updatedAt: string; isDraft: boolean; base: ImportedFields | null }
  /** When it was stored by this run. */
  after?: string
  /** What became of it when the run was undone: `edited` since, it was left alone. */
  undo?: 'undone' | 'edited' | 'failed'
}

export type Counts = Record<RowOutcome, number> & {
  conflicts: number
  undone: number
  /** Rows that were edited after the import, or could not be undone for another reason. */
  left: number
}

/** By code and path. */
export type Choices = Record<string, Record<string, Choice>>

export interface ImportRun {
  id: string | number
  file: string
  format: 'jsonl' | 'csv' | 'xlsx'
  checksum: string
  state: RunState
  progress?: number | null
  mapping?: Mapping | null
  rows: string
  results?: string | null
  counts?: Counts | null
  choices?: Choices | null
  by?: string | null
  createdAt: string
  startedAt?: string | null
  finishedAt?: string | null
  undoneAt?: string | null
  problem?: string | null
}

export function countRows(rows: readonly RowResult[]): Counts {
  const of = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length
  return {
    ...{ new: of('new'), changed: of('changed'), same: of('same'), refused: of('refused') },
    conflicts: rows.filter(({ conflicts }) => conflicts?.length).length,
    undone: rows.filter(({ undo }) => undo === 'undone').length,
    left: rows.filter(({ undo }) => undo && undo !== 'undone').length,
  }
}
