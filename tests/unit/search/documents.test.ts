import { describe, expect, it } from 'vitest'
import { toSearchDocument, type StoredByType } from '../../../search/documents.ts'
import { pick, rows } from '../../../search/localized.ts'
import { richTextToPlain } from '../../../search/richText.ts'
import { SEARCH_TYPES } from '../../../search/types.ts'

const STORED: StoredByType = {
  procedures: {
    id: 'p1',
    _status: 'published',
    code: '1.001193',
    name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    plainName: { vi: 'Làm giấy khai sinh' },
    otherNames: { vi: [{ name: 'khai sanh' }, { name: 'khai sanh' }] },
    field: { name: { vi: 'Hộ tịch', en: 'Civil status' }, slug: 'ho-tich' },
    tiers: ['commune'],
    competentAgencies: [{ name: { vi: 'UBND cấp xã' }, slug: 'ubnd-cap-xa' }, 'only-an-id'],
    cases: [{ name: { vi: 'Thông thường' }, documents: [{ name: { vi: 'Giấy chứng sinh' } }], steps: null }],
    legalBasis: [{ number: '123/2015/NĐ-CP' }],
    status: 'in_force',
  },
  'legal-documents': {
    id: 'd1',
    _status: 'published',
    number: '118/2025/NĐ-CP',
    slug: '118-2025-nd-cp',
    kind: 'nghi_dinh',
    issuer: 'Chính phủ',
    issuedOn: '2025-06-09T00:00:00.000Z',
    abstract: { vi: 'Cơ chế một cửa' },
    status: 'expired',
  },
  news: {
    id: 'n1',
    _status: 'published',
    slug: 'tin',
    title: { vi: 'Tin' },
    category: { name: { vi: 'Thời sự' }, slug: 'thoi-su' },
    publishedAt: '2025-12-31T20:00:00.000Z',
    body: {
      vi: {
        root: {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung' }] }],
        },
      },
    },
  },
  agencies: {
    id: 'a1',
    _status: 'published',
    slug: 'so-tu-phap',
    name: { vi: 'Sở Tư pháp' },
    abbreviation: 'STP',
  },
  'life-events': {
    id: 'l1',
    _status: 'published',
    slug: 'sinh-con',
    name: { vi: 'Sinh con' },
    sections: [{ heading: { vi: 'Giấy tờ' }, procedures: [{ name: { vi: 'Đăng ký khai sinh' } }, 'id'] }],
  },
  pages: {
    id: 'g1',
    _status: 'published',
    slug: 'lich-su',
    path: 'tong-quan/lich-su',
    title: { vi: 'Lịch sử' },
  },
  events: {
    id: 'e1',
    _status: 'published',
    slug: 'tiep-cong-dan',
    title: { vi: 'Tiếp công dân', en: 'Reception of citizens' },
    kind: 'reception',
    startsAt: '2026-12-31T18:00:00.000Z',
    place: { vi: 'Trụ sở Tiếp công dân' },
    agency: { name: { vi: 'UBND tỉnh' }, slug: 'ubnd-tinh' },
  },
  consultations: {
    id: 'new1',
    _status: 'published',
    slug: 'ten',
    title: { vi: 'Lấy ý kiến', en: 'Consultation' },
  },
  cases: {
    id: 'c1',
    number: 'PA-2026-000001',
    publicText: 'Nộp hồ sơ khai sinh ở đâu?',
    publicAnswer: 'Ở trung tâm phục vụ hành chính công của xã.',
    answeredOn: '2026-11-30',
    agency: { name: { vi: 'UBND phường Sa Pa' }, slug: 'sa-pa' },
  },
}

describe.each(SEARCH_TYPES)('a document of %s', (type) => {
  const stored = STORED[type]

  it('is found when published', () => {
    const doc = toSearchDocument(type, stored)
    expect(doc).toMatchObject({ id: stored.id, type, title: expect.stringMatching(/\p{L}/u) })
    expect(doc?.path).toMatch(/^\/[a-z-]+\//)
  })

  const ofContent: [string, object][] = [
    ['a draft', { ...stored, _status: 'draft' }],
    ['without a status', { ...stored, _status: null }],
    ['in the trash', { ...stored, deletedAt: '2026-01-01T00:00:00.000Z' }],
  ]
  const ofCases: [string, object][] = [
    ['not reviewed', { ...stored, publicText: null }],
    ['without a reviewed answer', { ...stored, publicAnswer: null }],
  ]

  it.each<[string, object | null]>([['absent', null], ...(type === 'cases' ? ofCases : ofContent)])(
    'is not found when %s',
    (_, doc) => {
      expect(toSearchDocument(type, doc as typeof stored | null)).toBeNull()
    },
  )
})

describe('toSearchDocument', () => {
  it('gives a procedure its names, facets and what is around it', () => {
    const doc = toSearchDocument('procedures', STORED.procedures)
    expect(doc).toMatchObject({
      code: '1.001193',
      titleEn: 'Birth registration',
      names: ['Làm giấy khai sinh', 'khai sanh'],
      context: ['Hộ tịch', 'UBND cấp xã'],
      facets: { field: ['ho-tich'], tiers: ['commune'], agency: ['ubnd-cap-xa'] },
      standing: 1,
    })
    expect(doc?.details).toContain('123/2015/NĐ-CP')
    expect(doc?.body).toContain('Giấy chứng sinh')
  })

  it('ranks what is repealed or expired lower', () => {
    expect(toSearchDocument('legal-documents', STORED['legal-documents'])?.standing).toBe(0)
    expect(toSearchDocument('procedures', { ...STORED.procedures, status: 'repealed' })?.standing).toBe(0)
  })

  it('takes the year of a news item in Vietnam', () => {
    expect(toSearchDocument('news', STORED.news)?.facets).toEqual({ category: ['thoi-su'], year: ['2026'] })
  })

  it('names procedures in the text of a life event', () => {
    expect(toSearchDocument('life-events', STORED['life-events'])?.body).toBe('Giấy tờ. Đăng ký khai sinh')
  })

  it('reads plain values as Vietnamese', () => {
    const doc = toSearchDocument('pages', { id: 'g', _status: 'published', slug: 's', title: 'Tiêu đề' })
    expect(doc).toMatchObject({ title: 'Tiêu đề', titleEn: '', path: '/gioi-thieu/s' })
  })

  it('takes a question and its answer as they are reviewed, and nothing else of the case', () => {
    const stored = {
      ...STORED.cases,
      text: 'Tôi là Giàng Thị Mai',
      publicText: `${'Nộp ở đâu? '.repeat(30)}`,
    }
    const doc = toSearchDocument('cases', stored)!
    expect(doc).toMatchObject({ path: '/phan-anh/PA-2026-000001', facets: { year: ['2026'] } })
    expect(doc.title.length).toBeLessThanOrEqual(141)
    expect(doc.body).toContain('trung tâm phục vụ')
    expect(JSON.stringify(doc)).not.toContain('Giàng')
  })

  it('finds a page by the headings of its sections, which do not name the page', () => {
    const heading = (text: string) => ({ type: 'heading', tag: 'h2', children: [{ type: 'text', text }] })
    const text = { type: 'paragraph', children: [{ type: 'text', text: 'Mưa nhiều.' }] }
    const body = { root: { type: 'root', children: [heading('Khí hậu'), text, heading('')] } }
    const doc = toSearchDocument('pages', { ...STORED.pages, body: { vi: body } } as never)
    expect(doc).toMatchObject({ names: ['Khí hậu'], namesEn: [], body: 'Khí hậu Mưa nhiều.' })
    const named = toSearchDocument('pages', { ...STORED.pages, title: { vi: 'Khí hậu' } } as never)
    expect(doc?.keys.some((key) => named?.keys.includes(key))).toBe(false)
  })
})

describe('pick and rows', () => {
  it('read localized and plain values', () => {
    expect(pick({ vi: 'a', en: 'b' }, 'en')).toBe('b')
    expect(pick({ vi: 'a' }, 'en')).toBeNull()
    expect(pick('a', 'vi')).toBe('a')
    expect(pick('a', 'en')).toBeNull()
    expect(pick({}, 'vi')).toBeNull()
    expect(rows({ vi: [1] }, 'vi')).toEqual([1])
    expect(rows([1], 'en')).toEqual([1])
    expect(rows(null, 'vi')).toEqual([])
  })
})

it('keeps the last articles of a long law, and the beginning of any other long text', () => {
  const children = Array.from({ length: 400 }, (_, at) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: `Điều ${at + 1}. ${'Nội dung của một điều trong luật dài. '.repeat(10)}` },
    ],
  }))
  const body = { root: { children } }
  expect(toSearchDocument('legal-documents', { ...STORED['legal-documents'], body })?.body).toContain(
    'Điều 400. Nội dung',
  )
  expect(toSearchDocument('news', { ...STORED.news, body: { vi: body } })?.body).toHaveLength(20_000)
})

describe('richTextToPlain', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const block = (...children: unknown[]) => ({ type: 'paragraph', children })

  it('joins inline text and separates blocks', () => {
    const link = { type: 'link', children: [text('li'), text('ên kết')] }
    const root = { type: 'root', children: [block(text('Một '), link, text('.')), block(text('Hai'))] }
    expect(richTextToPlain({ root })).toBe('Một liên kết. Hai')
  })

  it('reads rich text inside blocks', () => {
    const inner = { root: { type: 'root', children: [block(text('trong khối'))] } }
    const root = {
      type: 'root',
      children: [{ type: 'block', fields: { blockType: 'notice', text: inner, kind: 'x' } }],
    }
    expect(richTextToPlain({ root })).toBe('trong khối')
  })

  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    { root: 3 },
    { root: { children: [null, 4, { children: 'x' }] } },
  ])('gives no text for %j', (value) => expect(richTextToPlain(value)).toBe(''))

  it('survives endless nesting', () => {
    const loop: { type: string; children: unknown[] } = { type: 'paragraph', children: [] }
    loop.children.push(loop)
    expect(richTextToPlain({ root: loop })).toBe('')
  })
})
