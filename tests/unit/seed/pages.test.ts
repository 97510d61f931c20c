import { describe, expect, test } from 'vitest'
import { ownerOf, parsePath } from '../../../cms/content/addresses.ts'
import { slugify } from '../../../cms/fields/slugify.ts'
import { loadContent, type Content } from '../../../cms/seed/content.ts'
import { langOf } from '../../../site/views/lang.ts'
import { linesOf } from '../import/data.ts'

type Page = Content<'pages'>[number]
type Block = NonNullable<Page['body']['en']>[number]

const pages = await loadContent('pages')
const bySlug = new Map(pages.map((page) => [page.slug, page]))

const pathOf = ({ slug, parent }: Page): string => {
  const above = parent ? bySlug.get(parent) : undefined
  return above ? `${pathOf(above)}/${slug}` : slug
}

const wordsOf = (block: Block): string[] => {
  if (block.type === 'table') return [...block.head, ...block.rows.flat()]
  return 'items' in block ? block.items : [block.text]
}
const hrefsIn = (blocks: Block[]) =>
  blocks.flatMap(wordsOf).flatMap((words) => [...words.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href!))

const procedures = ['procedures.jsonl', 'procedures-national.jsonl'].flatMap(linesOf)
const there: Partial<Record<string, Set<unknown>>> = {
  procedures: new Set(procedures.map(({ code }) => code)),
  'legal-documents': new Set(linesOf('legal-documents.jsonl').map(({ number }) => slugify(String(number)))),
  agencies: new Set((await loadContent('agencies')).map(({ slug }) => slug)),
  'life-events': new Set((await loadContent('life-events')).map(({ slug }) => slug)),
  news: new Set((await loadContent('news')).map(({ slug }) => slug)),
  pages: new Set(pages.map(pathOf)),
}

/** Whether an address of the portal is that of something in the sample; lists and other sites are not looked at. */
function isThere(href: string): boolean {
  const owner = href.startsWith('/') ? ownerOf(parsePath(href)?.address ?? '') : null
  return !owner || (there[owner.type]?.has(owner.value) ?? true)
}

describe('pages of the sample', () => {
  test('lead only to what the sample has', () => {
    const hrefs = pages.flatMap(({ body }) => hrefsIn([...body.vi, ...(body.en ?? [])]))
    expect(hrefs.length).toBeGreaterThan(150)
    expect(hrefs.filter((href) => !isThere(href))).toEqual([])
    expect(isThere('/en/thu-tuc/9.999999')).toBe(false)
  })

  test('are all in English, too', () => {
    const lacking = pages.filter(
      ({ title, lead, body }) => !title.en || (lead && !lead.en) || !body.en?.length,
    )
    expect(lacking.map(({ slug }) => slug)).toEqual([])
  })

  test('English texts are not taken for Vietnamese ones for the names in them', () => {
    const taken = pages.filter(({ body }) => langOf((body.en ?? []).flatMap(wordsOf).join(' '), 'en'))
    expect(taken.map(({ slug }) => slug)).toEqual([])
  })

  test('English texts lead to English pages', () => {
    const hrefs = pages.flatMap(({ body }) => hrefsIn(body.en ?? []))
    expect(hrefs.filter((href) => href.startsWith('/') && !href.startsWith('/en/'))).toEqual([])
  })
})

describe('pages for investors', () => {
  const ofInvestors = pages.filter(({ slug, parent }) => [slug, parent].includes('kinh-te-dau-tu'))

  test('say the same in both languages: title, lead, blocks of the same kinds, links', () => {
    expect(ofInvestors.length).toBe(10)
    for (const { slug, title, lead, body } of ofInvestors) {
      expect([slug, title.en, lead?.en]).not.toContain(undefined)
      const shape = (blocks: Block[] = []) =>
        blocks.map((block) => [block.type, wordsOf(block).length, hrefsIn([block])])
      const english = shape(body.en).map(([type, size, hrefs]) => [
        ...[type, size, (hrefs as string[]).map((href) => href.replace(/^\/en/, ''))],
      ])
      expect([slug, english]).toEqual([slug, shape(body.vi)])
    }
  })

  test('have the same numbers in both languages', () => {
    /** Digits alone: dates, points and commas are written otherwise. */
    const numbersIn = (blocks: Block[] = []) =>
      blocks
        .flatMap(wordsOf)
        .join(' ')
        .replaceAll(/\]\([^)]+\)/g, ']')
        .match(/\d+(?:[.,]\d+)+/g)
        ?.map((number) => number.replaceAll(/[.,]/g, ''))
        .toSorted()
    for (const { slug, body } of ofInvestors)
      expect([slug, numbersIn(body.en)]).toEqual([slug, numbersIn(body.vi)])
  })
})
