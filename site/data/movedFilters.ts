import { ADDRESSED } from '../../cms/content/addresses.ts'
import type { Locale } from '../paths.ts'
import { findMoved } from './moved.ts'

/** Filters of the catalogue that name a document by its slug, each with the path of that document's page. */
const FILTERS = {
  'linh-vuc': { type: 'fields', addressOf: (slug: string) => ADDRESSED.fields.prefix + slug },
  'co-quan': { type: 'agencies', addressOf: (slug: string) => ADDRESSED.agencies.prefix + slug },
} as const

type Slugged = readonly { slug?: string | null }[]

/** Values that are looked up; no list that is linked anywhere has more outdated ones. */
const MOST = 5

/**
 * The filters of a list with outdated slugs replaced; null when none is outdated.
 * @param known the valid values of each filter
 */
export async function findMovedFilters(
  params: URLSearchParams,
  known: Record<keyof typeof FILTERS, Slugged>,
  locale: Locale,
): Promise<URLSearchParams | null> {
  const fresh = new Map<string, string>()
  for (const name of Object.keys(FILTERS) as (keyof typeof FILTERS)[]) {
    const slugs = new Set(known[name].map(({ slug }) => slug))
    const unknown = params
      .getAll(name)
      .filter((value) => /^[a-z0-9-]{1,120}$/.test(value) && !slugs.has(value))
    for (const value of unknown.slice(0, MOST)) {
      const moved = await findMoved(FILTERS[name].addressOf(value), locale)
      if (moved?.kind !== 'document' || moved.target.relationTo !== FILTERS[name].type) continue
      const { slug } = moved.target.value as { slug?: string | null }
      if (slug && slugs.has(slug)) fresh.set(`${name}=${value}`, slug)
    }
  }
  if (fresh.size === 0) return null
  return new URLSearchParams(
    [...params].map(([name, value]) => [name, fresh.get(`${name}=${value}`) ?? value]),
  )
}
