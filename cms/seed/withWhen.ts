import { isRecord } from '../content/record.ts'
import { isRows, rowsByPath } from '../import/merge/values.ts'

function rowWithWhen(place: string, stored: unknown, written: unknown): unknown {
  if (!isRecord(stored) || !isRecord(written)) return stored
  const lists = Object.entries(written).filter(([, rows]) => isRows(rows))
  return {
    ...stored,
    ...(written.when !== undefined && { when: written.when }),
    ...Object.fromEntries(lists.map(([name, rows]) => [name, rowsWith(place, stored[name], rows)])),
  }
}

function rowsWith(place: string, stored: unknown, written: unknown): unknown[] {
  const [here, wanted] = [rowsByPath('', stored), rowsByPath('', written)]
  const missing = [...wanted.keys()].find((row) => !here.has(row))
  if (missing) throw new Error(`${place} has no row ${missing} that a condition could stand on.`)
  return [...here].map(([own, row]) => rowWithWhen(`${place} ${own}`, row, wanted.get(own)))
}

/**
 * Lists of a stored document, whose rows get the conditions of the written ones of the same name; other rows and all
 * other members stay as they are.
 * @throws naming the row when one is not stored
 */
export const withWhen = (
  place: string,
  stored: Record<string, unknown>,
  written: Record<string, unknown>,
): Record<string, unknown> => {
  const lists = Object.entries(written).filter(([, rows]) => isRows(rows))
  return Object.fromEntries(
    lists.map(([name, rows]) => [name, rowsWith(`${place} ${name}`, stored[name], rows)]),
  )
}
