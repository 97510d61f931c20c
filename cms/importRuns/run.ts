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

/** `missing` is no row: the portal has what no row of the file is about. */
type RowOutcome = 'new' | 'changed' | 'same' | 'refused' | 'missing'

/** What a file holds: procedures, the province's table of services with their addresses, or how services performed. */
export const RUN_SOURCES = ['procedures', 'services', 'performance'] as const
export type RunSource = (typeof RUN_SOURCES)[number]

/** Why a row is refused, and by which column. */
export interface RowProblem {
  vi: string
  en: string
  column?: string
}

/** What became of a row, or would become of it. */
export interface RowResult {
  /** 0 of what is missing. */
  line: number
  outcome: RowOutcome
  code?: string
  /** What choices are kept under, where that is not the code. */
  key?: string
  name?: string
  /** Of the document that the row is stored as. */
  id?: string
  /** What a person should know of the row. */
  notes?: { vi: string; en: string }[]
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

/** By what rows are kept under (`keyOfRow`), and path. */
export type Choices = Record<string, Record<string, Choice>>

export interface ImportRun {
  id: string | number
  source?: RunSource | null
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

/** What choices about a row are kept under. */
export const keyOfRow = ({ key, code = '' }: Pick<RowResult, 'key' | 'code'>): string => key ?? code

export function countRows(rows: readonly RowResult[]): Counts {
  const of = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length
  return {
    ...{ new: of('new'), changed: of('changed'), same: of('same'), refused: of('refused') },
    missing: of('missing'),
    conflicts: rows.filter(({ conflicts }) => conflicts?.length).length,
    undone: rows.filter(({ undo }) => undo === 'undone').length,
    left: rows.filter(({ undo }) => undo && undo !== 'undone').length,
  }
}
