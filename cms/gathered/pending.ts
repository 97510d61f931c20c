import type { CollectionSlug, CreateVersionArgs, Where } from 'payload'

export type Fields = Record<string, unknown>

/** A document that its transaction has created and not written yet, in all languages. */
export interface Pending {
  collection: CollectionSlug
  id: string
  data: Fields
  /** Its only version. */
  version?: CreateVersionArgs
}

/** A copy as the database would return it: days as text, without undefined members. */
export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

export type Condition = [field: string, operator: string, value: unknown]

/** The conditions of a query that must all hold; null when it has any other form. */
export function conditionsOf(where: Where | undefined): Condition[] | null {
  const found: Condition[] = []
  for (const [field, condition] of Object.entries(where ?? {})) {
    if (field.toLowerCase() === 'or') return null
    const parts = field.toLowerCase() === 'and' ? (condition as Where[]).map(conditionsOf) : []
    if (parts.includes(null)) return null
    found.push(...parts.flatMap((part) => part ?? []))
    if (field.toLowerCase() === 'and') continue
    for (const [operator, value] of Object.entries(condition as Fields)) found.push([field, operator, value])
  }
  return found
}

const isNone = (value: unknown) => value === undefined || value === null

/** Whether a document has nothing at the beginning of a path such as 'relations.target'. */
function hasNoneAt({ data }: Pending, path: string): boolean {
  const first = data[path.slice(0, path.indexOf('.'))]
  return isNone(first) || (Array.isArray(first) && first.length === 0)
}

/** Whether a condition holds for a value of the document itself; undefined when only the database can tell. */
function holds(doc: Pending, [field, operator, value]: Condition): boolean | undefined {
  const { id, data } = doc
  if (field.includes('.')) return operator === 'equals' && hasNoneAt(doc, field) ? false : undefined
  const own = field === 'id' ? id : data[field]
  if (!(isNone(own) || typeof own === 'string')) return undefined
  if (operator === 'exists') return isNone(own) !== value
  if (typeof value !== 'string') return undefined
  if (operator === 'equals') return own === value
  return operator === 'not_equals' ? own !== value : undefined
}

/** Whether a document meets a query; undefined when only the database can tell. */
export function meets(doc: Pending, where: Where | undefined): boolean | undefined {
  const results = conditionsOf(where)?.map((condition) => holds(doc, condition)) ?? [undefined]
  if (results.includes(false)) return false
  return results.includes(undefined) ? undefined : true
}
