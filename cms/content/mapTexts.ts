/** Beyond this nothing is changed: what is nested deeper is no content of ours. */
const DEEPEST = 200
/** Secrets stay as typed, else they would not open what they were made for; addresses must lead where they did. */
const AS_TYPED = /password|token|secret|^(?:hash|salt|url|href)$/i

/** Changes one text; `isRich` where it stands inside a rich text. */
type Change = (text: string, isRich: boolean) => string

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function map(value: unknown, change: Change, at: { depth: number; isRich: boolean }): unknown {
  if (typeof value === 'string') return change(value, at.isRich)
  if (at.depth > DEEPEST) return value
  const below = { depth: at.depth + 1, isRich: at.isRich }
  if (Array.isArray(value)) return value.map((one) => map(one, change, below))
  if (!isPlainObject(value)) return value
  const inside = { ...below, isRich: at.isRich || isPlainObject(value.root) }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, AS_TYPED.test(key) ? one : map(one, change, inside)]),
  )
}

/** A copy of a document, or of any part of one, with every text of people in it changed; secrets and addresses stay. */
export const mapTexts = <T>(value: T, change: Change): T =>
  map(value, change, { depth: 0, isRich: false }) as T
