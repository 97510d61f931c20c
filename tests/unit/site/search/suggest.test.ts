import { describe, expect, it } from 'vitest'
import { mixSuggestions } from '../../../../site/data/suggestMix.ts'
import { makeDenied } from '../../../../site/data/suggestSettings.ts'
import { readTyped } from '../../../../site/views/suggest-asked.ts'
import { toSuggestion, type SuggestHit } from '../../../../site/views/suggest.ts'

const asked = (q: string) => readTyped(new URLSearchParams({ q }))

describe('what was typed', () => {
  it('means nothing below two characters and is refused above two hundred', () => {
    expect(asked('k')).toBe('')
    expect(asked('  k ')).toBe('')
    expect(readTyped(new URLSearchParams())).toBe('')
    expect(asked('kh')).toBe('kh')
    expect(asked('khai ')).toBe('khai ')
    expect(asked('ạ'.repeat(200))).toBe('ạ'.repeat(200))
    expect(asked('ạ'.normalize('NFD').repeat(200))).toBe('ạ'.repeat(200))
    expect(asked('a'.repeat(201))).toBeNull()
  })
})

describe('denied words', () => {
  const isDenied = makeDenied('Cờ bạc\n\n  đánh đề \nĐỖ\n***')

  it('are whole words, whatever their accents, capitals and signs', () => {
    for (const text of [
      'Cờ bạc',
      'choi CO BAC o dau',
      'co-bac',
      'xin đánh đề',
      'đỗ',
      'Do xe'.normalize('NFD'),
    ])
      expect(isDenied(text)).toBe(true)
    for (const text of [
      'cờ',
      'bạc',
      'cờ và bạc',
      'đánh đề bài'.replace('đề bài', 'đềbài'),
      'doanh nghiệp',
      '',
    ])
      expect(isDenied(text)).toBe(false)
  })

  it('are none when the list is empty', () => {
    expect(makeDenied(' \n')('cờ bạc')).toBe(false)
  })
})

describe('the mix', () => {
  type Hit = { type: SuggestHit['type']; score: number; id: string }
  const some = (type: Hit['type'], ...scores: number[]): Hit[] =>
    scores.map((score, at) => ({ type, score, id: `${type} ${at}` }))
  const mix = (...hits: Hit[]) => mixSuggestions(hits, ({ id }) => id).map(({ id }) => id)

  it('has at most eight, of them five procedures, procedures first', () => {
    const hits = [
      ...some('agencies', 0.9, 0.8, 0.7),
      ...some('procedures', 0.9, 0.85, 0.8, 0.75, 0.7, 0.68),
      ...some('fields', 0.95),
      ...some('legal-documents', 0.6, 0.6, 0.6, 0.6),
    ]
    expect(mix(...hits)).toEqual([
      ...['procedures 0', 'procedures 1', 'procedures 2', 'procedures 3', 'procedures 4'],
      ...['fields 0', 'agencies 0', 'agencies 1'],
    ])
  })

  it('lets another type lead that answers clearly better', () => {
    expect(mix(...some('procedures', 0.7), ...some('agencies', 1))[0]).toBe('agencies 0')
    expect(mix(...some('procedures', 0.9), ...some('agencies', 1))[0]).toBe('procedures 0')
  })

  it('gives a type that is alone the whole list, and leaves noise out', () => {
    expect(mix(...some('legal-documents', 1, 1, 1, 1, 1, 1, 1, 1, 1))).toHaveLength(8)
    expect(mix(...some('procedures', 1, 0.3), ...some('pages', 0.19))).toEqual(['procedures 0'])
    expect(mix()).toEqual([])
  })

  it('shows a target once, by its best name', () => {
    const twice = mixSuggestions([...some('procedures', 0.5), ...some('procedures', 0.9)], () => 'same')
    expect(twice).toMatchObject([{ score: 0.9 }])
  })
})

describe('a suggestion', () => {
  const birth: SuggestHit = {
    type: 'procedures',
    target: '/thu-tuc/1.001193',
    name: 'khai sanh',
    nameLang: 'vi',
    titles: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    plainNames: { vi: 'Làm giấy khai sinh', en: 'Register a birth' },
    code: '1.001193',
    kind: null,
    validity: null,
    isInPlainName: false,
  }

  it('says the name that was typed, then what it is and its official name', () => {
    expect(toSuggestion(birth, 'vi')).toEqual({
      type: 'procedures',
      label: 'Khai sanh',
      detail: 'Thủ tục 1.001193 · Đăng ký khai sinh',
      url: '/thu-tuc/1.001193',
    })
    expect(toSuggestion({ ...birth, isInPlainName: true }, 'vi').label).toBe('Làm giấy khai sinh')
  })

  it('writes abbreviations among other words in capitals, and no words', () => {
    const label = (name: string) => toSuggestion({ ...birth, name }, 'vi').label
    expect(label('làm cccd cho bé')).toBe('Làm CCCD cho bé')
    expect(label('đk mst cá nhân')).toBe('Đk MST cá nhân')
    expect(label('cấp lại thẻ bhyt')).toBe('Cấp lại thẻ BHYT')
    expect(label('lý lịch nghỉ phép')).toBe('Lý lịch nghỉ phép')
  })

  it('leads from an abbreviation to the everyday name', () => {
    expect(toSuggestion({ ...birth, name: 'gks' }, 'vi').label).toBe('Làm giấy khai sinh')
    expect(toSuggestion({ ...birth, name: 'gks', plainNames: {} }, 'vi').label).toBe('Đăng ký khai sinh')
  })

  it('names its language where that is not the language of the page', () => {
    expect(toSuggestion(birth, 'en')).toMatchObject({
      label: 'Khai sanh',
      lang: 'vi',
      detail: 'Procedure 1.001193 · Birth registration',
      url: '/en/thu-tuc/1.001193',
    })
    const english = { ...birth, name: 'Birth registration', nameLang: 'en' as const }
    expect(toSuggestion(english, 'vi')).toMatchObject({ label: 'Birth registration', lang: 'en' })
  })

  it('leads from a field to the catalogue, and shows a document by kind and number', () => {
    const field = {
      ...birth,
      type: 'fields',
      target: 'ho-tich',
      titles: { vi: 'Hộ tịch' },
      code: null,
    } as const
    expect(toSuggestion(field, 'vi')).toMatchObject({ label: 'Hộ tịch', url: '/thu-tuc?linh-vuc=ho-tich' })
    const decree: SuggestHit = {
      ...birth,
      type: 'legal-documents',
      target: '/van-ban/42-2022-nd-cp',
      code: '42/2022/NĐ-CP',
      kind: 'nghi_dinh',
      titles: { vi: 'Về dịch vụ công trực tuyến' },
      validity: 'expired',
    }
    expect(toSuggestion(decree, 'vi')).toMatchObject({
      label: 'Nghị định 42/2022/NĐ-CP',
      detail: 'Về dịch vụ công trực tuyến · Hết hiệu lực',
    })
    expect(toSuggestion(decree, 'en')).toMatchObject({ label: 'Decree 42/2022/NĐ-CP', detailLang: 'vi' })
    const detailOf = (validity: SuggestHit['validity']) => toSuggestion({ ...decree, validity }, 'vi').detail
    expect(detailOf('suspended')).toBe('Về dịch vụ công trực tuyến · Ngưng hiệu lực')
    expect(detailOf('in_force')).toBe('Về dịch vụ công trực tuyến')
  })
})
