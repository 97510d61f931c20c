import type { FlattenedField, Where } from 'payload'

/** A relation by its path in a document, and how to query its value. */
export interface Relation {
  path: string
  /** Refers to documents of several types: the type is stored beside the id. */
  isMixed: boolean
  /** Whether its document cannot be published without it. */
  isRequired: boolean
}

const names = (relationTo: string | string[], type: string) => [relationTo].flat().includes(type)

/**
 * The relations of a collection that may refer to documents of a type, inside groups, tabs and rows of lists.
 * Successors chosen for a withdrawal count as well: an editor who removes the successor should know.
 */
export function relationsTo(type: string, fields: FlattenedField[], above = ''): Relation[] {
  return fields.flatMap((field): Relation[] => {
    const path = above + field.name
    if (field.type === 'relationship' || field.type === 'upload')
      return names(field.relationTo, type)
        ? [{ path, isMixed: Array.isArray(field.relationTo), isRequired: Boolean(field.required) }]
        : []
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      return relationsTo(type, field.flattenedFields, `${path}.`)
    return []
  })
}

/** Whether a field is a list whose rows have a typed address, as menus and alerts do. */
const holdsAddress = (field: FlattenedField): boolean =>
  field.type === 'array' &&
  field.flattenedFields.some((inside) => inside.name === 'href' || holdsAddress(inside))

/** The names of the editorial text fields and the menus of a collection. */
export const textsOf = (fields: FlattenedField[]): string[] =>
  fields.filter((field) => field.type === 'richText' || holdsAddress(field)).map(({ name }) => name)

/** The condition that any of the given relations refers to a document. */
export const namesDocument = (relations: Relation[], type: string, id: string | number): Where => ({
  or: relations.map(({ path, isMixed }): Where =>
    isMixed
      ? { and: [{ [`${path}.value`]: { equals: id } }, { [`${path}.relationTo`]: { equals: type } }] }
      : { [path]: { equals: id } },
  ),
})
