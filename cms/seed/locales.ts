type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isBoth = (value: unknown): value is { vi: unknown; en?: unknown } => isObject(value) && 'vi' in value

/** The Vietnamese version of a value from the content files: every {vi, en} becomes its vi. */
export function inVietnamese(value: unknown): unknown {
  if (isBoth(value)) return value.vi
  if (Array.isArray(value)) return value.map(inVietnamese)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inVietnamese(member)]))
}

const hasEnglish = (value: unknown): boolean => {
  if (isBoth(value)) return value.en !== undefined
  if (Array.isArray(value)) return value.some(hasEnglish)
  return isObject(value) && Object.values(value).some(hasEnglish)
}

/** Rows keep their stored ids and unlocalized members; a text without English is omitted. */
function rowsInEnglish(rows: unknown[], stored: unknown): unknown[] {
  const known = Array.isArray(stored) ? stored : []
  return rows.map((row, at) => {
    if (!isObject(row)) return row
    const base = isObject(known[at]) ? known[at] : {}
    const members = Object.entries(row).map(
      ([name, member]) => [name, memberInEnglish(member, base[name])] as const,
    )
    return { ...base, ...Object.fromEntries(members) }
  })
}

function memberInEnglish(value: unknown, stored: unknown): unknown {
  if (isBoth(value)) return value.en
  return Array.isArray(value) ? rowsInEnglish(value, stored) : value
}

/**
 * The data to save in English after `stored` was saved in Vietnamese: members with English text, arrays with the ids of
 * their rows. Null when there is no English text.
 */
export function inEnglish(value: Json, stored: Json): Json | null {
  const members = Object.entries(value).filter(([, member]) => hasEnglish(member))
  if (members.length === 0) return null
  const translated = members.map(([name, member]) => {
    if (isBoth(member)) return [name, member.en] as const
    const base = stored[name]
    return [
      name,
      Array.isArray(member) ? rowsInEnglish(member, base) : groupInEnglish(member as Json, base),
    ] as const
  })
  return Object.fromEntries(translated)
}

/** A group: its English members merged over the stored ones. */
function groupInEnglish(group: Json, stored: unknown): Json {
  const base = isObject(stored) ? stored : {}
  return { ...base, ...(inEnglish(group, base) ?? {}) }
}
