import type { Locale } from '../paths.ts'
import { findLocalized } from './localized.ts'
import { makeSnapshot } from './snapshot.ts'

/** Every category of news, in the editors' order and by name. */
export const listCategories = makeSnapshot({
  collection: 'categories',
  select: { name: true, slug: true, summary: true },
  sort: ['order'],
  name: 'name',
})

/** The category at an address, or null. */
export const findCategory = (slug: string, locale: Locale) =>
  findLocalized('categories', { locale, depth: 0, where: { slug: { equals: slug } } })
