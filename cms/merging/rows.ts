import { isRecord, type StoredRecord } from '../content/record.ts'
import { isSame } from './isSame.ts'
import type { Three } from './three.ts'

export type Row = StoredRecord & { id: string }

const isRow = (value: unknown): value is Row => isRecord(value) && typeof value.id === 'string'

/** The rows of a list; forms send their number where there are none. Undefined when one has no id. */
export function rowsOf(value: unknown): Row[] | undefined {
  if (!Array.isArray(value)) return []
  return value.every(isRow) ? value : undefined
}

const idsOf = (rows: Row[]) => rows.map(({ id }) => id)
const isSameOrder = (one: Row[], other: Row[]) => isSame(idsOf(one), idsOf(other))

/** Whether a side changed a row that the other one removed. */
function losesChange(order: Row[], { base, mine, theirs }: Three<Row[]>): boolean {
  const left = new Set(idsOf(order))
  const removed = base.filter(({ id }) => !left.has(id))
  return removed.some((row) => {
    const kept = [...mine, ...theirs].filter(({ id }) => id === row.id)
    return kept.some((one) => !isSame(one, row))
  })
}

/** The rows in the order of the side that moved, added or removed some; undefined when both did, or a change would be lost. */
export function sharedOrder(three: Three<Row[]>): Row[] | undefined {
  const { base, mine, theirs } = three
  const order = isSameOrder(mine, base) ? theirs : isSameOrder(theirs, base) ? mine : undefined
  return order && !losesChange(order, three) ? order : undefined
}
