import type { PayloadRequest } from 'payload'
import { guessMapping, type Mapping } from './columns.ts'
import { unpack } from './pack.ts'
import type { FileContent } from './read/readFile.ts'
import {
  keyOfRow,
  type Choices,
  type Counts,
  type ImportRun,
  type RowProblem,
  type RowResult,
} from './run.ts'
import { readNames } from './say/names.ts'
import { sayDifference, type SaidDifference } from './say/say.ts'
import { sourceOf } from './sources.ts'
import type { Language } from './say/words.ts'

/** Which rows are asked for: those of an outcome, those with conflicts, those that were left alone by an undo. */
export const ROW_FILTERS = ['new', 'changed', 'conflicts', 'refused', 'same', 'missing', 'left'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

const PER_PAGE = 25
const SAMPLES = 3

export interface ShownRow extends Pick<
  RowResult,
  'line' | 'outcome' | 'code' | 'name' | 'id' | 'kept' | 'undo'
> {
  problem?: RowProblem
  notes: string[]
  /** What choices are kept under. */
  key: string
  changes: SaidDifference[]
  conflicts: SaidDifference[]
}

/** A run as the admin shows it. */
export interface ShownRun extends Pick<
  ImportRun,
  'file' | 'format' | 'state' | 'by' | 'createdAt' | 'problem'
> {
  id: string
  source: NonNullable<ImportRun['source']>
  progress: number
  counts: Counts | null
  /** Of a table: its columns, each with some of its cells and the field that it holds. */
  columns: { heading: string; samples: string[]; field: Mapping[number] }[]
  total: number
  /** What a column may hold. */
  fields: { key: string; label: string }[]
  choices: Choices
}

const FITS: Record<RowFilter, (row: RowResult) => boolean> = {
  new: ({ outcome }) => outcome === 'new',
  changed: ({ outcome }) => outcome === 'changed',
  same: ({ outcome }) => outcome === 'same',
  refused: ({ outcome }) => outcome === 'refused',
  missing: ({ outcome }) => outcome === 'missing',
  conflicts: ({ conflicts }) => Boolean(conflicts?.length),
  left: ({ undo }) => undo === 'edited' || undo === 'failed',
}

function columnsOf(content: FileContent, run: ImportRun): ShownRun['columns'] {
  if (content.format === 'jsonl') return []
  const fields = run.mapping ?? guessMapping(content.headings, {}, sourceOf(run).fields)
  return content.headings.map((heading, at) => ({
    ...{ heading, field: fields[at] ?? null },
    samples: content.rows
      .map(({ cells }) => cells[at]?.trim() ?? '')
      .filter(Boolean)
      .slice(0, SAMPLES)
      .map((cell) => cell.slice(0, 80)),
  }))
}

export function showRun(run: ImportRun, language: Language): ShownRun {
  const { file, format, state, by, createdAt, problem } = run
  const content = unpack<FileContent>(run.rows)!
  return {
    source: run.source ?? 'procedures',
    ...{ id: String(run.id), file, format, state, by, createdAt, problem, progress: run.progress ?? 0 },
    ...{ counts: run.counts ?? null, choices: run.choices ?? {}, total: content.rows.length },
    columns: columnsOf(content, run),
    fields: sourceOf(run).fields.map(({ key, label }) => ({ key, label: label[language] })),
  }
}

/** A page of the rows of a run, in words, and how many rows there are of that kind. */
export async function showRows(
  req: PayloadRequest,
  run: ImportRun,
  { filter, page }: { filter: RowFilter; page: number },
): Promise<{ rows: ShownRow[]; count: number; pages: number }> {
  const all = (unpack<RowResult[]>(run.results) ?? []).filter(FITS[filter])
  const rows = all.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const { flattenedFields } = req.payload.collections[sourceOf(run).collection].config
  const list = rows.flatMap(({ changes = [], conflicts = [] }) => [...changes, ...conflicts])
  const speaker = {
    language: req.i18n.language === 'en' ? ('en' as const) : ('vi' as const),
    names: await readNames(req, flattenedFields, list),
  }
  const say = (differences: RowResult['changes'] = []) =>
    differences.map((difference) => sayDifference(flattenedFields, difference, speaker))
  return {
    ...{ count: all.length, pages: Math.ceil(all.length / PER_PAGE) },
    rows: rows.map(({ problem, changes, conflicts, notes = [], ...row }) => {
      const { line, outcome, code, name, id, kept, undo } = row
      return {
        ...{ line, outcome, changes: say(changes), conflicts: say(conflicts), key: keyOfRow(row) },
        ...{ notes: notes.map((note) => note[speaker.language]) },
        ...{ ...(code && { code }), ...(name && { name }), ...(id && { id }), ...(kept && { kept }) },
        ...{ ...(undo && { undo }), ...(problem && { problem }) },
      }
    }),
  }
}
