import { describe, expect, it } from 'vitest'
import type { RichBlockType } from '../../../../cms/content/blocks/index.ts'
import {
  richBlock,
  richParagraph,
  richTable,
  richText,
  richWords,
  type RichNode,
} from '../../../../cms/content/richNodes.ts'
import { richTextToPlain } from '../../../../search/richText.ts'
import { contentResolvers } from '../../../../site/views/content-links.ts'
import { toRichText, type RichNode as Shown } from '../../../../site/views/rich-text.ts'

const block = (type: RichBlockType, fields: object) => richBlock(type, 'b', fields)
const inner = (line: string) => richText([richParagraph([richWords(line)])])
const shown = (...nodes: RichNode[]) => toRichText(richText(nodes), contentResolvers('vi'))
const viewOf = (type: RichBlockType, fields: object) => {
  const [node] = shown(block(type, fields))
  return typeof node === 'object' && 'block' in node ? node.view : undefined
}
const picture = {
  relationTo: 'media',
  value: { id: 'm', filename: 'cau.jpg', width: 800, height: 600, alt: 'Cầu Cốc Lếu' },
}
const unit = (more: object = {}) => ({
  relationTo: 'units',
  value: { id: 'u', tier: 'commune', slug: 'xa-bac-ha', fullName: 'Xã Bắc Hà', ...more },
})
const recording = { relationTo: 'files', value: { id: 'f', title: 'Bản tin', publicName: 'ban-tin.mp3' } }

describe('a block in a text', () => {
  it.each<[RichBlockType, object, object]>([
    [
      'notice',
      { kind: 'heed', heading: ' Mưa lũ ', text: inner('Tránh suối.') },
      { kind: 'heed', title: 'Mưa lũ', nodes: [{ tag: 'p', children: ['Tránh suối.'] }] },
    ],
    ['notice', { kind: 'x', text: inner('a') }, { kind: 'info', nodes: [{ tag: 'p', children: ['a'] }] }],
    ['quotation', { quote: 'Một.\n\nHai.', who: 'Ông A' }, { paragraphs: ['Một.', 'Hai.'], who: 'Ông A' }],
    [
      'accordion',
      { items: [{ heading: 'Hỏi?', text: inner('Đáp.') }, { heading: 'Trống' }] },
      { items: [{ title: 'Hỏi?', nodes: [{ tag: 'p', children: ['Đáp.'] }] }] },
    ],
    [
      'gallery',
      { pictures: [picture, { relationTo: 'media', value: 'x' }] },
      { pictures: [{ alt: 'Cầu Cốc Lếu' }] },
    ],
    [
      'video',
      { title: 'Lễ hội', url: 'https://www.youtube.com/watch?v=a', duration: '3:25', poster: picture },
      { title: 'Lễ hội', site: 'YouTube', duration: '3:25', poster: { alt: 'Cầu Cốc Lếu' } },
    ],
    ['video', { title: 'Phim', url: 'https://phim.vn/a' }, { href: 'https://phim.vn/a', site: 'phim.vn' }],
    [
      'audio',
      { title: 'Tin', file: recording, transcript: 'Chào.' },
      { file: { href: '/tep/ban-tin.mp3', kind: 'MP3' }, paragraphs: ['Chào.'] },
    ],
    ['communeMap', { unit: unit() }, { name: 'Xã Bắc Hà', href: '/xa-phuong/xa-bac-ha' }],
    ['action', { label: 'Xem', href: '/lich' }, { label: 'Xem', href: '/lich', main: true }],
  ])('of type %s is shown as %j', (type, fields, view) => expect(viewOf(type, fields)).toMatchObject(view))

  it.each<[RichBlockType, object]>([
    ['action', { label: 'Bấm', href: 'javascript:alert(1)' }],
    ['action', { label: 'Bấm', href: '//evil.com' }],
    ['action', { label: 'Bấm', target: { relationTo: 'news', value: 'hidden' } }],
    ['video', { title: 'Phim', url: 'javascript:alert(1)' }],
    ['video', { title: 'Phim', url: 'data:text/html,x' }],
    ['video', { title: 'Phim', url: '/tep/a.mp4' }],
    ['audio', { title: 'Tin', file: recording }],
    ['audio', { title: 'Tin', file: { relationTo: 'files', value: 'f' }, transcript: 'Chào.' }],
    ['communeMap', { unit: unit({ tier: 'province' }) }],
    ['communeMap', { unit: unit({ validTo: '2025-06-30' }) }],
    ['communeMap', { unit: { relationTo: 'units', value: 'u' } }],
    ['notice', { heading: 'Trống' }],
    ['gallery', {}],
    ['accordion', { items: [] }],
  ])('of type %s with %j is not shown', (type, fields) => expect(shown(block(type, fields))).toEqual([]))

  it('has words, never markup', () => {
    const hostile = '<script>alert(1)</script>'
    expect(viewOf('quotation', { quote: hostile, who: hostile })).toEqual({
      paragraphs: [hostile],
      who: hostile,
    })
  })

  it('stands out as a button only the first time', () => {
    const action = block('action', { label: 'Xem', href: '/lich' })
    expect(shown(action, action)).toMatchObject([{ view: { main: true } }, { view: { main: false } }])
  })

  it('is found by its words', () => {
    const text = richText([
      block('accordion', { items: [{ heading: 'Hồ sơ gồm gì?', text: inner('Đơn và bản sao.') }] }),
      block('audio', { title: 'Tin', transcript: 'Chào bà con.', file: recording }),
      block('video', { title: 'Lễ hội', url: 'https://youtu.be/a' }),
      block('communeMap', { unit: unit() }),
    ])
    expect(richTextToPlain(text)).toBe(
      'Hồ sơ gồm gì? Đơn và bản sao. Tin Bản tin Chào bà con. Lễ hội Xã Bắc Hà',
    )
  })
})

describe('the caption of a table', () => {
  const table = richTable(
    [
      [[richWords('Xã')], [richWords('Hộ')]],
      [[richWords('Bắc Hà')], [richWords('9')]],
    ],
    () => 0,
  )
  const caption = (header: string) => block('tableCaption', { caption: 'Số hộ', header })
  const tagsIn = (node: Shown | undefined): string => {
    if (typeof node !== 'object' || !('tag' in node)) return ''
    return [node.tag, node.attributes?.scope, ...node.children.map(tagsIn)].filter(Boolean).join(' ')
  }

  it.each([
    ['row', 'table tr th col p th col p tr td p td p'],
    ['both', 'table tr th col p th col p tr th row p td p'],
    ['none', 'table tr td p td p tr td p td p'],
  ])('goes into the table below it, with header cells: %s', (header, tags) => {
    const [node, ...others] = shown(caption(header), richParagraph([]), table)
    expect(node).toMatchObject({ tag: 'table', caption: 'Số hộ' })
    expect([tagsIn(node), others]).toEqual([tags, []])
  })

  it('without a table is shown by itself', () => {
    const line = richParagraph([richWords('Hết.')])
    expect(shown(caption('row'), line, table)).toMatchObject([
      { block: 'tableCaption' },
      { tag: 'p' },
      { tag: 'table' },
    ])
  })
})
