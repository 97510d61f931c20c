import type { Payload } from 'payload'
import { unpack } from '../pack.ts'
import { keyOfRow, type ImportRun, type RowResult } from '../run.ts'
import { toChosenRow } from '../saved.ts'
import { choicesOf } from './carryOut.ts'
import { prepare } from './prepare.ts'
import { storePlaces } from './store.ts'

/** Stores an entry point of a finished run again, as chosen. */
export async function storeServiceAgain(payload: Payload, run: ImportRun, key: string): Promise<RowResult[]> {
  const rows = unpack<RowResult[]>(run.results) ?? []
  const known = rows.find((row) => keyOfRow(row) === key)
  const { places } = await prepare(payload, run)
  const own = places.filter(({ target, isCovered }) => target.key === key && !isCovered)
  let chosen = known
  await storePlaces({ payload, isSeeding: false, isDryRun: false, source: run.file }, own, {
    choicesOf: choicesOf(run),
    onPlaced: ({ before, result }) => {
      if (known && typeof result === 'object' && 'doc' in result) chosen = toChosenRow(known, result, before)
    },
  })
  return rows.map((row) => (row === known && chosen ? chosen : row))
}
