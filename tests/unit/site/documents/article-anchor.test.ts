import { describe, expect, it } from 'vitest'
import { articleAnchor, articlesIn, citedAnchor } from '../../../../site/views/article-anchor.ts'
import { toRichText } from '../../../../site/views/rich-text.ts'

describe('the anchor of a part of a legal document', () => {
  it.each([
    ['Điều 5. Thời hạn cập nhật', 'dieu-5'],
    ['ĐIỀU 12', 'dieu-12'],
    ['Điều 12a. Trách nhiệm', 'dieu-12a'],
    ['Chương II', 'chuong-ii'],
    ['Mục 3: Hồ sơ', 'muc-3'],
    ['Phụ lục IV', 'phu-luc-iv'],
  ])('%j is #%s', (heading, anchor) => expect(articleAnchor(heading)).toBe(anchor))

  it.each(['Điều kiện cấp phép', 'Mục tiêu', 'Những điều 5 người cần biết', 'Chương trình 135'])(
    '%j is none',
    (heading) => expect(articleAnchor(heading)).toBeUndefined(),
  )

  it('is the same whatever the title of the article, and its own for each of two', () => {
    const heading = (text: string) => ({ type: 'heading', tag: 'h2', children: [{ type: 'text', text }] })
    const body = {
      root: { type: 'root', children: [heading('Điều 1. Một'), heading('Điều 1. Hai'), heading('Khác')] },
    }
    const ids = toRichText(body, { anchorOf: articleAnchor }).map(
      (node) => typeof node === 'object' && 'tag' in node && node.attributes?.id,
    )
    expect(ids).toEqual(['dieu-1', 'dieu-1-2', 'khac'])
  })
})

describe('a citation of an article', () => {
  it.each([
    ['Điều 5', 'dieu-5'],
    ['Điều 5, khoản 2', 'dieu-5'],
    ['khoản 1 Điều 16', 'dieu-16'],
    ['điểm b khoản 3 điều 12a Nghị định này', 'dieu-12a'],
  ])('%s leads to #%s', (citation, anchor) => expect(citedAnchor(citation)).toBe(anchor))

  it.each(['khoản 2', 'Điều 22, Điều 24', 'Chương II', 'Mẫu số 5', ''])('%s leads nowhere', (citation) =>
    expect(citedAnchor(citation)).toBeUndefined(),
  )

  it('articles are found among the headings of a text', () => {
    const heading = (text: string) => ({ type: 'heading', tag: 'h3', children: [{ type: 'text', text }] })
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Điều 9. Không phải đề mục' }] }
    const body = { root: { children: [heading('Chương I'), heading('Điều 5. Thời hạn'), paragraph] } }
    expect([...articlesIn(body)]).toEqual(['chuong-i', 'dieu-5'])
    expect([...articlesIn(null)]).toEqual([])
  })
})
