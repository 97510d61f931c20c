import type { FlattenedField, Where } from 'payload'

/** A relation by its path in a document, and how its value is asked for. */
export interface Relation {
  path: string
  /** Names documents of several types: the type stands beside the id. */
  isMixed: boolean
}

const names = (relationTo: string | string[], type: string) => [relationTo].flat().includes(type)

/**
 * The relations of a collection or global that may name documents of a type, through groups, tabs and the rows of lists.
 * What an editor chose for the day of withdrawal counts too: who takes the successor away should know.
 */
export function relationsTo(type: string, fields: FlattenedField[], above = ''): Relation[] {
  return fields.flatMap((field): Relation[] => {
    const path = above + field.name
    if (field.type === 'relationship')
      return names(field.relationTo, type) ? [{ path, isMixed: Array.isArray(field.relationTo) }] : []
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      return relationsTo(type, field.flattenedFields, `${path}.`)
    return []
  })
}

/** The names of the editorial texts of a collection. */
export const textsOf = (fields: FlattenedField[]): string[] =>
  fields.filter(({ type }) => type === 'richText').map(({ name }) => name)

/** The condition that any of some relations names a document. */
export const namesDocument = (relations: Relation[], type: string, id: string | number): Where => ({
  or: relations.map(({ path, isMixed }): Where =>
    isMixed
      ? { and: [{ [`${path}.value`]: { equals: id } }, { [`${path}.relationTo`]: { equals: type } }] }
      : { [path]: { equals: id } },
  ),
})
