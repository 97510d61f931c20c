import { expect, test } from 'vitest'
import { toInline, toLexical } from '../../../ops/seed/lexical.ts'

test('links and strong words inside a line', () => {
  const nodes = toInline('Xem [hộ kinh doanh](/thu-tuc/1.001612) và **nhớ**.')
  expect(nodes.map(({ type, text, format, fields }) => [type, text ?? fields, format])).toEqual([
    ['text', 'Xem ', 0],
    ['link', { linkType: 'custom', url: '/thu-tuc/1.001612', newTab: false }, ''],
    ['text', ' và ', 0],
    ['text', 'nhớ', 1],
    ['text', '.', 0],
  ])
  expect(nodes[1]?.children).toMatchObject([{ text: 'hộ kinh doanh' }])
})

test('brackets that are no link stay text', () => {
  expect(toInline('[a] (b) * c')).toMatchObject([{ type: 'text', text: '[a] (b) * c' }])
})

test('blocks become nodes of the editor', () => {
  const { root } = toLexical([
    { type: 'h2', text: 'Đi đâu' },
    { type: 'p', text: 'Đoạn' },
    { type: 'ol', items: ['một', 'hai'] },
    { type: 'quote', text: 'Lời' },
  ])
  expect(root.children).toMatchObject([
    { type: 'heading', tag: 'h2' },
    { type: 'paragraph', children: [{ text: 'Đoạn' }] },
    { type: 'list', tag: 'ol', listType: 'number', children: [{ type: 'listitem', value: 1 }, { value: 2 }] },
    { type: 'quote' },
  ])
})
