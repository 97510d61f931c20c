import { isRecord } from '../content/record.ts'

/** Values that forms and databases use alike for a field without content. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/**
 * Whether two values of a field have the same content, whatever the order of keys and however emptiness is written. Of a
 * record, absent fields are empty ones.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (isEmpty(one) && isEmpty(other))) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => isSame(value, other[at]))
  const [left, right] = [isEmpty(one) ? {} : one, isEmpty(other) ? {} : other]
  if (!isRecord(left) || !isRecord(right)) return false
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    isSame(left[key], right[key]),
  )
}
