import type { Store } from '../import/apply/store.ts'
import { toDay } from '../import/records.ts'
import { slugify } from '../fields/slugify.ts'
import { loadContent } from './content.ts'
import { idOf, place, type Ids } from './place.ts'

const day = (value: string | undefined) => (value ? toDay(value) : undefined)

/** News categories, by slug. */
export async function seedCategories(store: Store): Promise<Ids> {
  const items = await loadContent('categories')
  return place(
    store,
    'categories',
    'slug',
    items.map((data) => ({ key: data.slug, data })),
  )
}

/** The fields of the catalogue in both languages, so that its import finds them. */
export async function seedFields(store: Store): Promise<void> {
  const names = Object.entries(await loadContent('field-names'))
  const items = names.map(([vi, en]) => ({ key: slugify(vi), data: { slug: slugify(vi), name: { vi, en } } }))
  await place(store, 'fields', 'slug', items)
}

/** Agencies, by key; parents first. */
export async function seedAgencies(store: Store): Promise<Ids> {
  const all = await loadContent('agencies')
  const plain = all.map(({ parent: _parent, ...data }) => ({ key: data.key, data }))
  const isTop = (key: string) => !all.find((agency) => agency.key === key)?.parent
  const ids = await place(
    store,
    'agencies',
    'key',
    plain.filter(({ key }) => isTop(key)),
  )
  const below = plain
    .filter(({ key }) => !isTop(key))
    .map(({ key, data }) => {
      const parent = idOf(ids, all.find((agency) => agency.key === key)?.parent, 'the agency')
      return { key, data: { ...data, parent } }
    })
  return place(store, 'agencies', 'key', below)
}

/** Public holidays and the days worked in place of others, by their first days. */
export async function seedHolidays(store: Store): Promise<Ids> {
  const items = (await loadContent('holidays')).map(({ from, to, insteadOf, ...more }) => ({
    key: toDay(from),
    data: { ...more, from: day(from), to: day(to), insteadOf: day(insteadOf) },
  }))
  return place(store, 'holidays', 'from', items)
}

/** The systems that accept filings, by key. */
export async function seedProviders(store: Store): Promise<Ids> {
  const all = await loadContent('service-providers')
  const items = all.map((provider) => ({
    key: provider.key,
    data: {
      ...provider,
      templates: provider.templates.map((template) => ({
        ...template,
        validFrom: day(template.validFrom),
        validTo: day(template.validTo),
      })),
    },
  }))
  return place(store, 'service-providers', 'key', items)
}
