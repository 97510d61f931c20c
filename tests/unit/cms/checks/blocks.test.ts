import { expect, test } from 'vitest'
import { blockingIn } from '../../../../cms/checks/check.ts'
import { passagesOf } from '../../../../cms/checks/passages.ts'
import {
  richBlock,
  richElement,
  richParagraph,
  richTable,
  richText,
  richWords,
  type RichNode,
} from '../../../../cms/content/richNodes.ts'

const rulesOf = (nodes: RichNode[], pictures = new Map()) =>
  blockingIn({ path: 'body', value: richText(nodes), language: 'vi', pictures }).map(({ rule }) => rule)
const inner = (...nodes: RichNode[]) => richText([richParagraph(nodes)])

test('links inside blocks are checked', () => {
  const link = richElement('link', [richWords('tại đây')], { fields: { linkType: 'custom', url: '/lich' } })
  expect(rulesOf([richBlock('notice', 'a', { text: inner(link) })])).toEqual(['linkGeneric'])
  expect(rulesOf([richBlock('accordion', 'a', { items: [{ text: inner(link) }] })])).toEqual(['linkGeneric'])
})

test('pictures of galleries and posters are checked', () => {
  const picture = { relationTo: 'media', value: 'm' }
  const known = new Map([['m', { alt: '' }]])
  expect(rulesOf([richBlock('gallery', 'a', { pictures: [picture] })], known)).toEqual(['altMissing'])
  expect(rulesOf([richBlock('video', 'a', { poster: picture })], known)).toEqual(['altMissing'])
})

test('a table may have its header cells from the caption above it', () => {
  const table = richTable(
    [
      [[richWords('Xã')], [richWords('Hộ')]],
      [[richWords('Bắc Hà')], [richWords('9')]],
    ],
    () => 0,
  )
  const caption = (header: string) => richBlock('tableCaption', 'a', { caption: 'Số hộ', header })
  expect(rulesOf([caption('row'), richParagraph([]), table])).toEqual([])
  expect(rulesOf([caption('none'), table])).toEqual(['tableNoHeader'])
  expect(rulesOf([table, caption('row')])).toEqual(['tableNoHeader'])
})

test('the words of blocks are read in order', () => {
  const text = richText([
    richBlock('accordion', 'a', { items: [{ heading: 'Hỏi?', text: inner(richWords('Đáp.')) }] }),
    richBlock('quotation', 'b', { quote: 'Lời.' }),
  ])
  expect(passagesOf(text).map(({ text: words }) => words)).toEqual(['Hỏi?', 'Đáp.', 'Lời.'])
})
