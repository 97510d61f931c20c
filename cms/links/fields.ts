import type { FlattenedField } from 'payload'
import { isRecord } from '../content/record.ts'

/** The names of fields that hold the address of a page elsewhere. */
const LINK_FIELDS: ReadonlySet<string> = new Set(['url', 'href', 'website', 'formUrl'])

function holdsLinks(field: FlattenedField): boolean {
  if (field.type === 'richText' || LINK_FIELDS.has(field.name)) return true
  const inside = 'flattenedFields' in field ? (field.flattenedFields as FlattenedField[]) : []
  return inside.some(holdsLinks)
}

/** The names of the fields of a collection in which addresses of other sites can stand. */
export const linkFieldsOf = (fields: FlattenedField[]): string[] =>
  fields.filter(holdsLinks).map(({ name }) => name)

const EXTERNAL = /^https?:\/\/[^\s/]/i

/** An address without the part that only browsers see; null for anything else. */
function toAsked(text: string): string | null {
  const url = EXTERNAL.test(text.trim()) ? URL.parse(text.trim()) : null
  if (!url) return null
  url.hash = ''
  return url.href
}

/** The web addresses in stored content, in any language. */
export function* urlsIn(value: unknown, isLink = false): Generator<string> {
  if (typeof value === 'string') {
    const url = isLink ? toAsked(value) : null
    if (url) yield url
  } else if (Array.isArray(value)) for (const one of value) yield* urlsIn(one, isLink)
  else if (isRecord(value))
    for (const [name, inside] of Object.entries(value))
      yield* urlsIn(inside, LINK_FIELDS.has(name) || (isLink && (name === 'vi' || name === 'en')))
}
