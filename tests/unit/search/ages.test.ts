import { describe, expect, it } from 'vitest'
import { agesOf, askedAge, isOtherAge } from '../../../search/ages.ts'
import { makeNameIndex } from '../../../search/names/nameIndex.ts'
import { findNames } from '../../../search/names/findNames.ts'
import { readQuestion } from '../../../search/question.ts'
import { toWords } from '../../../search/words.ts'

describe('ages', () => {
  it.each([
    ['Cấp thẻ căn cước cho người dưới 06 tuổi', [{ from: 0, below: 6 }]],
    ['Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên', [{ from: 14, below: Infinity }]],
    ['Làm thẻ căn cước (từ đủ 14 tuổi)', [{ from: 14, below: Infinity }]],
    ['Người từ đủ 6 tuổi đến dưới 14 tuổi', [{ from: 6, below: 14 }]],
    ['Identity card for a child under 6', [{ from: 0, below: 6 }]],
    ['Đăng ký khai sinh', []],
    ['Xe dưới 9 chỗ', []],
  ])('of %j', (name, bands) => expect(agesOf(toWords(name))).toEqual(bands))

  it.each([
    ['con 15 tuổi làm căn cước', 15],
    ['làm cccd lần đầu 14t', 14],
    ['can cuoc cho nguoi duoi 14 tuoi', 13],
    ['chưa đủ 18 tuổi', 17],
    ['passport for a 10 year old', 10],
    ['nghị định 23', null],
    ['5 tấn', null],
  ])('asked for in %j', (question, age) => expect(askedAge(toWords(question))).toBe(age))

  it('are others only where a name says them and all differ', () => {
    const child = [{ from: 0, below: 6 }]
    expect(isOtherAge(child, 6)).toBe(true)
    expect(isOtherAge(child, 5)).toBe(false)
    expect(isOtherAge([], 6)).toBe(false)
    expect(isOtherAge(child, null)).toBe(false)
  })

  it('put what is for the age that was asked first', () => {
    const names = { young: 'Căn cước cho người dưới 6 tuổi', other: 'Căn cước cho người từ đủ 14 tuổi' }
    const index = makeNameIndex(
      Object.entries(names).map(([id, name]) => {
        return { id, type: 'procedures' as const, names: [name], about: '', standing: 1 as const }
      }),
    )
    const first = (query: string) => findNames(index, readQuestion(query).readings, { limit: 1 })[0]?.entry.id
    expect(first('căn cước cho người 16 tuổi')).toBe('other')
    expect(first('căn cước cho người 3 tuổi')).toBe('young')
  })
})
