import type { DataFromCollectionSlug, SelectType } from 'payload'
import { sortByName } from '../../cms/content/order.ts'
import type { Locale } from '../paths.ts'
import { MARKER_AGE } from './changed.ts'
import { follow, type Followed } from './followed.ts'
import { keep } from './kept.ts'
import { withLanguage, type Localized, type LocalizedSlug } from './localized.ts'

interface Shape<S extends LocalizedSlug> {
  collection: S
  /** The few fields that filters, counts and result lines need; `updatedAt` and the title's language are added. */
  select: SelectType
  /** Fields by which the list is sorted, ascending; missing values come first, as in the database. */
  sort: readonly string[]
  /** The name that orders documents equal in `sort`, by the rules for sorting names. */
  name?: string
}

interface State<T> {
  followed: Followed<T>
  docs: readonly T[]
}

type Value = string | number | null | undefined

function compareValues(a: Value, b: Value): number {
  if (a === b) return 0
  if (a === null || a === undefined) return -1
  if (b === null || b === undefined) return 1
  return a < b ? -1 : 1
}

const valueOf = (doc: object, field: string) => (doc as Record<string, Value>)[field]

function compareBy(fields: readonly string[]) {
  return (a: object, b: object): number => {
    for (const field of fields) {
      const order = compareValues(valueOf(a, field), valueOf(b, field))
      if (order !== 0) return order
    }
    return 0
  }
}

/**
 * Every public document of a type with few fields, in memory: for filters with counts over the whole list, of types
 * with at most a few thousand documents. Relations stay ids, since a snapshot notices only changes of its own type.
 * The marker (count and newest change) is checked at most every 500 ms; when it differs, the changed documents are
 * read.
 * @returns a reader per language; all callers share one list, which must not be changed
 */
export function makeSnapshot<S extends LocalizedSlug>({ collection, select, sort, name }: Shape<S>) {
  type Doc = Localized<DataFromCollectionSlug<S>>
  const sortedBy = [...sort, ...(name ? [name] : [])]
  const sorted = Object.fromEntries(sortedBy.map((field) => [field, true])) as SelectType
  const compare = compareBy(sort)
  const byName = (docs: Doc[]): Doc[] =>
    name ? sortByName(docs, (doc) => String(valueOf(doc, name) ?? '')) : docs

  async function load(locale: Locale, before: State<Doc> | undefined): Promise<State<Doc>> {
    const wanted = {
      ...{ collection, locale, depth: 0, select: { ...select, ...sorted } as SelectType },
      keep: (docs: object[]) => withLanguage(collection, locale, docs as DataFromCollectionSlug<S>[]),
    }
    const followed = await follow<Doc>(wanted, before?.followed)
    if (before && followed === before.followed) return before
    return { followed, docs: byName([...followed.entries.values()]).sort(compare) }
  }

  const readers = {
    vi: keep<State<Doc>>((before) => load('vi', before), MARKER_AGE),
    en: keep<State<Doc>>((before) => load('en', before), MARKER_AGE),
  }
  return async (locale: Locale): Promise<readonly Doc[]> => (await readers[locale]()).docs
}
