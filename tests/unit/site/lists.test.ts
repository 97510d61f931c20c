import { describe, expect, it } from 'vitest'
import { chosenFilters, type FilterGroup } from '../../../site/components/filters.ts'
import { pageNumbers } from '../../../site/components/page-numbers.ts'

describe('page numbers', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 12, [1, 2, 3, undefined, 12]],
    [6, 12, [1, undefined, 5, 6, 7, undefined, 12]],
    [12, 12, [1, undefined, 10, 11, 12]],
  ])('page %i of %i', (page, pages, numbers) => expect(pageNumbers(page, pages)).toEqual(numbers))
})

describe('chosen filters', () => {
  const groups: FilterGroup[] = [
    {
      name: 'loai',
      label: 'Loại',
      options: [
        { value: '', label: 'Tất cả', checked: false },
        { value: 'luat', label: 'Luật', checked: true },
      ],
    },
    { name: 'nam', label: 'Năm', many: true, options: [{ value: '2026', label: '2026', checked: true }] },
  ]

  it('takes one off, keeps the others and begins at page 1', () => {
    const url = new URL('http://x/van-ban?loai=luat&nam=2026&trang=4&q=')
    expect(chosenFilters(groups, url)).toEqual([
      { label: 'Loại: Luật', removeHref: '/van-ban?nam=2026' },
      { label: 'Năm: 2026', removeHref: '/van-ban?loai=luat' },
    ])
  })
})
