import type { FlattenedField, Payload, Where } from 'payload'

/** Documents of one type that are named one by one; beyond, the tag of their collection says it shorter. */
const MOST_NAMED = 50

type Id = string | number
type Tell = (collection: string, id: Id) => void
type Stored = Record<string, unknown>

/** What a read asked for, as far as it decides what the answer depends on. */
export interface ReadArgs {
  where?: Where
  limit?: number
  sort?: unknown
  depth?: number
}

const isObject = (value: unknown): value is Stored => typeof value === 'object' && value !== null
const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

/** The ids that a condition names, when it names nothing else. */
function askedIds(where: Where | undefined): Id[] | undefined {
  const keys = Object.keys(where ?? {})
  if (keys.length !== 1 || keys[0] !== 'id') return undefined
  const { equals, in: list } = (where?.id ?? {}) as { equals?: unknown; in?: unknown }
  const ids = Array.isArray(list) ? list : [equals]
  return ids.every(isId) ? ids : undefined
}

/** Visits every document that the relations of `data` name, whether it is filled in or not (then it is not public yet). */
class Relations {
  readonly #collections: Payload['collections']
  readonly #tell: Tell

  constructor(collections: Payload['collections'], tell: Tell) {
    this.#collections = collections
    this.#tell = tell
  }

  visit(fields: FlattenedField[], data: Stored, depth: number): void {
    for (const field of fields) {
      const value = data[field.name]
      if (isObject(value) || isId(value)) this.#visitField(field, value, depth)
    }
  }

  #visitField(field: FlattenedField, value: unknown, depth: number): void {
    if (field.type === 'relationship' || field.type === 'upload') {
      for (const one of [value].flat()) this.#visitRelated(field.relationTo, one, depth)
    } else if (field.type === 'group' || field.type === 'tab') {
      this.visit(field.flattenedFields, value as Stored, depth)
    } else if (field.type === 'array') {
      for (const row of [value].flat()) if (isObject(row)) this.visit(field.flattenedFields, row, depth)
    } else if (field.type === 'richText' || field.type === 'blocks') {
      this.#visitMarked(value, depth)
    }
  }

  #visitRelated(relationTo: string | string[], value: unknown, depth: number): void {
    if (Array.isArray(relationTo)) return this.#visitMarked(value, depth)
    const id = isObject(value) ? value.id : value
    if (isId(id)) this.#tell(relationTo, id)
    const { flattenedFields } = this.#collections[relationTo as 'news']?.config ?? {}
    if (flattenedFields && isObject(value) && depth > 1) this.visit(flattenedFields, value, depth - 1)
  }

  /** Relations that name their collection beside the document: those to several types, and those inside rich text. */
  #visitMarked(value: unknown, depth: number): void {
    if (!isObject(value)) return
    if (typeof value.relationTo === 'string' && 'value' in value) {
      return this.#visitRelated(value.relationTo, value.value, depth)
    }
    for (const inside of Object.values(value)) this.#visitMarked(inside, depth)
  }
}

const toTags = (collection: string, ids: ReadonlySet<Id>): string[] =>
  ids.size > MOST_NAMED ? [collection] : [...ids].map((id) => `${collection}:${id}`)

/**
 * Tags of the documents that relations of `docs` name. At depth 0 there are none: ids say nothing of a document.
 * @param fields of the collection or global that `docs` are of
 */
export function relatedTags(
  collections: Payload['collections'],
  fields: FlattenedField[],
  { docs, depth }: { docs: readonly unknown[]; depth: number },
): string[] {
  if (depth === 0) return []
  const found = new Map<string, Set<Id>>()
  const relations = new Relations(collections, (collection, id) => {
    found.set(collection, (found.get(collection) ?? new Set()).add(id))
  })
  for (const doc of docs) if (isObject(doc)) relations.visit(fields, doc, depth)
  return [...found].flatMap(([collection, ids]) => toTags(collection, ids))
}

/**
 * Tags of what a search for documents depends on: those that were asked for by id; the one that was found where one was
 * asked for and no order (a look by slug or code); else any of the collection, also when the one is not there yet.
 */
export function foundTags(collection: string, { where, limit, sort }: ReadArgs, docs: readonly unknown[]) {
  const ids = askedIds(where)
  if (ids) return toTags(collection, new Set(ids))
  const [first] = docs as { id?: Id }[]
  const isTheOne = limit === 1 && !sort && first?.id !== undefined
  return [isTheOne ? `${collection}:${first.id}` : collection]
}
