import { expect, test } from 'vitest'
import { toRichText } from '../../../site/views/rich-text.ts'
import { toInline, toLexical } from '../../../cms/seed/lexical.ts'

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

test('a table has a row of column headers, and each row begins with its own header', () => {
  const { root } = toLexical([
    { type: 'table', head: ['Nơi', 'Mức'], rows: [['[Sa Pa](/xa-phuong/sa-pa)', '10 %']] },
  ])
  const [table] = root.children as { type: string; children: { children: object[] }[] }[]
  expect(table).toMatchObject({ type: 'table', children: [{ type: 'tablerow' }, { type: 'tablerow' }] })
  const headers = table!.children.map((row) =>
    row.children.map((cell) => 'headerState' in cell && cell.headerState),
  )
  expect(headers).toEqual([
    [1, 1],
    [2, 0],
  ])
  expect(toRichText({ root })).toMatchObject([
    {
      tag: 'table',
      children: [
        { children: [{ tag: 'th', attributes: { scope: 'col' } }, { tag: 'th' }] },
        { children: [{ tag: 'th', attributes: { scope: 'row' } }, { tag: 'td' }] },
      ],
    },
  ])
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
