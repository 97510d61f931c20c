import { setImmediate as breathe } from 'node:timers/promises'
import type { Payload } from 'payload'
import { cleanLine } from '../../import/text.ts'
import { unpack } from '../pack.ts'
import type { FileContent } from '../read/readFile.ts'
import type { SheetRow } from '../read/sheet.ts'
import type { Mapping } from '../columns.ts'
import type { ImportRun } from '../run.ts'
import { findPlaces, listPoints, type Place, type Point } from './places.ts'
import { cellsOf, readRow, type KnownProcedure, type PreparedRow, type RefusedRow } from './readRow.ts'
import { toTargets } from './targets.ts'
import { loadWorld } from './world.ts'

const ROWS_AT_ONCE = 500

/** The names that a table gives to codes of agencies, for rows that give the code alone. */
function namesByCode(mapping: Mapping, rows: readonly SheetRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const row of rows) {
    const cell = cellsOf(mapping, row)
    const [code, name] = [cleanLine(cell('agencyCode')), cleanLine(cell('agency'))]
    if (code && name && (names.get(code) ?? name) >= name) names.set(code, name)
  }
  return names
}

export interface Prepared {
  places: Place[]
  refused: RefusedRow[]
  points: Point[]
  /** By id. */
  procedures: ReadonlyMap<string, KnownProcedure>
}

/** The rows of a run as entry points to be stored, with those of the portal. */
export async function prepare(payload: Payload, run: ImportRun): Promise<Prepared> {
  const content = unpack<FileContent>(run.rows)!
  const table = content.format === 'jsonl' ? [] : content.rows
  const mapping = run.mapping ?? []
  const names = namesByCode(mapping, table)
  const known = await loadWorld(payload)
  const findAgency: typeof known.findAgency = (name, code) =>
    known.findAgency(name || (names.get(code.trim()) ?? ''), code)
  const rows: PreparedRow[] = []
  for (const [at, row] of table.entries()) {
    rows.push(readRow(mapping, row, { ...known, findAgency }))
    if (at % ROWS_AT_ONCE === 0) await breathe()
  }
  const { targets, refused } = toTargets(rows)
  const points = await listPoints(payload)
  const procedures = new Map([...known.procedures.values()].map((one) => [one.id, one]))
  return { refused, points, procedures, places: findPlaces(targets, points) }
}
