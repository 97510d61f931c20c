/**
 * Laying what a source says over what is stored. Only the members the source names are compared and changed; rows of a
 * list are recognised by what they say, so that they keep their id, their translations and what an editor added.
 */

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)

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
  if (isMoment(incoming) && isMoment(stored)) return incoming.slice(0, 10) === stored.slice(0, 10)
  return stored === incoming
}

/** What a row is about: its channel, number, name or text; null for rows that have none of these. */
function subjectOf(row: unknown): string | null {
  if (!isObject(row)) return null
  const subject = [row.channel, row.number, row.name, row.text, row.type, row.target].filter(
    (part) => !isEmpty(part),
  )
  return subject.length > 0 ? JSON.stringify(subject) : null
}

/** Rows that say nothing of their own (a case without a name) are taken in their order. */
function overlayRows(stored: unknown[], incoming: unknown[]): unknown[] {
  const free = [...stored]
  return incoming.map((row) => {
    const subject = subjectOf(row)
    const at = free.findIndex((known) => subjectOf(known) === subject)
    const [twin] = at < 0 ? [] : free.splice(at, 1)
    return overlay(twin, row)
  })
}

/** The stored value with everything the incoming one says put over it. */
export function overlay(stored: unknown, incoming: unknown): unknown {
  if (Array.isArray(incoming)) return overlayRows(Array.isArray(stored) ? stored : [], incoming)
  if (!isObject(incoming)) return isEmpty(incoming) ? (stored ?? incoming) : incoming
  const base = isObject(stored) ? stored : {}
  const members = Object.entries(incoming).map(
    ([name, member]) => [name, overlay(base[name], member)] as const,
  )
  return { ...base, ...Object.fromEntries(members) }
}
