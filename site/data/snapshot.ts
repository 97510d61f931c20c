import type { DataFromCollectionSlug, SelectType, Sort } from 'payload'
import type { Locale } from '../paths.ts'
import { isSameMarker, markerOf, type Marker } from './changed.ts'
import { keep } from './kept.ts'
import { listLocalized, type Localized, type LocalizedSlug } from './localized.ts'

const MARKER_AGE = 500

interface Shape<S extends LocalizedSlug> {
  collection: S
  /** The few fields that filters, counts and result lines need; `updatedAt` and the title's language come along. */
  select: SelectType
  sort?: Sort
}

interface State<T> {
  marker: Marker
  docs: readonly T[]
}

/**
 * Every public document of a type, light, in memory: for filters with counts over the whole list. Relations stay ids,
 * since a snapshot notices only changes of its own type. The marker (how many, and the newest change) is asked at most
 * every 500 ms and the list is read again only when it differs.
 * @returns a reader per language; all callers share one list, which must not be changed
 */
export function makeSnapshot<S extends LocalizedSlug>({ collection, select, sort }: Shape<S>) {
  type Doc = Localized<DataFromCollectionSlug<S>>

  async function load(locale: Locale, before: State<Doc> | undefined): Promise<State<Doc>> {
    const marker = await markerOf(collection)
    if (before && isSameMarker(before.marker, marker)) return before
    const fields = { ...select, updatedAt: true } as SelectType
    const asked = { locale, limit: 0, depth: 0, select: fields }
    const { docs } = await listLocalized(collection, sort ? { ...asked, sort } : asked)
    return { marker, docs }
  }

  const readers = {
    vi: keep<State<Doc>>((before) => load('vi', before), MARKER_AGE),
    en: keep<State<Doc>>((before) => load('en', before), MARKER_AGE),
  }
  return async (locale: Locale): Promise<readonly Doc[]> => (await readers[locale]()).docs
}
