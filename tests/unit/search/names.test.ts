import { describe, expect, it } from 'vitest'
import { endingsOf, makeNameIndex, type NameEntry } from '../../../search/names/nameIndex.ts'
import { findNames } from '../../../search/names/findNames.ts'
import { readQuestion } from '../../../search/question.ts'

const entry = (id: string, names: string[], over: Partial<NameEntry> = {}): NameEntry => {
  return { id, type: 'procedures', names, about: '', standing: 1, ...over }
}
const ENTRIES = [
  entry('birth', ['Làm giấy khai sinh cho con', 'Đăng ký khai sinh']),
  entry('birth again', ['Đăng ký lại khai sinh']),
  entry('birth abroad', ['Đăng ký khai sinh có yếu tố nước ngoài']),
  entry('map', ['Cung cấp bản đồ'], { about: 'Sở Nông nghiệp và Môi trường' }),
  entry('peninsula', ['Quy hoạch bán đảo', 'bán đồ']),
  entry('permit', ['Cấp giấy phép xây dựng nhà ở']),
  entry('old permit', ['Cấp giấy phép xây dựng nhà ở'], { standing: 0 }),
  entry('field', ['Hộ tịch'], { type: 'fields' }),
]
const index = makeNameIndex(ENTRIES)
const find = (query: string, over = {}) =>
  findNames(index, readQuestion(query).readings, { limit: 5, ...over }).map(({ entry: { id } }) => id)

describe('finding by name', () => {
  it('puts the name that is the query before longer names with the same words', () => {
    expect(find('đăng ký khai sinh').slice(0, 3)).toEqual(['birth', 'birth again', 'birth abroad'])
    expect(find('dang ky khai sinh co yeu to nuoc ngoai')[0]).toBe('birth abroad')
  })

  it('holds accents apart that were typed, and none that were not', () => {
    expect(find('bản đồ')[0]).toBe('map')
    expect(find('bán đồ')[0]).toBe('peninsula')
    expect(find('ban do').slice(0, 2).sort()).toEqual(['map', 'peninsula'])
  })

  it('puts what is in force before what is not', () => {
    expect(find('giấy phép xây dựng')).toEqual(expect.arrayContaining(['permit', 'old permit']))
    expect(find('giấy phép xây dựng').indexOf('permit')).toBeLessThan(
      find('giấy phép xây dựng').indexOf('old permit'),
    )
  })

  it('finds a word half typed only while typing', () => {
    expect(find('cung cấp bản đ', { isBegun: true })[0]).toBe('map')
    expect(find('xâ', { isBegun: true })[0]).toBe('permit')
    expect(find('xâ')).toEqual([])
  })

  it('prefers names that begin with the letters typed when many have a word that does', () => {
    const many = Array.from({ length: 120 }, (_, at) => entry(`other ${at}`, [`Cấp phép khoan số ${at}`]))
    const crowded = makeNameIndex([...many, entry('birth', ['Khai sinh'])])
    const found = findNames(crowded, readQuestion('kh').readings, { limit: 3, isBegun: true })
    expect(found.map(({ entry: { id } }) => id)).toContain('birth')
  })

  it('weighs all that begin with the letters typed, wherever they stand in the catalogue', () => {
    const many = Array.from({ length: 120 }, (_, at) => entry(`${at}`, [`Đăng ký xe k${at} l${at} m${at}`]))
    const late = makeNameIndex([...many, entry('marriage', ['Đăng ký kết hôn'])])
    for (const typed of ['dan', 'dang k', 'đăng ký k']) {
      const found = findNames(late, readQuestion(typed).readings, { limit: 1, isBegun: true })
      expect(found[0]?.entry.id).toBe('marriage')
    }
  })

  it('finds only the types asked for, and nothing without a common word', () => {
    expect(find('hộ tịch', { types: ['fields'] })).toEqual(['field'])
    expect(find('hộ tịch', { types: ['procedures'] })).toEqual([])
    expect(find('zzz')).toEqual([])
  })

  it('scores a name that is the query highest, between 0 and 1', () => {
    const [best] = findNames(index, readQuestion('cung cấp bản đồ').readings, { limit: 1 })
    expect(best?.score).toBeGreaterThan(0.9)
    expect(best?.score).toBeLessThanOrEqual(1)
    expect(best?.name).toBe('Cung cấp bản đồ')
  })

  it('lists words by their beginning', () => {
    expect(endingsOf(index, 'kh')).toEqual(['khai'])
    expect(endingsOf(index, 'zz')).toEqual([])
  })
})
