import { describe, expect, it } from 'vitest'
import { isAboutChange, isNameOfChange } from '../../../search/names/changes.ts'
import { findNames } from '../../../search/names/findNames.ts'
import { makeNameIndex } from '../../../search/names/nameIndex.ts'
import { readQuestion } from '../../../search/question.ts'
import { toWords } from '../../../search/words.ts'

describe('a change to a thing that somebody has', () => {
  it.each(['Cấp lại thẻ căn cước', 'đổi bằng lái', 'doi bang lai', 'mất đăng ký xe', 'renew a passport'])(
    'is what %j is about',
    (text) => expect(isAboutChange(toWords(text))).toBe(true),
  )

  it.each(['Đăng ký xe', 'Làm hộ chiếu', 'set up a company'])('is not in %j', (text) =>
    expect(isAboutChange(toWords(text))).toBe(false),
  )

  it('is not what a long name is about that lists changes behind its subject', () => {
    const name = 'Đăng ký thành lập hợp tác xã; đăng ký chuyển đổi tổ hợp tác thành hợp tác xã'
    expect(isNameOfChange(toWords(name))).toBe(false)
  })

  it('ranks below the thing itself for a question that names only the thing', () => {
    const names = { change: 'Đổi thẻ căn cước', first: 'Cấp thẻ căn cước' }
    const index = makeNameIndex(
      Object.entries(names).map(([id, name]) => {
        return { id, type: 'procedures' as const, names: [name], about: '', standing: 1 as const }
      }),
    )
    const first = (query: string) => findNames(index, readQuestion(query).readings, { limit: 1 })[0]?.entry.id
    expect(first('thẻ căn cước')).toBe('first')
    expect(first('đổi thẻ căn cước')).toBe('change')
  })
})
