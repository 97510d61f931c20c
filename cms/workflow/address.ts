import type { FlattenedField } from 'payload'

/** The rows of lists by the path of the list, as forms hold them. */
export type Rows = Readonly<Record<string, { rows?: { id: string }[] } | undefined>>

/**
 * The address of a field of a document: its path with the id of each row instead of its number
 * (`cases.6744….documents.6745….title`), so that it stays when rows are moved.
 * @param path of the field in the form, such as `cases.0.documents.1.title`
 */
export function toAddress(rows: Rows, path: string): string {
  const parts = path.split('.')
  return parts
    .map((part, at) => rows[parts.slice(0, at).join('.')]?.rows?.[Number(part)]?.id ?? part)
    .join('.')
}

/** The path of an address in the form as it is now; undefined when a row of it was removed. */
export function toPath(rows: Rows, address: string): string | undefined {
  const path: string[] = []
  for (const part of address.split('.')) {
    const index = rows[path.join('.')]?.rows?.findIndex(({ id }) => id === part)
    if (index === -1) return undefined
    path.push(index === undefined ? part : String(index))
  }
  return path.join('.')
}

/** Between the labels of a field and of those around it. */
export const BETWEEN = ' › '

/** Labels of a path with the numbers of its rows: “Cases 2 › Title”. @param path undefined when a row was removed */
export function numbered(label: string, path: string | undefined): string {
  const numbers: string[] = []
  for (const part of (path ?? '').split('.')) {
    if (/^\d+$/.test(part)) numbers[numbers.length - 1] = ` ${Number(part) + 1}`
    else numbers.push('')
  }
  const labels = label.split(BETWEEN)
  return labels.map((one, at) => one + (numbers[at] ?? '')).join(BETWEEN)
}

function fieldsBelow(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/**
 * The fields that an address leads through, from the outermost.
 * @param fields of the type
 * @returns undefined when the type has no such field
 */
export function fieldsAt(fields: readonly FlattenedField[], address: string): FlattenedField[] | undefined {
  const [parts, found] = [address.split('.'), [] as FlattenedField[]]
  let among = fields
  while (parts.length > 0) {
    const name = parts.shift()
    const field = among.find((one) => one.name === name)
    if (!field) return undefined
    found.push(field)
    among = fieldsBelow(field)
    // The id of a row.
    if (field.type === 'array' || field.type === 'blocks') parts.shift()
  }
  return found
}
