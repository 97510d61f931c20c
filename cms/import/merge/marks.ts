import { createHash } from 'node:crypto'
import { dayOf } from '../../content/day.ts'
import { isEmpty, isMoment, isRows, rowsByPath } from './values.ts'
import { isRecord } from '../../content/record.ts'

/*
 * Imports before November 2026 stored hashes of the values of a source in the procedure itself (`imported`): one per
 * value and per row of a list. Since then the values are stored (import-bases).
 */

const mark = (text: string) => createHash('sha1').update(text).digest('base64url').slice(0, 8)

/** The hash of a value; a day hashes the same at any hour of it in Viet Nam. */
const valueMark = (path: string, value: unknown) =>
  mark(`${path}=${isMoment(value) ? dayOf(value) : JSON.stringify(value)}`)

/**
 * The values of the last import as far as its hashes tell: those that are still stored, or still in the source. What
 * is neither has been changed on both sides.
 */
export function baseOfMarks(marks: ReadonlySet<string>, here: unknown, source: unknown, path = ''): unknown {
  if (isRows(here) || isRows(source)) {
    const [own, theirs] = [rowsByPath(path, here), rowsByPath(path, source)]
    return [...new Set([...own.keys(), ...theirs.keys()])]
      .filter((row) => marks.has(mark(row)))
      .map((row) => baseOfMarks(marks, own.get(row), theirs.get(row), row))
  }
  if (isRecord(here) || isRecord(source)) {
    const [own, theirs] = [here, source].map((side) => (isRecord(side) ? side : {}))
    const names = new Set([...Object.keys(own!), ...Object.keys(theirs!)])
    return Object.fromEntries(
      [...names].map((name) => [name, baseOfMarks(marks, own![name], theirs![name], `${path}.${name}`)]),
    )
  }
  return [here, source].find((value) => !isEmpty(value) && marks.has(valueMark(path, value)))
}
