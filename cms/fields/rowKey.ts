import { slugify } from './slugify.ts'

const LONGEST = 40
/** For texts without Latin letters. */
const NAMELESS = 'muc'

/** Cut at a word where there is one. */
function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug
  const start = slug.slice(0, longest + 1)
  return start.includes('-') ? start.slice(0, start.lastIndexOf('-')) : start.slice(0, longest)
}

/**
 * The key of a row of a list, made from its text: at most 40 letters, digits and hyphens, different from those of the
 * other rows.
 * @returns '' while there is no text
 */
export function rowKey(text: unknown, taken: readonly unknown[]): string {
  if (typeof text !== 'string' || text.trim() === '') return ''
  const wanted = cut(slugify(text), LONGEST) || NAMELESS
  if (!taken.includes(wanted)) return wanted
  for (let number = 2; ; number++) {
    const key = `${cut(wanted, LONGEST - 4)}-${number}`
    if (!taken.includes(key)) return key
  }
}

/** The keys of the rows of a list, in their order: own ones stay, the others are made from the texts; see rowKey. */
export function rowKeys(rows: readonly { key: unknown; text: unknown }[]): unknown[] {
  const keys = rows.map(({ key }) => key)
  rows.forEach(({ key, text }, at) => {
    if (!key) keys[at] = rowKey(text, keys)
  })
  return keys
}
