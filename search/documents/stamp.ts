import { createHash } from 'node:crypto'
import type { SearchType } from '../types.ts'

/** The relations whose documents are named in a search document, and the collection that each leads to. */
export const NAMED_RELATIONS: Record<SearchType, Record<string, string>> = {
  procedures: { field: 'fields', competentAgencies: 'agencies', implementingAgencies: 'agencies' },
  'legal-documents': {},
  news: { category: 'categories' },
  agencies: {},
  'life-events': { 'sections.procedures': 'procedures' },
  pages: {},
}

type Stored = { updatedAt?: string | null } & Record<string, unknown>
/** When a related document that the public sees was last changed; undefined for one that it does not see. */
type ChangedAt = (collection: string, id: string) => string | undefined

/** All values at a path, through lists and through the languages of localized lists. */
function valuesAt(value: unknown, path: string[]): unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  return typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[key], rest) : []
}

const toMoment = (iso: unknown) => (typeof iso === 'string' ? Date.parse(iso) : null)

function toMark(related: unknown, collection: string, changedAt: ChangedAt): string | null {
  const isRead = typeof related === 'object' && related !== null
  const { id, updatedAt } = isRead
    ? (related as { id: unknown; updatedAt?: string })
    : { id: related, updatedAt: changedAt(collection, String(related)) }
  return updatedAt ? `${String(id)} ${toMoment(updatedAt)}` : null
}

/**
 * What tells whether a search document is up to date without building it: when the document and those that it names
 * were last changed. Relations may be documents or ids; for ids, `changedAt` says when.
 */
export function toStamp(type: SearchType, doc: object, changedAt: ChangedAt = () => undefined): string {
  const marks = Object.entries(NAMED_RELATIONS[type]).flatMap(([path, collection]) =>
    valuesAt(doc, path.split('.')).map((related) => toMark(related, collection, changedAt)),
  )
  const told = [toMoment((doc as Stored).updatedAt), ...new Set(marks.filter((mark) => mark !== null))]
  return createHash('sha256')
    .update(JSON.stringify([told[0], ...told.slice(1).sort()]))
    .digest('hex')
    .slice(0, 16)
}
