import { describe, expect, it } from 'vitest'
import { toChildPages, toPageCrumbs, toPageTree, type LightPage } from '../../../../site/views/pages.ts'
import {
  readPartName,
  toFixedXml,
  toSitemapIndexXml,
  toSitemapXml,
} from '../../../../site/views/sitemap-xml.ts'
import { toUnitGroups } from '../../../../site/views/units.ts'
import { canonicalPageQuery, pageOf, readPageNumber } from '../../../../site/views/page-number.ts'

const makePage = (id: string, parent: string | null = null, over: Partial<LightPage> = {}): LightPage => ({
  id,
  title: id,
  slug: id,
  path: parent ? `${parent}/${id}` : id,
  parent,
  showInMenu: true,
  contentLang: 'vi',
  ...over,
})
const docs = [makePage('tong-quan'), makePage('lich-su', 'tong-quan'), makePage('lien-he')]

describe('the tree of pages', () => {
  it('nests pages and marks the one being read', () => {
    const tree = toPageTree(docs, 'vi', 'tong-quan/lich-su')
    expect(tree.map(({ label }) => label)).toEqual(['tong-quan', 'lien-he'])
    expect(tree[0]?.children[0]).toMatchObject({ href: '/gioi-thieu/tong-quan/lich-su', current: true })
  })

  it('lifts a page whose parent is hidden and survives a loop', () => {
    const loop = [makePage('a', 'b'), makePage('b', 'a')]
    expect(() => toPageTree(loop, 'vi')).not.toThrow()
    expect(toPageTree([makePage('x', 'gone')], 'vi')).toHaveLength(1)
    expect(toPageCrumbs(loop, loop[0]!, 'vi')).toHaveLength(2)
  })

  it('lists children even when menus hide them', () => {
    const hidden = [makePage('a'), makePage('b', 'a', { showInMenu: false })]
    expect(toPageTree(hidden, 'vi')[0]?.children).toEqual([])
    expect(toChildPages(hidden, 'a', 'vi')).toHaveLength(1)
  })

  it('gives the trail from the top', () => {
    expect(toPageCrumbs(docs, docs[1]!, 'vi')).toEqual([
      { label: 'tong-quan', href: '/gioi-thieu/tong-quan' },
      { label: 'lich-su' },
    ])
  })
})

describe('the XML site map', () => {
  it('names both languages of every page and escapes addresses', () => {
    const xml = toSitemapXml(
      'news',
      [{ key: "a&b'c", updatedAt: '2026-11-22T00:00:00.000Z' }],
      'https://x.vn',
    )
    expect(xml).toContain('<loc>https://x.vn/tin-tuc/a%26b&apos;c</loc>')
    expect(xml).toContain('hreflang="en" href="https://x.vn/en/tin-tuc/a%26b&apos;c"')
    expect(xml).toContain('<lastmod>2026-11-22T00:00:00.000Z</lastmod>')
  })

  it('has the page of each commune', () => {
    const xml = toFixedXml('https://x.vn', ['xa-bac-ha'])
    expect(xml).toContain('<loc>https://x.vn/xa-phuong</loc>')
    expect(xml).toContain('<loc>https://x.vn/xa-phuong/xa-bac-ha</loc>')
    expect(xml).toContain('<loc>https://x.vn/en/xa-phuong/xa-bac-ha</loc>')
    expect(toFixedXml('https://x.vn')).not.toContain('/xa-phuong/')
  })

  it('leads to every part, and a part is known by its name', () => {
    const index = toSitemapIndexXml([{ type: 'legal-documents', parts: 2 }], 'https://x.vn')
    const parts = [...index.matchAll(/<loc>https:\/\/x\.vn\/sitemap\/(.+?)\.xml<\/loc>/g)].map(
      ([, name]) => name,
    )
    expect(parts).toEqual(['portal', 'legal-documents-1', 'legal-documents-2'])
    expect(readPartName('legal-documents-2')).toEqual({ type: 'legal-documents', number: 2 })
    for (const name of ['news', 'news-0', 'news-x', '-1', 'news-1x'])
      expect(readPartName(name).number).toBe(0)
  })
})

describe('units', () => {
  it('stand by kind, wards first, in Vietnamese order', () => {
    const unit = (name: string, type: 'Xã' | 'Phường') => ({
      ...{ id: name, code: name, slug: `xa-${name}`, name, fullName: `${type} ${name}`, type },
      predecessors: [{ name: 'Xã cũ' }],
    })
    const groups = toUnitGroups([unit('Đông', 'Xã'), unit('Dền', 'Xã'), unit('Cam', 'Phường')], 'vi')
    expect(groups.map(({ title }) => title)).toEqual(['Phường', 'Xã'])
    expect(groups[1]?.rows.map(({ name }) => name)).toEqual(['Xã Dền', 'Xã Đông'])
    expect(groups[0]?.rows[0]).toMatchObject({ predecessors: ['Xã cũ'], href: '/xa-phuong/xa-Cam' })
  })

  it('stand by their numbers', () => {
    const ward = (n: number) => ({
      ...{
        id: `${n}`,
        code: `${n}`,
        name: `${n}`,
        fullName: `Phường ${n}`,
        nameEn: null,
        type: 'Phường' as const,
      },
    })
    const [group] = toUnitGroups([12, 1, 10, 2].map(ward), 'vi')
    expect(group?.rows.map(({ name }) => name)).toEqual(['Phường 1', 'Phường 2', 'Phường 10', 'Phường 12'])
  })
})

describe('page numbers', () => {
  const read = (query: string) => readPageNumber(new URLSearchParams(query))
  it.each([
    ['', 1],
    ['trang=3', 3],
    ['trang=0', 1],
    ['trang=-2', 1],
    ['trang=1.5', 1],
    ['trang=1e3', 1],
    ['trang=99999999999999999999', 1],
    ['trang=%00', 1],
  ])('%s reads as %d', (query, page) => expect(read(query)).toBe(page))

  it('a page beyond the end does not exist', () => {
    expect(pageOf([1, 2, 3], 2, 2)).toEqual({ items: [3], pages: 2 })
    expect(pageOf([], 1, 2)).toEqual({ items: [], pages: 0 })
    expect(() => pageOf([1], 2, 2)).toThrow()
    expect(canonicalPageQuery(1)).toBe('')
    expect(canonicalPageQuery(2)).toBe('?trang=2')
  })
})
