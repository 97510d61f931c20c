import { describe, expect, test } from 'vitest'
import type { Procedure } from '../../../../cms/payload-types.ts'
import { toAskLink } from '../../../../site/views/procedures/askLink.ts'
import { toCase } from '../../../../site/views/procedures/cases.ts'
import { toLead } from '../../../../site/views/procedures/lead.ts'
import { narrow, variantOf } from '../../../../site/views/procedures/narrowed.ts'
import { toPaperGroups } from '../../../../site/views/procedures/paperGroups.ts'
import { toPlaces } from '../../../../site/views/procedures/places.ts'
import { toPrepared } from '../../../../site/views/procedures/preparePage.ts'
import { agency, entryPoint, procedure } from './fixtures.ts'

const options = (...keys: string[]) => keys.map((key) => ({ key, label: key }))
const paper = (name: string, when?: string) => ({ name, ...(when && { when }) })
const questions: Procedure['questions'] = [
  { key: 'loai', text: 'Công trình gì?', options: options('nha', 'xuong', 'sua') },
  { key: 'khu', text: 'Trong khu không?', askIf: 'loai=xuong', options: options('co', 'khong') },
]
const way = (channel: 'direct' | 'online', when: string, days: number, amount: number) => ({
  ...{ channel, when, time: { value: days, unit: 'working_day' as const } },
  fees: [{ amount, currency: 'VND' }],
})
const doc = procedure({
  questions,
  cases: [
    {
      name: 'Mọi người',
      sets: 1,
      documents: [paper('Đơn'), paper('Cam kết', 'loai=nha'), paper('Dự án', 'loai=xuong')],
    },
    { name: 'Nhà xưởng', when: 'loai=xuong', sets: 2, documents: [paper('Bản vẽ xưởng')] },
  ],
  methods: [
    way('direct', 'loai=nha', 7, 50_000),
    way('online', 'loai=nha', 7, 25_000),
    way('direct', 'loai!=nha', 10, 100_000),
  ],
  published: { timeText: '7 ngày hoặc 10 ngày làm việc' },
  leads: [{ when: 'loai=sua', procedure: procedure({ code: '1.000002', plainName: 'Sửa nhà' }) }],
  offices: [{ office: 'zone-board', when: 'khu=co' }, { office: 'commune-committee' }],
  variants: [{ variant: 'trong-khu', when: 'khu=co' }],
  implementingAgencies: [
    agency('xa', { name: 'UBND cấp xã' }),
    agency('khu', { name: 'Ban quản lý các khu công nghiệp' }),
  ],
})

const at = (query: string, of = doc) => narrow(of, of, new URLSearchParams(query))
const groupsAt = (query: string, of = doc, number = 1) =>
  toPaperGroups(at(query, of), number, 'vi').groups.map(({ name, papers }) => [
    name,
    papers.map((one) => one.name),
  ])

describe('the papers', () => {
  test('are those that the answers leave, of all lists', () => {
    expect(groupsAt('q-loai=nha')).toEqual([['Mọi người', ['Đơn', 'Cam kết']]])
    expect(groupsAt('q-loai=xuong&q-khu=co')).toEqual([
      ['Mọi người', ['Đơn', 'Dự án']],
      ['Nhà xưởng', ['Bản vẽ xưởng']],
    ])
  })

  test('keep their ticks whatever is answered', () => {
    const ticks = (query: string) =>
      toPaperGroups(at(query), 1, 'vi').groups[0]?.papers.map(({ tick }) => tick)
    expect(ticks('q-loai=nha')).toEqual(['1-0', '1-1'])
    expect(ticks('q-loai=xuong&q-khu=co')).toEqual(['1-0', '1-2'])
  })

  test('are all there while a question is open, and say which of them not everyone needs', () => {
    const [first] = toPaperGroups(at('q-loai=xuong'), 1, 'vi').groups
    expect(first?.papers.map(({ name, only }) => [name, only])).toEqual([
      ['Đơn', undefined],
      ['Cam kết', 'Chỉ trong một số trường hợp.'],
      ['Dự án', 'Chỉ trong một số trường hợp.'],
    ])
  })

  test('on the page of the procedure leave details of what not everyone needs to the list of those who do', () => {
    const noted = { note: 'Bản chính để đối chiếu' }
    const documents = [
      { ...paper('Đơn'), ...noted },
      { ...paper('Cam kết', 'loai=nha'), ...noted },
    ]
    const { papers } = toCase(procedure({ questions, cases: [{ documents }] }), 1, 'vi')
    expect(papers.map(({ note, only }) => [note, only])).toEqual([
      ['Bản chính để đối chiếu', undefined],
      [undefined, 'Chỉ trong một số trường hợp.'],
    ])
  })

  test('without questions are those of the chosen case and those for all cases', () => {
    const cases = ['Mất thẻ', 'Thẻ hỏng', 'Lưu ý'].map((name) => ({
      name,
      documents: [paper(`Của ${name}`)],
    }))
    const plain = procedure({ cases })
    expect(groupsAt('', plain, 2)).toEqual([
      ['Thẻ hỏng', ['Của Thẻ hỏng']],
      ['Lưu ý', ['Của Lưu ý']],
    ])
    const { tabs, number, storeKey } = toPaperGroups(at('', plain), 2, 'vi')
    expect(tabs.map(({ label, current }) => [label, current])).toEqual([
      ['Mất thẻ', false],
      ['Thẻ hỏng', true],
    ])
    expect([number, storeKey]).toEqual([2, 'ho-so-1.000001-1'])
  })
})

describe('the answers decide', () => {
  test('on the office, and so on the places', () => {
    const places = (query: string) => toPlaces(at(query).doc, [], 'vi').places.map(({ name }) => name)
    expect(at('q-loai=xuong&q-khu=co').office).toBe('zone-board')
    expect(places('q-loai=xuong&q-khu=co')).toEqual(['Ban quản lý các khu công nghiệp'])
    expect(places('q-loai=nha')).toEqual(['UBND cấp xã'])
    expect(places('')).toHaveLength(2)
  })

  test('on the entry point, where there is one of that variant', () => {
    const points = [entryPoint({ variant: 'trong-khu' })]
    expect(variantOf(at('q-loai=xuong&q-khu=co'), points)).toBe('trong-khu')
    expect(variantOf(at('q-loai=xuong&q-khu=co'), [])).toBeUndefined()
    expect(variantOf(at('q-loai=xuong'), points)).toBeUndefined()
  })

  test('on another procedure, with the commune', () => {
    expect(toLead(at('q-loai=sua').doc.leads, 'xa-bac-ha', 'vi')).toMatchObject({
      title: 'Sửa nhà',
      href: '/thu-tuc/1.000002?xa=xa-bac-ha',
    })
    expect(toLead(at('q-loai=nha').doc.leads, undefined, 'vi')).toBeUndefined()
  })
})

describe('times and fees', () => {
  const loaded = {
    ...{ stored: doc, vietnamese: doc, holidays: [], here: null, commune: null, scope: null },
    site: { unit: null, site: null },
  } as never as Parameters<typeof toPrepared>[0]
  const rowsAt = (query: string) =>
    toPrepared(loaded, new URLSearchParams(`${query}&ngay=${new Date().getFullYear()}-11-02`), 'vi').due.rows

  test('are those of the answers, with a day and the cheapest way', () => {
    const rows = rowsAt('q-loai=nha')
    expect(rows.map(({ channel, isCheapest }) => [channel, isCheapest])).toEqual([
      ['Trực tiếp', false],
      ['Trực tuyến', true],
    ])
    expect(rows.every(({ due }) => due)).toBe(true)
    expect(rows[0]?.due?.icsHref).toContain('q-loai=nha')
  })

  test('name no cheapest way while it is not known which apply', () => {
    expect(rowsAt('').map(({ isCheapest }) => isCheapest)).toEqual([false, false, false])
  })
})

test('the page of the procedure says how many questions a reader answers', () => {
  expect(toAskLink(doc, 'xa-bac-ha', 'vi')).toEqual({
    href: '/thu-tuc/1.000001/cau-hoi?xa=xa-bac-ha',
    label: 'Trả lời 1–2 câu hỏi để có danh sách giấy tờ của riêng bạn',
  })
  expect(toAskLink(procedure(), undefined, 'vi')).toBeUndefined()
})
