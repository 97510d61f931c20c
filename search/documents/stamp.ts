import { createHash } from 'node:crypto'
import { procedureStateOf, type DatedProcedure } from '../../cms/content/procedureState.ts'
import { searchedBy } from '../../cms/content/types/index.ts'
import { VALIDITY_FIELDS, validityOf, type DatedDocument } from '../../cms/content/validity.ts'
import type { SearchType } from '../types.ts'

/** The relations whose documents are named in a search document, and the collection each leads to. */
export const NAMED_RELATIONS = searchedBy('relations')

type State = { fields: readonly string[]; of: (doc: never) => string }

/** What changes by the clock in a search document, and the fields that decide it. */
const STATES: Partial<Record<SearchType, State>> = {
  procedures: {
    fields: ['status', 'effectiveFrom', 'effectiveTo', 'replacedBy'],
    of: (doc: DatedProcedure) => procedureStateOf(doc),
  },
  'legal-documents': {
    fields: Object.keys(VALIDITY_FIELDS),
    of: (doc: DatedDocument) => validityOf(doc),
  },
}

/** The fields that a stamp is made of, besides relations. */
export const stampFields = (type: SearchType): readonly string[] => STATES[type]?.fields ?? []

type Stored = { updatedAt?: string | null } & Record<string, unknown>
/** When a related document was last changed; undefined for one that the public cannot see. */
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
 * The version stamp of a search document, which tells without building it whether it is up to date: when the document
 * and those it names were last changed, and its state by the clock today. Relations may be documents or ids; for ids,
 * `changedAt` is asked.
 */
export function toStamp(type: SearchType, doc: object, changedAt: ChangedAt = () => undefined): string {
  const marks = Object.entries(NAMED_RELATIONS[type]).flatMap(([path, collection]) =>
    valuesAt(doc, path.split('.')).map((related) => toMark(related, collection, changedAt)),
  )
  const told = [toMoment((doc as Stored).updatedAt), ...new Set(marks.filter((mark) => mark !== null))]
  const state = STATES[type]?.of(doc as never)
  return createHash('sha256')
    .update(JSON.stringify([told[0], ...told.slice(1).sort(), ...(state ? [state] : [])]))
    .digest('hex')
    .slice(0, 16)
}
