import { dayOf } from '../content/day.ts'
import {
  isEmpty,
  isMoment,
  isObject,
  isRows,
  orderMark,
  rowMark,
  rowPaths,
  subjectOf,
  valueMark,
} from './marks.ts'

/**
 * Merges the values of a source over the stored ones. Only members that the source names are compared and changed; rows
 * of a list are matched by content, so that they keep their id, their translations and an editor's additions. What an
 * editor added, changed or removed since the last import stays until the source itself changes.
 */

type Context = {
  /** Hashes of the source's values at the last import; absent for documents stored before hashes were. */
  base?: ReadonlySet<string> | undefined
  /** Receives what was edited here and therefore retained: 'cases: Trường hợp mới'. */
  edits?: string[]
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
  if (isObject(incoming)) {
    const before = isObject(stored) ? stored : {}
    return Object.entries(incoming).every(([name, member]) => covers(before[name], member))
  }
  if (isMoment(incoming) && isMoment(stored)) return dayOf(incoming) === dayOf(stored)
  return stored === incoming
}

/** '.cases[#0].documents[Tờ khai#0]' as 'cases.documents'. */
const readablePath = (path: string) => path.replace(/\[.*?#\d+\]/g, '').replace(/^\./, '')

function note({ edits }: Context, path: string, row?: unknown) {
  const subject = row === undefined ? '' : subjectOf(row).slice(0, 80)
  edits?.push(subject ? `${readablePath(path)}: ${subject}` : readablePath(path))
}

const inOrderOf = (stored: unknown[], placed: Map<unknown, unknown>): unknown[] =>
  stored.flatMap((row) => (placed.has(row) ? [placed.get(row)] : []))

type Retained = { row: unknown; before: unknown[] }

/** Inserts each row after the nearest of its former predecessors that is still there. */
function insert(rows: unknown[], placed: Map<unknown, unknown>, retained: Retained[]): unknown[] {
  const result = [...rows]
  for (const { row, before } of retained) {
    const places = before.map((one) => result.indexOf(placed.get(one) ?? one))
    result.splice(Math.max(-1, ...places) + 1, 0, row)
  }
  return result
}

/**
 * Rows without identifying content (a case without a name) are matched by position. Rows stand in the order of the
 * source when that has changed since the last import, else in the stored one.
 */
function overlayRows(stored: unknown[], incoming: unknown[], path: string, context: Context): unknown[] {
  const storedPaths = rowPaths(path, stored)
  const twins = new Map(storedPaths.map((own, at) => [own, stored[at]]))
  const placed = new Map<unknown, unknown>()
  const incomingPaths = rowPaths(path, incoming)
  const rows = incomingPaths.flatMap((own, at) => {
    const twin = twins.get(own)
    if (twin === undefined && context.base?.has(rowMark(own))) {
      note(context, path, incoming[at])
      return []
    }
    const row = overlay(twin, incoming[at], own, context)
    placed.set(twin, row)
    twins.delete(own)
    return [row]
  })
  const retained = stored.flatMap((row, at) => {
    const own = storedPaths[at] ?? path
    if (!twins.has(own) || context.base?.has(rowMark(own))) return []
    note(context, path, row)
    return [{ row, before: stored.slice(0, at) }]
  })
  const isSameOrder = context.base?.has(orderMark(path, incomingPaths)) ?? false
  return insert(isSameOrder ? inOrderOf(stored, placed) : rows, placed, retained)
}

function overlayValue(stored: unknown, incoming: unknown, path: string, context: Context): unknown {
  if (isEmpty(incoming)) return stored ?? incoming
  const isOwn = context.base?.has(valueMark(path, incoming)) && !covers(stored, incoming)
  if (!isOwn) return incoming
  note(context, path)
  return stored
}

/** The stored value with the incoming one merged over it. */
export function overlay(stored: unknown, incoming: unknown, path = '', context: Context = {}): unknown {
  if (isRows(incoming)) return overlayRows(Array.isArray(stored) ? stored : [], incoming, path, context)
  if (!isObject(incoming)) return overlayValue(stored, incoming, path, context)
  const before = isObject(stored) ? stored : {}
  const members = Object.entries(incoming).map(
    ([name, member]) => [name, overlay(before[name], member, `${path}.${name}`, context)] as const,
  )
  return { ...before, ...Object.fromEntries(members) }
}
