import { dayOf } from '../content/day.ts'
import { isEmpty, isMoment, isObject, isRows, rowMark, rowPaths, subjectOf, valueMark } from './marks.ts'

/**
 * Laying what a source says over what is stored. Only the members the source names are compared and changed; rows of a
 * list are recognised by what they say, so that they keep their id, their translations and what an editor added. What an
 * editor added, changed or removed since the last import stays until the source itself says something new.
 */

type Context = {
  /** What the source said last time; absent for documents that were stored before that was kept. */
  base?: ReadonlySet<string> | undefined
  /** Gets what was edited here and therefore kept: 'cases: Trường hợp mới'. */
  edits?: string[]
}

/** Whether the stored value already says everything the incoming one says. Days are compared as days; null says nothing. */
export function covers(stored: unknown, incoming: unknown): boolean {
  if (isEmpty(incoming)) return true
  if (Array.isArray(incoming)) {
    return (
      Array.isArray(stored) &&
      stored.length === incoming.length &&
      incoming.every((row, at) => covers(stored[at], row))
    )
  }
  if (isObject(incoming)) {
    return (
      isObject(stored) && Object.entries(incoming).every(([name, member]) => covers(stored[name], member))
    )
  }
  if (isMoment(incoming) && isMoment(stored)) return dayOf(incoming) === dayOf(stored)
  return stored === incoming
}

/** '.cases[#0].documents[Tờ khai#0]' as 'cases.documents'. */
const inWords = (path: string) => path.replace(/\[.*?#\d+\]/g, '').replace(/^\./, '')

function note({ edits }: Context, path: string, row?: unknown) {
  const subject = row === undefined ? '' : subjectOf(row).slice(0, 80)
  edits?.push(subject ? `${inWords(path)}: ${subject}` : inWords(path))
}

type Kept = { row: unknown; before: unknown[] }

/** Each row behind the nearest one that stood before it and is still there. */
function insert(rows: unknown[], placed: Map<unknown, unknown>, kept: Kept[]): unknown[] {
  const result = [...rows]
  for (const { row, before } of kept) {
    const places = before.map((one) => result.indexOf(placed.get(one) ?? one))
    result.splice(Math.max(-1, ...places) + 1, 0, row)
  }
  return result
}

/** Rows that say nothing of their own (a case without a name) are taken in their order. */
function overlayRows(stored: unknown[], incoming: unknown[], path: string, context: Context): unknown[] {
  const storedPaths = rowPaths(path, stored)
  const twins = new Map(storedPaths.map((own, at) => [own, stored[at]]))
  const placed = new Map<unknown, unknown>()
  const rows = rowPaths(path, incoming).flatMap((own, at) => {
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
  const kept = stored.flatMap((row, at) => {
    const own = storedPaths[at] ?? path
    if (!twins.has(own) || context.base?.has(rowMark(own))) return []
    note(context, path, row)
    return [{ row, before: stored.slice(0, at) }]
  })
  return insert(rows, placed, kept)
}

function overlayValue(stored: unknown, incoming: unknown, path: string, context: Context): unknown {
  if (isEmpty(incoming)) return stored ?? incoming
  const isOwn = context.base?.has(valueMark(path, incoming)) && !covers(stored, incoming)
  if (!isOwn) return incoming
  note(context, path)
  return stored
}

/** The stored value with everything the incoming one says put over it. */
export function overlay(stored: unknown, incoming: unknown, path = '', context: Context = {}): unknown {
  if (isRows(incoming)) return overlayRows(Array.isArray(stored) ? stored : [], incoming, path, context)
  if (!isObject(incoming)) return overlayValue(stored, incoming, path, context)
  const before = isObject(stored) ? stored : {}
  const members = Object.entries(incoming).map(
    ([name, member]) => [name, overlay(before[name], member, `${path}.${name}`, context)] as const,
  )
  return { ...before, ...Object.fromEntries(members) }
}
