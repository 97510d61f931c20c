import { describe, expect, test } from 'vitest'
import { loadContent } from '../../../cms/seed/content.ts'
import { loadSiteContent } from '../../../cms/seed/siteContent.ts'
import { linesOf } from '../import/data.ts'

const sites = await loadSiteContent()
const codes = new Set<unknown>(linesOf('procedures.jsonl').map(({ code }) => code))
const numbers = new Set<unknown>(linesOf('legal-documents.jsonl').map(({ number }) => number))
const categories = new Set<unknown>((await loadContent('categories')).map(({ slug }) => slug))
const pictures = new Set<unknown>(Object.keys(await loadContent('pictures')))

const unknown = (known: Set<unknown>, wanted: unknown[]) => wanted.filter((one) => !known.has(one))

test('three communes and two departments have content of their own', () => {
  expect(sites.map(({ site }) => site)).toEqual([
    'phuong-sa-pa',
    'so-tu-phap',
    'so-xay-dung',
    'xa-bac-ha',
    'xa-y-ty',
  ])
})

test.each(['pages', 'news', 'events'] as const)('no two %s have the same address', async (type) => {
  const own = sites.flatMap((site) => site[type].map(({ slug }) => slug))
  const slugs = [...(await loadContent(type)).map(({ slug }) => slug), ...own]
  expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([])
})

describe.each(sites)('$site', ({ news, events, pages, documents, publishes, phone }) => {
  test('has news, events, documents and pages', () => {
    expect(news.length).toBeGreaterThanOrEqual(3)
    expect(events).toHaveLength(2)
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(documents.length + publishes.length).toBeGreaterThan(0)
  })

  test('names procedures, documents, categories and pictures that are there', () => {
    const linked = [...JSON.stringify([news, pages]).matchAll(/\/thu-tuc\/([\d.]+)/g)].map(([, code]) => code)
    expect(unknown(codes, [...linked, ...news.flatMap(({ procedures }) => procedures)])).toEqual([])
    expect(unknown(numbers, [...publishes, ...news.flatMap((item) => item.documents)])).toEqual([])
    expect(
      unknown(
        categories,
        news.map(({ category }) => category),
      ),
    ).toEqual([])
    expect(
      unknown(
        pictures,
        news.flatMap(({ cover }) => cover ?? []),
      ),
    ).toEqual([])
  })

  test('says of what is made up that it is an example', () => {
    for (const { title } of [...events, ...documents]) {
      expect(title.vi).toContain('(ví dụ)')
      expect(title.en).toContain('(example)')
    }
    expect(phone).toContain('số ví dụ')
  })
})
