import { expect, test } from 'vitest'
import type { PublicCase } from '../../../../cms/cases/publicCases.ts'
import { CASE_KINDS } from '../../../../cms/content/cases/kinds.ts'
import { readCaseNumber, readCasesAsked, toCasesHref } from '../../../../site/views/cases/asked.ts'
import { toCaseEntry } from '../../../../site/views/cases/feed.ts'
import { toCaseFacts } from '../../../../site/views/cases/facts.ts'
import { toCaseGroups, toCaseTabs } from '../../../../site/views/cases/filters.ts'
import { toCaseLine } from '../../../../site/views/cases/line.ts'

const names = {
  kinds: CASE_KINDS.map(({ key, name, topics }) => ({ key, name, topics })),
  units: [{ code: '02647', slug: 'phuong-lao-cai', name: 'Lào Cai', fullName: 'Phường Lào Cai' }],
} as never

const one: PublicCase = {
  ...{ id: '1', number: 'PA-2026-000123', kind: 'hien-truong', topic: 'cong-thuong', state: 'processing' },
  ...{ text: 'Đèn đường tắt từ tuần trước.\nTối không thấy đường.', language: 'vi', commune: '02647' },
  ...{ spot: 'Ngã tư chợ Cốc Lếu', procedure: null, agency: null, receivedOn: '2026-11-20' },
  ...{
    dueOn: '2026-12-11',
    isLate: false,
    closedOn: null,
    answered: null,
    cost: null,
    isPartial: false,
    updatedAt: '2026-11-21T03:00:00.000Z',
  },
}

test('an address that asks for nothing readable asks for all cases', () => {
  const asked = readCasesAsked(new URLSearchParams('loai=<b>&xa=1&tinh-trang=x&trang=-1'))
  expect(asked).toEqual({ page: 1 })
  const query = 'loai=hien-truong&linh-vuc=cong-thuong&xa=02647&tinh-trang=da-khac-phuc'
  expect(toCasesHref(readCasesAsked(new URLSearchParams(query)), 'vi')).toBe(`/phan-anh?${query}`)
})

test('a number is read in either case, and nothing else is one', () => {
  expect(readCaseNumber('pa-2026-000123')).toBe('PA-2026-000123')
  for (const typed of [undefined, '', '123', 'PA-2026-1', 'PA-2026-000123/..'])
    expect(readCaseNumber(typed)).toBeNull()
})

test('a line says what, where, since when and until when, in the language of the page', () => {
  expect(toCaseLine(one, names, 'vi')).toEqual({
    ...{ href: '/phan-anh/PA-2026-000123', number: 'PA-2026-000123' },
    text: 'Đèn đường tắt từ tuần trước. Tối không thấy đường.',
    mark: { text: 'Đang xử lý', tone: 'info' },
    ...{ kind: 'Phản ánh hiện trường', topic: 'Công thương', commune: 'Phường Lào Cai' },
    ...{ sent: 'Gửi ngày 20/11/2026', when: 'Hạn trả lời 11/12/2026' },
  })
  const late = toCaseLine({ ...one, isLate: true }, names, 'en')
  expect(late).toMatchObject({
    lang: 'vi',
    mark: { tone: 'heed' },
    when: 'Overdue: was due on 11 December 2026',
  })
})

test('a long text is cut at a word', () => {
  const { text } = toCaseLine({ ...one, text: 'Đường hỏng nặng. '.repeat(40) }, names, 'vi')
  expect(text.length).toBeLessThan(230)
  expect(text).toMatch(/(Đường|hỏng|nặng\.) …$/)
})

test('the facts name the place by its words and its commune', () => {
  const facts = toCaseFacts(one, names, 'vi')
  expect(facts).toContainEqual({ label: 'Nơi xảy ra', text: 'Ngã tư chợ Cốc Lếu, Phường Lào Cai' })
  expect(facts.map(({ label }) => label)).not.toContain('Ngày kết thúc')
})

test('of an answered case the facts say whether that was in time', () => {
  const closed = { ...one, state: 'fixed' as const, dueOn: null, closedOn: '2026-12-11' }
  const answered = { on: '2026-12-11', dueOn: '2026-12-11', isLate: false }
  const facts = toCaseFacts({ ...closed, answered }, names, 'vi')
  expect(facts).toContainEqual({ label: 'Trả lời', text: 'Ngày 11/12/2026, đúng hạn (hạn 11/12/2026)' })
  const late = toCaseFacts({ ...closed, answered: { ...answered, isLate: true } }, names, 'en')
  expect(late).toContainEqual({
    label: 'Answered',
    text: 'On 11 December 2026, overdue (due on 11 December 2026)',
  })
  expect(toCaseFacts(closed, names, 'vi')).toContainEqual({ label: 'Ngày kết thúc', text: '11/12/2026' })
})

test('tabs are the kinds, and the filters keep what is chosen', () => {
  const asked = { kind: 'hien-truong', topic: 'cong-thuong', commune: '02647', page: 1 }
  expect(toCaseTabs(names, asked, 'vi').filter(({ current }) => current)).toHaveLength(1)
  const chosen = toCaseGroups(names, asked, 'vi').map(
    ({ name, options }) => `${name}=${options.find(({ checked }) => checked)?.value}`,
  )
  expect(chosen).toEqual(['tinh-trang=', 'linh-vuc=cong-thuong', 'xa=02647'])
})

test('in the feed a case is new with each state', () => {
  const [before, after] = (['processing', 'fixed'] as const).map((state) =>
    toCaseEntry({ ...one, state }, names, { origin: 'https://tinh.example', locale: 'vi' }),
  )
  expect(before!.id).not.toBe(after!.id)
  expect(after!.title).toBe('Đã khắc phục: Đèn đường tắt từ tuần trước. Tối không thấy đường.')
})
