import { describe, expect, it } from 'vitest'
import { headingsOf, outlineOf } from '../../../site/views/contents.ts'
import { plainText, toRichText } from '../../../site/views/rich-text.ts'
import { contentResolvers } from '../../../site/views/content-links.ts'
import { hrefIn, safeHref } from '../../../site/views/safe-href.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
const link = (fields: object) => ({ type: 'link', fields, children: [text('nhấn')] })
const root = (...children: object[]) => ({ root: { type: 'root', children } })

describe('rich text', () => {
  it('keeps bold and italic, one inside the other', () => {
    expect(toRichText(root(paragraph(text('a', 3))))).toEqual([
      { tag: 'p', children: [{ tag: 'em', children: [{ tag: 'strong', children: ['a'] }] }] },
    ])
  })

  it('begins headings at h2 and gives each its own id', () => {
    const nodes = toRichText(root(heading('h1', 'Điều kiện'), heading('h2', 'Điều kiện')))
    expect(headingsOf(nodes)).toEqual([
      { id: 'dieu-kien', label: 'Điều kiện' },
      { id: 'dieu-kien-2', label: 'Điều kiện' },
    ])
  })

  it('is outlined on two levels, whatever stands between chapters and articles', () => {
    const lines = ['h3 Mở đầu', 'h2 Chương I', 'h3 Mục 1', 'h4 Điều 1', 'h2 Chương II', 'h3 Điều 2']
    const nodes = toRichText(root(...lines.map((line) => heading(line.slice(0, 2), line.slice(3)))))
    const shown = outlineOf(nodes).map(({ label, below }) => [label, (below ?? []).map((entry) => entry.id)])
    expect(shown).toEqual([
      ['Mở đầu', []],
      ['Chương I', ['muc-1', 'dieu-1']],
      ['Chương II', ['dieu-2']],
    ])
  })

  it.each(['__proto__', 'constructor', 'toString', 'block'])(
    'of an unknown kind (%s) keeps its words',
    (type) => {
      expect(toRichText(root({ type, children: [text('chữ')] }, paragraph(text('tiếp'))))).toEqual([
        'chữ',
        { tag: 'p', children: ['tiếp'] },
      ])
    },
  )

  it('takes a heading of an unknown size for one', () => {
    expect(toRichText(root(heading('constructor', 'Tên')))).toMatchObject([{ tag: 'h3' }])
  })

  it.each([[500], [50_000]])('is shown up to a depth when %i nodes stand inside one another', (depth) => {
    let deep: object = text('đáy')
    for (let i = 0; i < depth; i++) deep = { type: 'quote', children: [deep] }
    const shown = toRichText(root(paragraph(text('trên')), deep))
    expect(plainText(shown)).toBe('trên')
  })

  it.each([[null], ['chữ'], [{ children: 'chữ' }], [{ children: [null, 7, 'x', []] }]])(
    'of a foreign shape is none',
    (value) => {
      expect(toRichText({ root: value })).toEqual([])
    },
  )

  it('drops a link that is not safe to follow and keeps its words', () => {
    expect(toRichText(root(paragraph(link({ url: 'javascript:alert(1)' }))))).toEqual([
      { tag: 'p', children: ['nhấn'] },
    ])
  })

  it('leads a typed path to the same page in the reader’s language', () => {
    const typed = root(paragraph(link({ url: '/thu-tuc/1.001193' })))
    expect(JSON.stringify(toRichText(typed, contentResolvers('en')))).toContain('"/en/thu-tuc/1.001193"')
    expect(JSON.stringify(toRichText(typed, contentResolvers('vi')))).toContain('"/thu-tuc/1.001193"')
  })

  it.each([
    ['/en', '/en'],
    ['/en/tin-tuc', '/en/tin-tuc'],
    ['/entry', '/en/entry'],
    ['https://dichvucong.gov.vn/', 'https://dichvucong.gov.vn/'],
    ['#dau-trang', '#dau-trang'],
  ])('%s read in English leads to %s', (typed, expected) => {
    expect(hrefIn(typed, 'en')).toBe(expected)
  })

  it('asks for the address of a linked document', () => {
    const doc = { relationTo: 'news', value: '1' }
    const nodes = toRichText(root(paragraph(link({ linkType: 'internal', doc }))), {
      hrefOf: () => '/tin-tuc/a',
    })
    expect(nodes).toEqual([
      { tag: 'p', children: [{ tag: 'a', attributes: { href: '/tin-tuc/a' }, children: ['nhấn'] }] },
    ])
  })

  it('keeps the words of nodes it does not know, and composes accents', () => {
    const nodes = toRichText(root({ type: 'strange', children: [paragraph(text('é'.normalize('NFD')))] }))
    expect(plainText(nodes)).toBe('é'.normalize('NFC'))
  })

  it.each([null, undefined, 7, {}, { root: {} }])('gives an empty text for %o', (value) => {
    expect(toRichText(value)).toEqual([])
  })
})

describe('safe addresses', () => {
  it.each(['https://a.vn/x', 'http://a.vn', 'mailto:a@b.vn', 'tel:0214', '/van-ban', '#muc', '?a=b'])(
    'keeps %s',
    (address) => expect(safeHref(address)).toBe(address),
  )

  it.each([
    ['tel:0214.3840.888 - máy lẻ 102', 'tel:02143840888'],
    ['tel:02143840888;ext=102', 'tel:02143840888'],
    ['tel:02143840888/889', 'tel:02143840888'],
    ['TEL:+84%20214%203840%20888', 'tel:+842143840888'],
    ['tel:113', 'tel:113'],
    ['tel:0214384088802143840999', undefined],
    ['tel:javascript', undefined],
    ['tel:%', undefined],
  ])('%s dials one number or is no link', (address, href) => expect(safeHref(address)).toBe(href))

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.com',
    '/\\evil.com',
    '/\t/evil.com',
    'https:///evil',
    'vbscript:x',
    '',
    null,
  ])('refuses %o', (address) => expect(safeHref(address)).toBeUndefined())
})
