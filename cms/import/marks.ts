import { createHash } from 'node:crypto'
import { dayOf } from '../content/day.ts'

/**
 * The values of the last import, as hashes: a short one per value, per row of a list and for the order of rows. They
 * distinguish an editor's change (stored differs from imported) from a change of the source (incoming differs from
 * imported).
 */

type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
/** Lists of objects are merged row by row; lists of plain values are one value. */
export const isRows = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isObject)

/** What identifies a row: its channel, number, name or text; '' for rows that have none of these. */
export function subjectOf(row: unknown): string {
  if (!isObject(row)) return ''
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

const mark = (text: string) => createHash('sha1').update(text).digest('base64url').slice(0, 8)

/** The hash of a row. */
export const rowMark = (path: string) => mark(path)
/** The hash of a value; a day hashes the same at any hour of it in Viet Nam. */
export const valueMark = (path: string, value: unknown) =>
  mark(`${path}=${isMoment(value) ? dayOf(value) : JSON.stringify(value)}`)

/** The hash of the order of rows. */
export const orderMark = (path: string, paths: string[]) => mark(`${path}: ${paths.join(' ')}`)

/** The hashes of all values of a source. */
export function marksOf(value: unknown, path = ''): string[] {
  if (isEmpty(value)) return []
  if (isRows(value)) {
    const paths = rowPaths(path, value)
    const rows = value.flatMap((row, at) => [rowMark(paths[at] ?? path), ...marksOf(row, paths[at])])
    return paths.length > 1 ? [orderMark(path, paths), ...rows] : rows
  }
  if (!isObject(value)) return [valueMark(path, value)]
  return Object.entries(value).flatMap(([name, member]) => marksOf(member, `${path}.${name}`))
}
