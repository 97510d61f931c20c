import { dayOf, today } from '../../content/day.ts'
import {
  medianOf,
  percentileOf,
  type DayUnit,
  type Figure,
  type Month,
} from '../../content/performance/figures.ts'
import { isProcedureCode } from '../../content/procedureCode.ts'
import { cleanLine, foldName } from '../../import/text.ts'
import type { World } from '../services/readRow.ts'
import type { RowProblem } from '../run.ts'
import type { PerformanceField } from './fields.ts'
import { NOTED, REFUSED } from './words.ts'

/** What a file says of itself where its rows do not. */
export interface Told {
  source: string
  fetchedAt: string
}

/** The text of a cell by what its column holds; '' where no column does. */
export type Cell = (field: PerformanceField) => string

export interface FigureRow {
  line: number
  name: string
  figure: Figure
  notes: { vi: string; en: string }[]
}
export type ReadFigure = FigureRow | { line: number; code: string; name: string; problem: RowProblem }

class Refused extends Error {
  readonly problem: RowProblem
  constructor(problem: RowProblem) {
    super(problem.en)
    this.problem = problem
  }
}
const refuse = (problem: RowProblem): never => {
  throw new Refused(problem)
}

const MOST_DAYS = 3650
const UNITS: readonly (readonly [RegExp, DayUnit])[] = [
  [/^(ngay lam viec|working( days?)?)$/, 'working'],
  [/^(ngay|ngay lich|calendar( days?)?|days?)$/, 'calendar'],
]

/** Excel stores the code 1.001190 as the number 1.00119. */
function codeOf(cell: Cell, { procedures }: World): string {
  const text = cleanLine(cell('code')).replace(/^['’]/, '')
  if (text === '' || text === '*') return ''
  const code = /^\d\.\d{1,5}$/.test(text) ? text.padEnd(8, '0') : text
  if (!isProcedureCode(code)) return refuse(REFUSED.badCode(text))
  return procedures.has(code) ? code : refuse(REFUSED.noProcedure(code))
}

function agencyOf(cell: Cell, { findAgency }: World): string {
  const name = cleanLine(cell('agency')).replace(/^\*$/, '')
  const found = findAgency(name, cell('agencyCode'))
  if (!found) return ''
  return 'problem' in found
    ? refuse({ ...found.problem, column: found.problem.column ?? 'agency' })
    : found.id
}

function monthOf(cell: Cell, now: Date): Month {
  const text = cleanLine([cell('month'), cell('year')].filter(Boolean).join('/'))
  const [, y1, m1] = /^(\d{4})[-/](\d\d?)(?:-\d\d?)?$/.exec(text) ?? []
  const [, m2, y2] = /^(?:tháng )?(\d\d?)[-/](\d{4})$/i.exec(text) ?? []
  const [year, month] = [y1 ?? y2, (m1 ?? m2 ?? '').padStart(2, '0')]
  if (!year || year < '2000' || month < '01' || month > '12') return refuse(REFUSED.noMonth(text))
  const read = `${year}-${month}`
  return read < today(now).slice(0, 7) ? read : refuse(REFUSED.notOver(read))
}

/** A number with a point or a comma before its decimals. */
function numberOf(cell: Cell, column: PerformanceField, most = Number.MAX_SAFE_INTEGER): number | null {
  const text = cleanLine(cell(column))
  if (text === '') return null
  const value = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN
  return value <= most ? value : refuse(REFUSED.noNumber(column, text))
}

function countOf(cell: Cell, column: PerformanceField): number | null {
  const value = numberOf(cell, column)
  return value === null || Number.isSafeInteger(value)
    ? value
    : refuse(REFUSED.notWhole(column, cell(column)))
}

const needed = (cell: Cell, column: PerformanceField): number =>
  countOf(cell, column) ?? refuse(REFUSED.noNumber(column, ''))

function countsOf(cell: Cell) {
  const settled = needed(cell, 'settled')
  const onTime = needed(cell, 'onTime') + (countOf(cell, 'early') ?? 0)
  if (onTime > settled) refuse(REFUSED.moreOnTime)
  return { settled, onTime, received: countOf(cell, 'received'), openOverdue: countOf(cell, 'openOverdue') }
}

/** Days as the source worked them out; else from the days of each dossier, which the row then says. */
function daysOf(cell: Cell, settled: number) {
  const given = {
    medianDays: numberOf(cell, 'medianDays', MOST_DAYS),
    p90Days: numberOf(cell, 'p90Days', MOST_DAYS),
  }
  const each = cell('days')
    .split(/[\s;|]+/)
    .filter(Boolean)
  if (each.length === 0) {
    if ((given.medianDays ?? 0) > (given.p90Days ?? MOST_DAYS)) refuse(REFUSED.medianAbove)
    return { ...given, notes: [] }
  }
  if (given.medianDays !== null || given.p90Days !== null) refuse(REFUSED.daysAndFigures)
  if (each.length !== settled) refuse(REFUSED.otherCount(each.length))
  const days = each.map((one) => numberOf(() => one, 'days', MOST_DAYS)!)
  return {
    ...{ medianDays: medianOf(days), p90Days: percentileOf(days, 0.9) },
    notes: [NOTED.workedOut(days.length)],
  }
}

function unitOf(cell: Cell): DayUnit | null {
  const text = cleanLine(cell('unit'))
  if (text === '') return null
  return UNITS.find(([known]) => known.test(foldName(text)))?.[1] ?? refuse(REFUSED.badUnit(text))
}

function toldBy(cell: Cell, told: Told): Told {
  const at = cleanLine(cell('fetchedAt'))
  if (at !== '' && dayOf(at) === null) refuse(REFUSED.badMoment(at))
  return {
    source: cleanLine(cell('source')).slice(0, 200) || told.source,
    fetchedAt: at === '' ? told.fetchedAt : new Date(at).toISOString(),
  }
}

/** A row of performance, or why it is refused. @param told what holds where the row says nothing else */
export function readFigure(
  { line, cell }: { line: number; cell: Cell },
  { world, told, now }: { world: World; told: Told; now: Date },
): ReadFigure {
  const name = [cleanLine(cell('agency')) || cell('agencyCode'), cleanLine(cell('month'))]
    .filter(Boolean)
    .join(' – ')
  try {
    const counts = countsOf(cell)
    const { notes, ...days } = daysOf(cell, counts.settled)
    const about = { code: codeOf(cell, world), agency: agencyOf(cell, world), month: monthOf(cell, now) }
    return {
      line,
      name,
      notes,
      figure: { ...about, ...counts, ...days, unit: unitOf(cell), ...toldBy(cell, told) },
    }
  } catch (error) {
    if (error instanceof Refused) return { line, code: cell('code'), name, problem: error.problem }
    throw error
  }
}
