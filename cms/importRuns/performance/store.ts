import { setImmediate as breathe } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { figureKey, type Figure } from '../../content/performance/figures.ts'
import { together } from '../../import/apply/store.ts'
import type { Difference } from '../../import/merge/sides.ts'
import {
  deleteFigure,
  findFigure,
  findFigures,
  writeFigure,
  type StoredFigure,
} from '../../performance/store.ts'
import type { RowResult } from '../run.ts'
import type { FigureRow } from './readRow.ts'

const AT_ONCE = 100
const VALUES = [
  ...(['received', 'settled', 'onTime', 'medianDays', 'p90Days', 'unit', 'openOverdue', 'source'] as const),
] satisfies (keyof Figure)[]

/** When the same values were fetched again is no change. */
function changesOf(figure: Figure, stored: StoredFigure): Difference[] {
  return VALUES.flatMap((name) => {
    const [here, source] = [stored[name] ?? null, figure[name]]
    return here === source ? [] : [{ path: `.${name}`, here, source }]
  })
}

async function storeOne(
  req: PayloadRequest | null,
  row: FigureRow,
  known: StoredFigure | undefined,
): Promise<RowResult> {
  const { figure, notes, line, name } = row
  const key = figureKey(figure)
  const common = { line, name, key, code: figure.code || '*', ...(notes.length > 0 && { notes }) }
  const changes = known ? changesOf(figure, known) : []
  if (known && changes.length === 0) return { ...common, outcome: 'same', id: known.id }
  const saved = req ? await writeFigure(req, { ...figure, key }, known?.id) : known
  return {
    ...{ ...common, outcome: known ? 'changed' : 'new' },
    ...(saved && { id: saved.id }),
    ...(req && saved && { after: saved.updatedAt }),
    ...(changes.length > 0 && { changes }),
  }
}

/** Stores figures, some in a transaction, or says what would become of them. */
export async function storeFigures(
  payload: Payload,
  rows: readonly FigureRow[],
  {
    isDryRun,
    onRow,
    onProgress,
  }: { isDryRun: boolean; onRow: (row: RowResult) => void; onProgress: (share: number) => void },
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    const keys = some.map(({ figure }) => figureKey(figure))
    const known = new Map((await findFigures(payload, keys)).map((one) => [one.key, one]))
    const storeAll = async (req: PayloadRequest | null) => {
      const results: RowResult[] = []
      for (const row of some) results.push(await storeOne(req, row, known.get(figureKey(row.figure))))
      return results
    }
    const store = { payload, isSeeding: false, isDryRun: false }
    const results = isDryRun
      ? await storeAll(null)
      : await together(store, async ({ batch }) => storeAll(await batch!()))
    results.forEach(onRow)
    onProgress((from + some.length) / rows.length)
    await breathe()
  }
}

async function undoOne(req: PayloadRequest, row: RowResult & { id: string }): Promise<RowResult['undo']> {
  const stored = await findFigure(req.payload, row.id, req)
  if (!stored) return row.outcome === 'new' ? 'undone' : 'edited'
  if (stored.updatedAt !== row.after) return 'edited'
  if (row.outcome === 'new') await deleteFigure(req, row.id)
  else
    await writeFigure(
      req,
      Object.fromEntries((row.changes ?? []).map(({ path, here }) => [path.slice(1), here])),
      row.id,
    )
  return 'undone'
}

const isOpen = (row: RowResult): row is RowResult & { id: string } =>
  Boolean(row.id && row.after && row.undo !== 'undone')

/** Takes back what a run stored, except what another one has changed since. */
export async function undoFigures(
  payload: Payload,
  rows: RowResult[],
  { onProgress }: { onProgress: (share: number, rows: RowResult[]) => void },
): Promise<RowResult[]> {
  const result = [...rows]
  for (const [at, row] of rows.entries()) {
    if (isOpen(row)) {
      const store = { payload, isSeeding: false, isDryRun: false }
      const undo = await together(store, async ({ batch }) => undoOne(await batch!(), row))
      result[at] = { ...row, ...(undo && { undo }) }
    }
    onProgress((at + 1) / rows.length, result)
  }
  return result
}
