import { describe, expect, test } from 'vitest'
import type { LoadedLead } from '../../../../site/data/leads.ts'
import { toChosen, type Choosing } from '../../../../site/views/choice/asked.ts'
import { toOffered } from '../../../../site/views/choice/offered.ts'
import { toResult } from '../../../../site/views/choice/result.ts'

const options = (...keys: string[]) => keys.map((key) => ({ key, label: `Là ${key}` }))
const field = {
  slug: 'ho-tich',
  questions: [
    { key: 'viec', text: 'Việc gì?', why: 'Mỗi việc một thủ tục.', options: options('sinh', 'khac') },
    { key: 'nn', text: 'Có nước ngoài không?', askIf: 'viec=sinh', options: options('co', 'khong') },
  ],
  leads: [
    { when: 'nn=co', procedures: ['2'] },
    { when: 'viec=sinh', procedures: ['1'], note: 'Lời dẫn' },
  ],
} as Choosing
const ask = (query: string) => toChosen(field, new URLSearchParams(query), 'vi')

const given = [
  { question: { key: 'viec', text: 'Việc gì?' }, option: { key: 'sinh', label: 'Là sinh' } },
] as never
const procedure = {
  ...{ id: '1', code: '1.001193', name: 'Thủ tục đăng ký khai sinh', plainName: 'Làm giấy khai sinh' },
  ...{ summary: 'Cha mẹ đăng ký cho con.', onlineLevel: 'unknown', status: 'in_force', contentLang: 'vi' },
} as unknown as LoadedLead['procedures'][number]
const resultOf = (loaded: Partial<LoadedLead>, note?: string) =>
  toResult({ procedures: [], ...loaded }, { note, given }, 'vi')

describe('a reader who looks for a procedure', () => {
  test('is asked one question after the other, each with its reason, and can change answers', () => {
    expect(ask('')).toMatchObject({ question: { number: 1, name: 'q-viec', why: 'Mỗi việc một thủ tục.' } })
    expect(ask('q-viec=sinh')).toMatchObject({
      question: {
        ...{ number: 2, name: 'q-nn' },
        answered: [{ changeHref: '/thu-tuc/chon/ho-tich?q-viec=sinh&sua=viec' }],
      },
    })
    expect(ask('q-viec=sinh&hoi=nn')).toMatchObject({ question: { isMissing: true } })
    expect(ask('q-viec=sinh&q-nn=co&sua=viec')).toMatchObject({ question: { number: 1 } })
  })

  test('is led by the first row that applies, and nowhere where none does', () => {
    expect(ask('q-viec=sinh&q-nn=co')).toMatchObject({ lead: { procedures: ['2'] } })
    expect(ask('q-viec=sinh&q-nn=khong&q-x=y')).toMatchObject({
      lead: { procedures: ['1'] },
      answered: [{ answer: 'Là sinh' }, { answer: 'Là khong' }],
    })
    expect(ask('q-viec=khac')).toMatchObject({ lead: {} })
  })

  test.each(['q-__proto__=x', 'q-viec=constructor', `q-viec=${'a'.repeat(9000)}`, 'q-nn=co'])(
    'begins anew with %.30s',
    (query) => expect(ask(query)).toMatchObject({ question: { number: 1, answered: [] } }),
  )
})

test('a reader is led as soon as the answers decide it, whatever would still be asked', () => {
  const more = {
    ...field,
    questions: [...field.questions!, { key: 'gia', text: 'Có gấp không?', options: options('co', 'khong') }],
    leads: [...field.leads!, { when: 'gia=co', procedures: ['3'] }, { procedures: ['4'] }],
  } as Choosing
  const chosen = (query: string) => toChosen(more, new URLSearchParams(query), 'vi')
  expect(chosen('q-viec=sinh&q-nn=co')).toMatchObject({ lead: { procedures: ['2'] } })
  expect(chosen('q-viec=sinh&q-nn=khong')).toMatchObject({ lead: { procedures: ['1'] } })
  expect(chosen('q-viec=khac')).toMatchObject({ question: { name: 'q-gia', number: 2 } })
  expect(chosen('q-viec=sinh&q-nn=co&sua=viec')).toMatchObject({ question: { name: 'q-viec' } })
})

describe('what answers lead to', () => {
  test('is a procedure with what it is for, or several', () => {
    expect(resultOf({ procedures: [procedure] })).toMatchObject({
      heading: 'Thủ tục của bạn',
      procedures: [
        { title: 'Làm giấy khai sinh', href: '/thu-tuc/1.001193', summary: 'Cha mẹ đăng ký cho con.' },
      ],
    })
    const two = resultOf({ procedures: [procedure, { ...procedure, id: '2' }] }, 'Khác nhau ở giấy tờ.')
    expect(two).toMatchObject({
      heading: 'Một trong các thủ tục này là của bạn',
      note: 'Khác nhau ở giấy tờ.',
    })
  })

  test('takes along what the procedure asks in the same words', () => {
    const own = [{ key: 'a', text: 'Việc gì?', options: [{ key: 'b', label: 'Là sinh' }] }]
    const hrefWith = (questions: object[]) =>
      resultOf({ procedures: [{ ...procedure, questions } as typeof procedure] }).procedures[0]!.askHref
    expect(hrefWith(own)).toBe('/thu-tuc/1.001193/cau-hoi?q-a=b')
    expect(hrefWith([{ ...own[0], text: 'Việc khác?' }])).toBe('/thu-tuc/1.001193/cau-hoi')
    expect(hrefWith([{ ...own[0], options: options('khac') }])).toBe('/thu-tuc/1.001193/cau-hoi')
    expect(hrefWith([])).toBeUndefined()
  })

  test('is an agency or a page where there is no procedure', () => {
    const agency = { id: 'a', name: 'Sở Tư pháp', slug: 'so-tu-phap' } as LoadedLead['agency']
    const page = { id: 'p', title: 'Hỏi đáp', path: 'hoi-dap', at: null } as unknown as LoadedLead['page']
    expect(resultOf({ agency, page }, 'Hãy hỏi.')).toMatchObject({
      heading: 'Việc của bạn làm như sau',
      note: 'Hãy hỏi.',
      // A page that no site shows has no link.
      others: [{ label: 'Sở Tư pháp', href: '/co-quan/so-tu-phap' }],
    })
  })

  test('says that something was left out, where something remains', () => {
    const { leftOut, procedures } = resultOf({ procedures: [procedure], missing: 1 })
    expect(procedures).toHaveLength(1)
    expect(leftOut).toMatch(/không còn hiệu lực hoặc đã gỡ khỏi cổng/)
    expect(resultOf({ procedures: [procedure], missing: 0 })).not.toHaveProperty('leftOut')
    expect(resultOf({ missing: 1 })).not.toHaveProperty('leftOut')
  })

  test('is said to be gone, without the note on it, where all was withdrawn', () => {
    const { heading, note, procedures } = resultOf({}, 'Làm thủ tục thứ nhất.')
    expect([heading, procedures]).toEqual(['Thủ tục theo câu trả lời này hiện không còn trên cổng', []])
    expect(note).not.toContain('thứ nhất')
  })
})

test('only fields that ask are offered, and those alone by which a list is narrowed', () => {
  const fields = [
    { name: 'Đất đai', slug: 'dat-dai', offersChoice: true, contentLang: 'vi' as const },
    { name: 'Civil status', slug: 'ho-tich', offersChoice: true, contentLang: 'en' as const },
    { name: 'Roads', slug: 'duong-bo', offersChoice: false, contentLang: 'en' as const },
  ]
  expect(toOffered(fields, [], 'en')).toEqual([
    { slug: 'dat-dai', name: 'Đất đai', lang: 'vi' },
    { slug: 'ho-tich', name: 'Civil status' },
  ])
  expect(toOffered(fields, ['ho-tich', 'duong-bo'], 'en')).toHaveLength(1)
  expect(toOffered(fields, ['duong-bo'], 'en')).toEqual([])
})
