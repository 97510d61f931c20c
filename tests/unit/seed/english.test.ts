import { expect, test } from 'vitest'
import { loadContent, type Content, type ContentName } from '../../../cms/seed/content.ts'
import { langOf } from '../../../site/views/lang.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The places of texts that are there in Vietnamese only, below a place. */
function lacking(value: unknown, place: string): string[] {
  if (!isObject(value)) return []
  if ('vi' in value) return 'en' in value ? [] : [place]
  const nameOf = (item: unknown, key: string) => (isObject(item) && 'slug' in item ? String(item.slug) : key)
  return Object.entries(value).flatMap(([key, item]) => lacking(item, `${place} ${nameOf(item, key)}`))
}

const TRANSLATED: ContentName[] = [
  ...(['pages', 'news', 'events', 'life-events', 'categories', 'agencies', 'best-bets', 'site'] as const),
  ...(['plain-names', 'entry-points', 'service-providers', 'holidays', 'paper-kinds'] as const),
  'fee-reductions',
]

/** Left as samples of what is not translated, in whole and in part: for Vietnamese citizens only. */
const SAMPLES = [
  ...['title', 'lead', 'body'].map((field) => `news ra-soat-ho-ngheo-cuoi-nam ${field}`),
  'news tro-cap-huu-tri-xa-hoi-ai-duoc-nhan body',
]

test('every text that readers meet is in English, too', async () => {
  const found = await Promise.all(TRANSLATED.map(async (name) => lacking(await loadContent(name), name)))
  expect(found.flat().toSorted()).toEqual(SAMPLES.toSorted())
})

test('English articles lead to English pages and are not taken for Vietnamese ones', async () => {
  const textOf = ({ body }: Content<'news'>[number]) => JSON.stringify(body.en ?? [])
  const news = await loadContent('news')
  const wordsOf = (text: string) => text.replaceAll(/\]\([^)]+\)/g, ']')
  expect(news.filter((item) => /\]\(\/(?!en\/)/.test(textOf(item))).map(({ slug }) => slug)).toEqual([])
  expect(news.filter((item) => langOf(wordsOf(textOf(item)), 'en')).map(({ slug }) => slug)).toEqual([])
})
