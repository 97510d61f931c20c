import type { FlattenedField } from 'payload'

function* listDefaults(fields: readonly FlattenedField[], above: string): Generator<[string, unknown]> {
  for (const field of fields) {
    const path = `${above}.${field.name}`
    if ('defaultValue' in field && typeof field.defaultValue !== 'function') yield [path, field.defaultValue]
    if ('flattenedFields' in field) yield* listDefaults(field.flattenedFields as FlattenedField[], path)
  }
}

/** Whether the value at a path of a merge is the one that the form fills in, or an unticked box. */
export function defaultsOf(fields: readonly FlattenedField[]): (path: string, value: unknown) => boolean {
  const known = new Map(listDefaults(fields, ''))
  return (path, value) => value === false || known.get(path.replace(/\[.*?#\d+\]/g, '')) === value
}
