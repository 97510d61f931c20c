import { describe, expect, test } from 'vitest'
import { findPairs, type Item } from '../../../cms/duplicates/find.ts'

const items = (...titles: string[]): Item[] => titles.map((title, at) => ({ id: String(at), title }))
const signs = (list: Item[]) => findPairs(list).map(({ a, b, sign }) => `${a}-${b} ${sign}`)

describe('likely duplicates', () => {
  test('have the same code or number, however it is written', () => {
    const list = [
      { id: '1', title: 'Quyết định về giá đất', code: '12/2026/QĐ-UBND' },
      { id: '2', title: 'Giá đất năm 2026', code: '12/2026/qđ-ubnd ' },
      { id: '3', title: 'Giá nước', code: '13/2026/QĐ-UBND' },
    ]
    expect(signs(list)).toEqual(['1-2 code'])
  })

  test('have the same file', () => {
    const file = (id: string, checksum: string | null) => ({ id, title: `Tệp số ${id}`, checksum })
    expect(signs([file('1', 'x'), file('2', 'y'), file('3', 'x'), file('4', null), file('5', null)])).toEqual(
      ['1-3 file'],
    )
  })

  test('have the same title but for accents, case, dots and the form of letters', () => {
    const composed = 'Đăng ký kết hôn'
    expect(
      signs(items(composed, 'ĐĂNG KÝ KẾT HÔN.', composed.normalize('NFD'), 'Đăng ký khai sinh')),
    ).toEqual(['0-1 title', '0-2 title', '1-2 title'])
  })

  test('have most words of a long title in common, but no other number', () => {
    const long = 'Hội nghị tổng kết công tác cải cách hành chính năm 2026 của tỉnh Lào Cai'
    expect(signs(items(long, `${long} mở rộng`))).toEqual(['0-1 words'])
    expect(signs(items(long, long.replace('2026', '2025')))).toEqual([])
    expect(signs(items('Cấp giấy phép xây dựng', 'Cấp giấy phép lao động'))).toEqual([])
  })

  test('are each named once, the surest sign first', () => {
    const one = { id: '1', title: 'Cấp bản sao trích lục hộ tịch', code: '2.000635' }
    expect(signs([one, { ...one, id: '2' }, { id: '3', title: one.title }])).toEqual([
      '1-2 code',
      '1-3 title',
      '2-3 title',
    ])
  })

  test('of a large group are paired with the first alone', () => {
    const list = Array.from({ length: 200 }, (_, at) => ({ id: String(1000 + at), title: 'Thông báo' }))
    expect(findPairs(list)).toHaveLength(199)
  })

  test('among thousands of documents are found within seconds', () => {
    let seed = 7
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
    // A few hundred syllables, the first of them in most titles.
    const word = () =>
      `am${Math.floor(400 * random() ** 2)}x`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)
    const title = () => Array.from({ length: 8 + Math.floor(10 * random()) }, word).join(' ')
    const list = Array.from({ length: 3000 }, (_, at) => ({ id: String(at), title: title() }))
    const twins = list.slice(0, 50).map((item, at) => ({ id: `t${at}`, title: `${item.title} moi` }))
    const began = performance.now()
    const found = findPairs([...list, ...twins])
    expect(performance.now() - began).toBeLessThan(5000)
    expect(found.length).toBeGreaterThan(40)
  })
})
