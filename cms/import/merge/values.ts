import { dayOf } from '../../content/day.ts'
import { isRecord } from '../../content/record.ts'

export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
/** Lists of objects are merged row by row; lists of plain values are one value. */
export const isRows = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isRecord)

export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || value === ''
}

/**
 * Whether the stored value already contains everything in the incoming one. Days are compared as days; null contains
 * nothing.
 */
export function covers(stored: unknown, incoming: unknown): boolean {
  if (isEmpty(incoming)) return true
  if (Array.isArray(incoming)) {
    const rows = Array.isArray(stored) ? stored : []
    return rows.length === incoming.length && incoming.every((row, at) => covers(rows[at], row))
  }
  if (isRecord(incoming)) {
    const before = isRecord(stored) ? stored : {}
    return Object.entries(incoming).every(([name, member]) => covers(before[name], member))
  }
  if (isMoment(incoming) && isMoment(stored)) return dayOf(incoming) === dayOf(stored)
  return stored === incoming
}

/** Whether two values of sources state the same. */
export const isSame = (a: unknown, b: unknown): boolean => covers(a, b) && covers(b, a)

/** What identifies a row: its channel, number, name or text; '' for rows that have none of these. */
export function subjectOf(row: unknown): string {
  if (!isRecord(row)) return ''
  return [row.channel, row.number, row.name, row.text, row.type, row.target]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' / ')
}

/** The path of each row: its identity, and a count when several are the same. */
export function rowPaths(path: string, rows: unknown[]): string[] {
  const counts = new Map<string, number>()
  return rows.map((row) => {
    const subject = subjectOf(row)
    const count = counts.get(subject) ?? 0
    counts.set(subject, count + 1)
    return `${path}[${subject}#${count}]`
  })
}

/** The rows of a list by their paths; none where the value is no list. */
export function rowsByPath(path: string, value: unknown): Map<string, unknown> {
  const rows = Array.isArray(value) ? value : []
  return new Map(rowPaths(path, rows).map((own, at) => [own, rows[at]]))
}
