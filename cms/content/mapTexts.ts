import { isPlainRecord } from './record.ts'

/** Deeper levels are left unchanged: content of ours is never nested so deep. */
const DEEPEST = 200
/** Secrets stay as typed, or they would no longer match; addresses must keep leading where they did. */
const AS_TYPED = /password|token|secret|^(?:hash|salt|url|href)$/i

/** Where a text is: inside a rich text or not, and the path of its field ("steps.0.text"). */
export interface Place {
  isRich: boolean
  path: string
}

type Change = (text: string, at: Place) => string

function map(value: unknown, change: Change, at: Place & { depth: number }): unknown {
  if (typeof value === 'string') return change(value, at)
  if (at.depth > DEEPEST) return value
  const into = (key: string | number) =>
    at.isRich ? at.path : at.path === '' ? String(key) : `${at.path}.${key}`
  const below = (key: string | number, isRich: boolean) => ({ depth: at.depth + 1, isRich, path: into(key) })
  if (Array.isArray(value)) return value.map((one, index) => map(one, change, below(index, at.isRich)))
  if (!isPlainRecord(value)) return value
  if (!at.isRich && isPlainRecord(value.root)) return map(value, change, { ...at, isRich: true })
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      AS_TYPED.test(key) ? one : map(one, change, below(key, at.isRich)),
    ]),
  )
}

/**
 * A copy of a document, or of any part of one, with every human-readable text in it changed; secrets and addresses
 * stay.
 */
export const mapTexts = <T>(value: T, change: Change): T =>
  map(value, change, { depth: 0, isRich: false, path: '' }) as T
