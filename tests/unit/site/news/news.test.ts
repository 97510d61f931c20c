import { describe, expect, it, test } from 'vitest'
import type { News } from '../../../../cms/payload-types.ts'
import { toNewsArticle } from '../../../../site/views/news-json-ld.ts'
import { toArticle, toCategoryTabs, toNewsLine, withPicturesOnce } from '../../../../site/views/news.ts'

type Stored = News & { contentLang: 'vi' | 'en' }

const makeNews = (over: Partial<Stored> = {}): Stored => ({
  id: 'n1',
  title: 'Mở bộ phận một cửa vào sáng thứ bảy',
  slug: 'mot-cua-thu-bay',
  lead: 'Từ tháng 12, người dân nộp hồ sơ được cả sáng thứ bảy.',
  category: { id: 'c1', name: 'Cải cách hành chính', slug: 'cai-cach', updatedAt: '', createdAt: '' },
  publishedAt: '2026-11-20T01:00:00.000Z',
  updatedAt: '2026-11-20T01:05:00.000Z',
  createdAt: '2026-11-20T01:00:00.000Z',
  contentLang: 'vi',
  ...over,
})

describe('a line of news', () => {
  it('leads to the item in the language of the page and says when its words are Vietnamese', () => {
    expect(toNewsLine(makeNews(), 'en')).toMatchObject({ href: '/en/tin-tuc/mot-cua-thu-bay', lang: 'vi' })
    expect(toNewsLine(makeNews(), 'vi')).not.toHaveProperty('lang')
  })

  it('does without a picture or a category that the public may not see', () => {
    const line = toNewsLine(makeNews({ cover: 'draft-picture', category: 'gone' }), 'vi')
    expect(line).not.toHaveProperty('picture')
    expect(line).not.toHaveProperty('category')
  })
})

test('a list shows each picture once, where it comes first', () => {
  const picture = (src: string) => ({ src, alt: '', width: 1, height: 1, avif: [], webp: [] })
  const line = (title: string, src?: string) => ({ href: '/', title, ...(src && { picture: picture(src) }) })
  const lines = withPicturesOnce([line('a', '/1.jpg'), line('b'), line('c', '/1.jpg'), line('d', '/2.jpg')])
  expect(lines.map((one) => one.picture?.src)).toEqual(['/1.jpg', undefined, undefined, '/2.jpg'])
})

describe('an article', () => {
  it('says when its content changed, not when something else wrote it', () => {
    expect(toArticle(makeNews({ updatedAt: '2026-11-21T01:00:00.000Z' }), 'vi').changed).toBeUndefined()
    const later = makeNews({ contentChangedAt: '2026-11-21T01:00:00.000Z' })
    expect(toArticle(later, 'vi').changed).toBe('2026-11-21T01:00:00.000Z')
  })

  it('counts what changed before it was to be read as part of publishing', () => {
    const early = makeNews({ contentChangedAt: '2026-11-19T01:00:00.000Z' })
    expect(toArticle(early, 'vi').changed).toBeUndefined()
  })

  it('leaves out related things that are not public', () => {
    const article = toArticle(makeNews({ procedures: ['draft'], documents: ['draft'] }), 'vi')
    expect(article.procedures).toEqual([])
    expect(article.documents).toEqual([])
  })

  it('becomes a schema.org NewsArticle with its correction', () => {
    const article = toArticle(makeNews({ corrections: [{ on: '2026-11-21', text: 'Sửa ngày.' }] }), 'vi')
    const settings = { origin: 'https://portal.example', siteName: 'Cổng', agencyName: 'UBND tỉnh' }
    expect(toNewsArticle(article, { settings, href: '/tin-tuc/x', locale: 'vi' })).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://portal.example/tin-tuc/x',
      datePublished: '2026-11-20T08:00+07:00',
      author: { name: 'UBND tỉnh' },
      correction: [{ datePublished: '2026-11-21' }],
    })
  })

  it('tells authors that are organisations from people', () => {
    const typeOf = (author: string) =>
      toNewsArticle(toArticle(makeNews({ author }), 'vi'), {
        settings: { origin: 'https://x.vn', siteName: 'Cổng', agencyName: 'UBND' },
        href: '/tin-tuc/x',
        locale: 'vi',
      })
    for (const name of ['Ban Biên tập', 'Sở Tư pháp', 'UBND xã Bắc Hà']) {
      expect(typeOf(name)).toHaveProperty('author.@type', 'Organization')
    }
    for (const name of ['Bàn Thị Mai', 'Nguyễn Văn An', 'Sơ Mi']) {
      expect(typeOf(name)).toHaveProperty('author.@type', 'Person')
    }
  })
  it('names the owner and its site where another site shows the item', () => {
    const portal = { name: 'Cổng tỉnh', origin: 'https://tinh.example', agencyName: 'UBND tỉnh' }
    const settings = { origin: 'https://xa.example', siteName: 'Xã', agencyName: 'UBND xã', portal }
    const on = (agency: { label: string; href: string } | undefined, canonicalOrigin: string) => {
      const { agency: _, ...article } = toArticle(makeNews({}), 'vi')
      const around = { settings, href: '/tin-tuc/x', locale: 'vi', canonicalOrigin } as const
      return toNewsArticle({ ...article, ...(agency && { agency }) }, around)
    }
    expect(on(undefined, 'https://tinh.example')).toMatchObject({
      mainEntityOfPage: 'https://tinh.example/tin-tuc/x',
      publisher: { name: 'UBND tỉnh', url: 'https://tinh.example' },
    })
    expect(on({ label: 'Sở A', href: '/co-quan/so-a' }, 'https://so-a.example')).toMatchObject({
      mainEntityOfPage: 'https://so-a.example/tin-tuc/x',
      publisher: { name: 'Sở A', url: 'https://so-a.example' },
    })
    expect(on({ label: 'Phòng B', href: '/co-quan/b' }, 'https://xa.example')).toMatchObject({
      publisher: { name: 'UBND xã', url: 'https://xa.example' },
    })
  })
})

describe('category tabs', () => {
  it('put all news first and mark the open one', () => {
    const tabs = toCategoryTabs([{ name: 'Kinh tế', slug: 'kinh-te' }], {
      all: 'Tất cả tin',
      current: 'kinh-te',
      locale: 'vi',
    })
    expect(tabs.map(({ label, current }) => [label, current])).toEqual([
      ['Tất cả tin', false],
      ['Kinh tế', true],
    ])
  })
})
