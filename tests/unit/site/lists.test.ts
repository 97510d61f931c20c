import { describe, expect, it } from 'vitest'
import { chosenFilters, type FilterGroup } from '../../../site/components/filters.ts'
import { pageNumbers } from '../../../site/components/page-numbers.ts'
import { placeEvents } from '../../../site/components/timeline.ts'

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

describe('a line of documents', () => {
  it('goes by date and leaves out what has none', () => {
    const event = (date: string) => ({ date, label: date, title: date, relation: '' })
    const placed = placeEvents([event('2022-01-01'), event('?'), event('2014-01-01')])
    expect(placed.map(({ event: { date } }) => date)).toEqual(['2014-01-01', '2022-01-01'])
    expect(placed[0]!.x).toBeLessThan(placed[1]!.x)
  })
})
