import type { Payload } from 'payload'
import { figureKey } from '../../content/performance/figures.ts'
import { tellPages } from '../../performance/store.ts'
import { unpack } from '../pack.ts'
import type { FileContent } from '../read/readFile.ts'
import { makeRecorder } from '../recorder.ts'
import type { ImportRun, RowResult } from '../run.ts'
import { loadWorld } from '../services/world.ts'
import { readFigure, type FigureRow, type ReadFigure } from './readRow.ts'
import { storeFigures, undoFigures } from './store.ts'
import { rowsOf } from './table.ts'
import { REFUSED } from './words.ts'

/** The rows of a run, each figure once. */
async function readRows(payload: Payload, run: ImportRun): Promise<ReadFigure[]> {
  const world = await loadWorld(payload)
  const told = { source: run.file, fetchedAt: new Date(run.createdAt).toISOString() }
  const lines = new Map<string, number>()
  const content = unpack<FileContent>(run.rows)!
  return rowsOf(content, run.mapping ?? []).map(({ line, cell }): ReadFigure => {
    if (!cell) return { line, code: '', name: '', problem: REFUSED.noRecord }
    const read = readFigure({ line, cell }, { world, told, now: new Date() })
    if ('problem' in read) return read
    const key = figureKey(read.figure)
    const first = lines.get(key)
    lines.set(key, first ?? line)
    return first ? { line, code: read.figure.code, name: read.name, problem: REFUSED.twin(first) } : read
  })
}

const toRefused = (row: Extract<ReadFigure, { problem: unknown }>): RowResult => ({
  ...row,
  outcome: 'refused',
})

/** Tries out or imports a file of performance, and says what became of each row. Figures that it lacks stay. */
export async function carryOutPerformance(
  payload: Payload,
  run: ImportRun,
  isDryRun: boolean,
): Promise<RowResult[]> {
  const recorder = makeRecorder(payload, run, !isDryRun)
  const rows = await readRows(payload, run)
  for (const row of rows) if ('problem' in row) recorder.add(toRefused(row))
  const figures = rows.filter((row): row is FigureRow => 'figure' in row)
  await storeFigures(payload, figures, { isDryRun, onRow: recorder.add, onProgress: recorder.progress })
  await recorder.settled()
  if (!isDryRun) await tellPages(payload)
  return recorder.listed()
}

/** Takes a run back, see undoFigures. */
export async function undoPerformance(...args: Parameters<typeof undoFigures>): Promise<RowResult[]> {
  const rows = await undoFigures(...args)
  await tellPages(args[0])
  return rows
}
