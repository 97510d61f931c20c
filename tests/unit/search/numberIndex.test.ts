import { describe, expect, it } from 'vitest'
import { findNumbers, toNumberEntry } from '../../../search/names/numberIndex.ts'

const doc = (number: string, kind: string | null, year: string | null = null) => ({
  id: number,
  number,
  kind,
  year,
})
const entries = [
  doc('42/2022/NĐ-CP', 'nghi_dinh'),
  doc('42/2019/NĐ-CP', 'nghi_dinh'),
  doc('42/2022/TT-BTC', 'thong_tu'),
  doc('420/2024/QĐ-UBND', 'quyet_dinh'),
  doc('118/2025/NĐ-CP', 'nghi_dinh'),
  doc('118/2021/NĐ-CP', 'nghi_dinh'),
  doc('468/QĐ-TTg', 'quyet_dinh', '2021'),
  doc('05/2024/QĐ-UBND', 'quyet_dinh'),
  doc('31/2024/QH15', 'luat'),
  doc('Không số', 'khac'),
].map(toNumberEntry)
const find = (query: string, limit = 8) => findNumbers(entries, query, limit).map(({ id }) => id)

describe('documents by a number half typed', () => {
  it.each([
    ['42/2022', ['42/2022/NĐ-CP', '42/2022/TT-BTC']],
    ['42/2022/N', ['42/2022/NĐ-CP']],
    ['42/2022/nđ-c', ['42/2022/NĐ-CP']],
    ['42/2022/nd-cp', ['42/2022/NĐ-CP']],
    ['nd 42', ['42/2022/NĐ-CP', '42/2019/NĐ-CP']],
    ['nghị định 42', ['42/2022/NĐ-CP', '42/2019/NĐ-CP']],
    ['nđ 42 2022', ['42/2022/NĐ-CP']],
    ['118/', ['118/2025/NĐ-CP', '118/2021/NĐ-CP']],
    ['118/20', ['118/2025/NĐ-CP', '118/2021/NĐ-CP']],
    ['118/2025/N', ['118/2025/NĐ-CP']],
    ['nghị định 118 năm 2021', ['118/2021/NĐ-CP']],
    ['468', ['468/QĐ-TTg']],
    ['468/q', ['468/QĐ-TTg']],
    ['468/qđ-ttg', ['468/QĐ-TTg']],
    ['468/2021', ['468/QĐ-TTg']],
    ['5/2024', ['05/2024/QĐ-UBND']],
    ['31/2024/qh15', ['31/2024/QH15']],
  ])('%s', (query, numbers) => {
    expect(find(query)).toEqual(numbers)
  })

  it('puts the number as typed before those that only begin so', () => {
    expect(find('42')).toEqual(['42/2022/NĐ-CP', '42/2022/TT-BTC', '42/2019/NĐ-CP', '420/2024/QĐ-UBND'])
    expect(find('42', 1)).toEqual(['42/2022/NĐ-CP'])
  })

  it.each(['khai sinh', '', '12/05/2024', '0912345678', '1.001193', '/', '5 triệu'])(
    'sees no number in "%s"',
    (query) => {
      expect(find(query)).toEqual([])
    },
  )
})
