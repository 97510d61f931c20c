import { writtenDay } from '../../content/day.ts'
import { toProblem } from '../problems.ts'
import type { RowResult } from '../run.ts'
import { toSavedRow } from '../saved.ts'
import type { Prepared } from './prepare.ts'
import type { RefusedRow, ServiceRow } from './readRow.ts'
import type { Placed } from './store.ts'
import { NOTED, REFUSED, type RowNote } from './words.ts'

const codeOf = ({ code = '', variant }: Pick<RefusedRow, 'code' | 'variant'>) =>
  variant ? `${code}.${variant}` : code
const nameOf = ({ name, agencyName }: ServiceRow) => [name, agencyName].filter(Boolean).join(' – ')

export const toRefusedRow = ({ line, name, problem, ...row }: RefusedRow): RowResult => ({
  ...{ line, outcome: 'refused', problem, name },
  ...(row.code && { code: codeOf(row) }),
})

function outcomeOf({ place, before, result }: Placed): Omit<RowResult, 'line'> {
  const id = place.point?.id
  if (result === 'covered') return { outcome: 'same', ...(id && { id }) }
  if (result === 'trashed') return { outcome: 'refused', problem: REFUSED.inTrash }
  if ('problem' in result) return { outcome: 'refused', problem: toProblem(result.problem) }
  return toSavedRow(result, before)
}

const day = (moment: string) => writtenDay(moment.slice(0, 10))

function notesOn({ before, result }: Placed): RowNote[] {
  if (result === 'covered') return [NOTED.covered]
  const changes = typeof result === 'object' && 'changes' in result ? result.changes : []
  const isMoved = changes.some(({ path }) => path === '.url')
  return before?.checkedOn && isMoved ? [NOTED.checkedBefore(day(before.checkedOn))] : []
}

const withNotes = (notes: RowNote[]) => (notes.length > 0 ? { notes } : {})

/** What became of the rows of an entry point: the first says it, the others are the same as that one. */
export function toRows(placed: Placed): RowResult[] {
  const { key, rows } = placed.place.target
  const own = outcomeOf(placed)
  return rows.map((row, at): RowResult => {
    const common = { line: row.line, code: codeOf(row), name: nameOf(row) }
    if (at === 0) return { ...common, key, ...own, ...withNotes([...row.notes, ...notesOn(placed)]) }
    if (own.outcome === 'refused') return { ...common, ...own }
    const notes = [...row.notes, NOTED.sameAs(rows[0]!.line)]
    return { ...common, outcome: 'same', ...(own.id && { id: own.id }), ...withNotes(notes) }
  })
}

/**
 * The entry points in use that no row of the table is about. What a refused row may be about is left out: whether the
 * table has it, nobody can tell.
 */
export function listMissing({ places, points, refused, procedures }: Prepared): RowResult[] {
  const met = new Set(places.flatMap(({ point }) => (point ? [point.id] : [])))
  const open = new Set(refused.map(({ code }) => code))
  return points.flatMap((point): RowResult[] => {
    const procedure = procedures.get(point.procedure)
    if (!procedure || point.deletedAt || point.enabled === false) return []
    if (met.has(point.id) || open.has(procedure.code)) return []
    const { code, name } = procedure
    return [
      {
        line: 0,
        outcome: 'missing',
        id: point.id,
        code,
        name: [name, point.url].filter(Boolean).join(' – '),
      },
    ]
  })
}
