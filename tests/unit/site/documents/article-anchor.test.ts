import { describe, expect, it } from 'vitest'
import { articleAnchor } from '../../../../site/views/article-anchor.ts'
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
