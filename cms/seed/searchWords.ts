import { keyOf } from '../synonyms/rule.ts'
import { inTransaction, type Store } from '../import/apply/store.ts'
import { loadContent } from './content.ts'
import { idsBy, idsOf, place, type Ids } from './place.ts'

/** Everyday words and the official ones for them. Existing terms are left alone. */
export async function seedSynonyms(store: Store): Promise<void> {
  const items = (await loadContent('synonyms')).map(({ meanings, ...rule }) => ({
    key: keyOf(rule.term),
    data: { ...rule, meanings: meanings.map((text) => ({ text })) },
  }))
  await place(store, 'synonyms', 'key', items)
}

/** The field by which the sample identifies a document of a type. */
const NAMED_BY = { pages: 'slug', procedures: 'code', 'life-events': 'slug' } as const

/** Pinned results for a few searches; not created again for the same searches. */
export async function seedBestBets(store: Store): Promise<void> {
  const bets = await loadContent('best-bets')
  const ids = new Map<string, Ids>()
  for (const [type, field] of Object.entries(NAMED_BY))
    ids.set(type, await idsBy(store, type as keyof typeof NAMED_BY, field))
  const items = bets.map(({ queries, results, ...bet }) => ({
    key: queries.join(', ').slice(0, 200),
    data: {
      queries: queries.map((text) => ({ text })),
      results: results.map(({ type, key }) => ({
        relationTo: type,
        value: idsOf(ids.get(type) ?? new Map(), [key], `the document of ${type}`)[0],
      })),
      ...bet,
    },
  }))
  await place(store, 'best-bets', 'title', items)
}

/** The settings of the search, unless they have been saved before. */
export async function seedSearchSettings(store: Store): Promise<void> {
  const stored = await store.payload.findGlobal({ slug: 'search-settings', depth: 0, overrideAccess: true })
  if (stored.updatedAt) return
  const { suggestions, log } = await loadContent('search-settings')
  const data = { suggestions: { ...suggestions, denied: suggestions.denied.join('\n') }, log }
  await inTransaction(store, (req) =>
    store.payload.updateGlobal({ slug: 'search-settings', data, depth: 0, overrideAccess: true, req }),
  )
}
