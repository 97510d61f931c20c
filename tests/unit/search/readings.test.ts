import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../search/question.ts'
import { compileSynonyms, findSynonyms, type SynonymRule } from '../../../search/synonymRules.ts'
import { toWords } from '../../../search/words.ts'

const rule = (term: string, meanings: string[], over: Partial<SynonymRule> = {}): SynonymRule => {
  return { term, meanings, direction: 'one-way', kind: 'everyday', types: [], ...over }
}
const vocabularyOf = (rules: SynonymRule[], spelling: Record<string, string> = {}) => ({
  synonyms: compileSynonyms(rules),
  correct: (text: string) => {
    const found = Object.hasOwn(spelling, text) ? spelling[text] : undefined
    return found ? { text: found, changed: true, confidence: 1 } : null
  },
  place: '',
})
const readings = (query: string, rules: SynonymRule[], spelling?: Record<string, string>) =>
  readQuestion(query, vocabularyOf(rules, spelling)).readings.map(({ words }) => words.join(' '))

describe('readings of a question', () => {
  it('begin with what was typed and put in the place of a term what it means', () => {
    expect(readings('đổi gplx', [rule('gplx', ['giấy phép lái xe', 'bằng lái xe'])])).toEqual([
      'doi gplx',
      'doi giay phep lai xe',
      'doi bang lai xe',
    ])
  })

  it('go one way unless the rule goes both', () => {
    const oneWay = rule('sổ đỏ', ['giấy chứng nhận quyền sử dụng đất'])
    expect(readings('giấy chứng nhận quyền sử dụng đất', [oneWay])).toHaveLength(1)
    const both = rule('ubnd', ['ủy ban nhân dân'], { direction: 'two-way' })
    expect(readings('ủy ban nhân dân xã', [both])).toContain('ubnd xa')
  })

  it('know terms that contain words which elsewhere only ask', () => {
    const rules = [rule('department of justice', ['Sở Tư pháp']), rule('get married to', ['marry'])]
    expect(readings('where is the department of justice', rules)).toContain('so tu phap')
    expect(readings('how to get married to a foreigner', rules)).toContain('marry foreigner')
  })

  it('take the longest term that fits', () => {
    const rules = [rule('sổ đỏ', ['đất']), rule('mất sổ đỏ', ['cấp lại'])]
    expect(readings('mat so do', rules)).toEqual(['mat so do', 'cap lai'])
  })

  it('keep accents apart that were typed: hồ khẩu is not hộ khẩu, ho khau may be', () => {
    const rules = [rule('hộ khẩu', ['thường trú'])]
    expect(readings('hồ khẩu', rules)).toHaveLength(1)
    expect(readings('ho khau', rules)).toContain('thuong tru')
    expect(readings('hộ khẩu', rules)).toContain('thuong tru')
  })

  it('hold a rule to its types', () => {
    const only = readQuestion(
      'tt 01',
      vocabularyOf([rule('tt', ['thông tư'], { types: ['legal-documents'] })]),
    )
    expect(only.readings.map(({ types }) => types)).toEqual([[], ['legal-documents']])
    const apart = [rule('aa', ['x'], { types: ['news'] }), rule('bb', ['y'], { types: ['pages'] })]
    expect(readings('aa bb', apart)).toEqual(['aa bb'])
  })

  it('hold the better spelling, also with its meanings', () => {
    const spelling = { 'xổ đỏ': 'sổ đỏ' }
    expect(readings('xổ đỏ', [rule('sổ đỏ', ['quyền sử dụng đất'])], spelling)).toEqual([
      'xo do',
      'so do',
      'quyen su dung dat',
    ])
  })

  it('do not take a town for the commune of its name', () => {
    const place = [rule('xã nghĩa lộ', ['Phường Trung Tâm'], { kind: 'place', isFormer: true })]
    const renamed = (query: string) => readQuestion(query, vocabularyOf(place)).renamed
    expect(renamed('thị xã Nghĩa Lộ')).toEqual([])
    expect(renamed('ubnd thi xa nghia lo')).toEqual([])
    expect(renamed('ubnd xã Nghĩa Lộ')).toEqual([{ old: 'xã Nghĩa Lộ', now: 'Phường Trung Tâm' }])
  })

  it('tell what a former place or agency is today, in the words it was typed', () => {
    const rules = [
      rule('xã bản vược', ['Xã Bát Xát'], { kind: 'place', isFormer: true }),
      rule('sổ đỏ', ['x']),
    ]
    const { renamed, readings: all } = readQuestion('làm sổ đỏ ở Xa Ban Vuoc', vocabularyOf(rules))
    expect(renamed).toEqual([{ old: 'Xa Ban Vuoc', now: 'Xã Bát Xát' }])
    expect(all.some(({ words }) => words.join(' ').includes('bat xat'))).toBe(true)
  })

  it('never throw and stay few, whatever is typed', () => {
    const vocabulary = vocabularyOf([
      rule('a', ['b', 'c', 'd', 'e']),
      rule('b', ['a'], { direction: 'two-way' }),
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
        expect(readQuestion(query, vocabulary).readings.length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('synonyms', () => {
  it('never overlap in one query', () => {
    const synonyms = compileSynonyms([rule('a b', ['x']), rule('b c', ['y']), rule('c', ['z'])])
    const found = findSynonyms(synonyms, toWords('a b c'))
    expect(found.map(({ start, length }) => [start, length])).toEqual([
      [0, 2],
      [2, 1],
    ])
  })
})
