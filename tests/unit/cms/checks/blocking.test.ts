import { describe, expect, test } from 'vitest'
import { blockingIn } from '../../../../cms/checks/check.ts'
import { isGenericAlt, type PictureFacts } from '../../../../cms/checks/pictures.ts'
import {
  CELL_HEADER,
  richElement,
  richHeading,
  richParagraph,
  richTable,
  richText,
  richWords as words,
  type RichNode,
} from '../../../../cms/content/richNodes.ts'
import { loadContent } from '../../../../cms/seed/content.ts'
import { toLexical } from '../../../../cms/seed/lexical.ts'

const paragraph = (text: string, format = 0) => richParagraph([words(text, format)])
const heading = (level: number, text: string) => richHeading(`h${level}`, [words(text)])
const link = (text: string, fields: object = { linkType: 'custom', url: 'https://laocai.gov.vn/' }) =>
  richParagraph([richElement('link', text ? [words(text)] : [], { fields })])
const picture = (id: string): RichNode => ({ type: 'upload', version: 3, relationTo: 'media', value: id, id })

interface More {
  isOfficial?: boolean
  pictures?: Record<string, PictureFacts>
}
const rulesIn = (nodes: RichNode[], { isOfficial = false, pictures = {} }: More = {}) =>
  blockingIn({
    ...{ path: 'body', value: richText(nodes), language: 'vi', isOfficial },
    pictures: new Map(Object.entries(pictures)),
  }).map(({ rule }) => rule)

describe('headings', () => {
  test('go down one level at a time, from the second on, and up as far as they like', () => {
    const text = paragraph('Lời văn.')
    expect(rulesIn([heading(2, 'A'), heading(3, 'B'), heading(4, 'C'), heading(2, 'D'), text])).toEqual([])
    expect(rulesIn([heading(3, 'A'), text])).toEqual(['headingOrder'])
    expect(rulesIn([heading(2, 'A'), heading(4, 'B'), heading(4, 'C'), text])).toEqual(['headingOrder'])
    expect(rulesIn([heading(2, ' '), text])).toEqual(['headingEmpty'])
  })
})

describe('links', () => {
  test('say where they lead', () => {
    expect(rulesIn([link('Cổng Dịch vụ công quốc gia')])).toEqual([])
    expect(rulesIn([link('Xem chi tiết hồ sơ')])).toEqual([])
    for (const text of ['tại đây', 'Xem thêm…', '>> Click here', 'TẠI ĐÂY.'])
      expect(rulesIn([link(text)]), text).toEqual(['linkGeneric'])
    expect(rulesIn([link('https://dichvucong.gov.vn/p/home')])).toEqual(['linkBare'])
    expect(rulesIn([link('www.laocai.gov.vn')])).toEqual(['linkBare'])
  })

  test('have an address and words', () => {
    for (const fields of [
      { linkType: 'custom', url: '' },
      { linkType: 'custom', url: '#' },
      { linkType: 'internal' },
    ])
      expect(rulesIn([link('Tờ khai', fields)])).toEqual(['linkEmpty'])
    expect(
      rulesIn([link('Tờ khai', { linkType: 'internal', doc: { relationTo: 'news', value: '1' } })]),
    ).toEqual([])
    expect(rulesIn([link('')])).toEqual(['linkWordless'])
  })
})

describe('tables', () => {
  const { none, ofColumn, ofRow } = CELL_HEADER
  const table = (rows: string[][], headerOf: (row: number, column: number) => number) =>
    richTable(
      rows.map((cells) => cells.map((text) => (text ? [words(text)] : []))),
      headerOf,
    )

  test('have headers with words, but for the corner', () => {
    const rows = [
      ['', 'Lệ phí'],
      ['Cấp mới', '50.000 đồng'],
    ]
    const ofBoth = (row: number, column: number) => (row === 0 ? ofColumn : column === 0 ? ofRow : none)
    expect(rulesIn([table(rows, ofBoth)])).toEqual([])
    expect(rulesIn([table(rows, () => none)])).toEqual(['tableNoHeader'])
    expect(rulesIn([table([['Việc', ''], ...rows.slice(1)], ofBoth)])).toEqual(['tableEmptyHeader'])
    expect(rulesIn([table([['Một'], ['Hai']], () => none)])).toEqual([])
  })
})

describe('pictures', () => {
  test('say what they show, unless they only decorate', () => {
    const of = (facts: PictureFacts) => rulesIn([picture('1')], { pictures: { 1: facts } })
    expect(of({ alt: 'Người dân nộp hồ sơ ở phường Sa Pa' })).toEqual([])
    expect(of({ alt: '', decorative: true })).toEqual([])
    expect(of({ alt: ' ', filename: 'a.jpg' })).toEqual(['altMissing'])
    expect(of({ alt: 'Hình ảnh' })).toEqual(['altGeneric'])
  })

  test('are not described by the name of a file', () => {
    for (const alt of [
      'ho-so.JPG',
      'IMG_2041',
      'DSC 0042',
      'anh_sa_pa',
      '20261129_0911',
      'z5012.png',
      'Logo',
    ])
      expect(isGenericAlt(alt), alt).toBe(true)
    expect(isGenericAlt('sa-pa-2', 'sa-pa-2.webp')).toBe(true)
    expect(isGenericAlt('Sa Pa', 'sa-pa.webp')).toBe(false)
    expect(isGenericAlt('Ảnh chợ Bắc Hà ngày chủ nhật')).toBe(false)
  })
})

test('an official text is checked for its structure, not for its wording', () => {
  const nodes = [paragraph('Nơi nhận', 1), paragraph('Như trên'), link('https://laocai.gov.vn/a')]
  expect(rulesIn(nodes, { isOfficial: true })).toEqual([])
  expect(rulesIn([heading(4, 'Điều 1')], { isOfficial: true })).toEqual(['headingOrder'])
})

test('anything that is no text has no findings', () => {
  for (const value of [null, undefined, 'x', { root: { children: [null, 4, { type: 'link' }] } }])
    expect(blockingIn({ path: 'body', value, language: 'vi', pictures: new Map() }).length).toBeLessThan(2)
})

test('the texts and pictures of the sample can be published', async () => {
  const texts = [
    ...(await loadContent('news')),
    ...(await loadContent('pages')),
    ...(await loadContent('events')),
  ]
  const found = texts.flatMap(({ body }) =>
    (['vi', 'en'] as const).flatMap((language) =>
      blockingIn({
        path: 'body',
        value: toLexical(body?.[language] ?? [], (_, key) => key),
        language,
        pictures: new Map(),
      }),
    ),
  )
  expect(found).toEqual([])
  const alts = Object.values(await loadContent('pictures')).flatMap(({ vi, en }) => [vi, en])
  expect(alts.filter((alt) => isGenericAlt(alt))).toEqual([])
})
