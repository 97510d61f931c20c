/**
 * Fields that are not content: state, withdrawal, address, order, placement, bookkeeping of the system, and who compared a record
 * with its source.
 */
const NOT_CONTENT = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'globalType', 'searchText'],
  ...['contentChangedAt', 'sourceChangedAt', 'replacedOn', 'publishedAt', 'provenance'],
  ...['withdrawal', 'slug', 'path', 'order', 'orderKey', 'showInMenu', 'onProvince', 'pushedTo'],
])

/** Properties that the rich text editor stores beside the text, and the ids of rows and nodes. */
const NOT_TEXT = new Set(['id', 'version', 'direction', 'textFormat', 'textStyle', 'mode', 'detail'])

const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/

function toPlainText(text: string): string | null {
  if (DATE.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString()
  return text.trim() === '' ? null : text
}

/** A value without distinctions that no reader sees; null for an empty one. */
function toPlain(value: unknown): unknown {
  if (value === undefined || value === null || value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return toPlainText(value)
  if (Array.isArray(value)) return value.length > 0 ? value.map(toPlain) : null
  return typeof value === 'object' ? toPlainObject(value as Record<string, unknown>, NOT_TEXT) : value
}

function toPlainObject(data: Record<string, unknown>, left: ReadonlySet<string>) {
  const members = Object.entries(data)
    .filter(([name]) => !left.has(name))
    .map(([name, value]): [string, unknown] => [name, toPlain(value)])
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return members.length > 0 ? Object.fromEntries(members) : null
}

/**
 * Whether two states of a document differ in what the public sees. Both are in one language, with relations as ids; a
 * field that one of them lacks counts as empty.
 */
export const isContentChanged = (before: object, after: object): boolean => {
  const [a, b] = [before, after].map((doc) => toPlainObject(doc as Record<string, unknown>, NOT_CONTENT))
  return JSON.stringify(a) !== JSON.stringify(b)
}

/** The timestamps of a document's changes. */
export interface Changed {
  createdAt: string
  /** News has its own publication date. */
  publishedAt?: string | null
  contentChangedAt?: string | null
  sourceChangedAt?: string | null
}

/** When the content of a document last changed, by a person or its source; if it never did, since when it exists. */
export const changedAtOf = ({ createdAt, publishedAt, contentChangedAt, sourceChangedAt }: Changed): string =>
  [publishedAt ?? createdAt, contentChangedAt, sourceChangedAt].reduce<string>(
    (latest, at) => (at && at > latest ? at : latest),
    '',
  )
