import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../../../cms/payload-types.ts'
import { readCaseNumber, toCase } from '../../../../site/views/procedures/cases.ts'
import { readCode } from '../../../../site/views/procedures/code.ts'
import { missingParts } from '../../../../site/views/procedures/honesty.ts'
import { contentsOf, toProcedurePage } from '../../../../site/views/procedures/page.ts'
import { feeFact, timeFact } from '../../../../site/views/procedures/timeAndFee.ts'
import { procedure } from './fixtures.ts'

describe('readCode', () => {
  it('knows the short and the long form', () => {
    expect(readCode('1.001193')).toEqual({ kind: 'code', code: '1.001193' })
    expect(readCode('1.011442.000.00.00.H38')).toEqual({ kind: 'long', code: '1.011442' })
  })
  it.each([undefined, '', '../x', 'a/b', '1.001193 OR 1=1', 'x'.repeat(99)])('refuses %s', (text) =>
    expect(readCode(text)).toEqual({ kind: 'impossible' }),
  )
})

describe('time and fee', () => {
  const time = (published: object, methods: never[] = []) => timeFact({ published, methods }, 'vi')
  it('says nothing when the record says nothing', () => {
    expect(time({})).toBeUndefined()
    expect(feeFact({ published: {} }, 'vi')).toBeUndefined()
  })
  it('prefers a figure, keeps short words, and leaves long words to the lines further down', () => {
    expect(time({ time: { value: 5, unit: 'working_day' }, timeText: 'năm ngày' })?.value).toBe(
      '5\u00a0ngày làm việc',
    )
    expect(time({ timeText: 'Trong ngày' })).toEqual({ value: 'Trong ngày', isKnown: true })
    expect(time({ timeText: 'x'.repeat(80) })).toEqual({ value: 'Tùy trường hợp', isKnown: false })
  })
  it('gives the spread over the channels', () => {
    const methods = [
      { channel: 'direct' as const, time: { value: 5, unit: 'day' as const } },
      { channel: 'online' as const, time: { value: 3, unit: 'day' as const } },
    ]
    expect(timeFact({ methods }, 'vi')?.value).toBe('3 – 5\u00a0ngày')
  })
  it('gives the spread over the channels only when each has one fee', () => {
    const fee = (amount: number) => ({ kind: 'le_phi' as const, amount, currency: 'VND' })
    const methods = [
      { channel: 'direct' as const, fees: [fee(20000)] },
      { channel: 'online' as const, fees: [fee(10000)] },
    ]
    expect(feeFact({ methods }, 'vi')?.value).toBe('10.000 – 20.000\u00a0₫')
    const free = { channel: 'direct' as const, fees: [fee(20000), fee(0)] }
    expect(feeFact({ methods: [free, ...methods] }, 'vi')).toEqual({
      value: 'Tùy trường hợp',
      isKnown: false,
    })
    expect(feeFact({ methods: [{ channel: 'direct', fees: [fee(0)] }] }, 'vi')?.value).toBe('Không thu phí')
    expect(feeFact({ methods: [...methods, { channel: 'post' }] }, 'vi')?.isKnown).toBe(false)
  })
  it('never takes an unknown fee for a free one', () => {
    expect(feeFact({ published: { fee: { kind: 'free' } } }, 'vi')?.value).toBe('Không thu phí')
    expect(feeFact({ published: { fee: { kind: 'fixed', amount: 50000 } } }, 'vi')?.value).toBe(
      '50.000\u00a0₫',
    )
    expect(
      feeFact({ published: { fee: { kind: 'various' }, feeText: '0 đồng (đúng hạn)' } }, 'vi')?.value,
    ).toBe('Tùy trường hợp')
    expect(feeFact({ published: { fee: { kind: 'fixed' } } }, 'vi')).toBeUndefined()
  })
})

describe('cases', () => {
  const doc = procedure({
    cases: [
      { name: 'Trong nước', documents: [{ name: 'Tờ khai' }] },
      { documents: [{ name: 'Giấy A', formUrl: 'javascript:alert(1)' }], steps: [{ text: 'Nộp' }] },
    ],
  })
  it('shows the case that is asked for, with links to the others', () => {
    const { tabs, papers, storeKey } = toCase(doc, 2, 'vi')
    expect(papers.map(({ name }) => name)).toEqual(['Giấy A'])
    expect(tabs.map(({ href }) => href)).toEqual([
      '/thu-tuc/1.000001#giay-to',
      '/thu-tuc/1.000001?truong-hop=2#giay-to',
    ])
    expect(tabs[1]).toMatchObject({ label: 'Trường hợp 2', current: true })
    expect(storeKey).toBe('ho-so-1.000001-1')
  })
  it('drops a form address that is not safe', () =>
    expect(toCase(doc, 2, 'vi').papers[0]?.formHref).toBeUndefined())
  it('falls back to the first case', () => {
    expect(toCase(doc, 9, 'vi').number).toBe(1)
    expect(toCase(doc, 1, 'vi', { commune: 'xa-bac-ha' }).tabs.at(-1)?.href).toContain(
      '?xa=xa-bac-ha&truong-hop=',
    )
    for (const text of ['0', '-1', 'x', '1e9', '٢']) {
      expect(readCaseNumber(new URLSearchParams({ 'truong-hop': text }))).toBe(1)
    }
  })
})

describe('the page', () => {
  it('says in one sentence whose data it is, and nothing of the sources that staff see', () => {
    const originOf = (provenance: object, locale: 'vi' | 'en' = 'vi') =>
      toProcedurePage(procedure({ provenance }), 1, locale).source.origin
    const national = {
      sources: 'Cổng Dịch vụ công quốc gia, bản ghi 019d2bf7',
      asOf: '2026-07-31T12:00:00.000Z',
    }
    expect(originOf(national)).toBe('Theo dữ liệu công bố trên Cổng Dịch vụ công quốc gia, tháng 7/2026.')
    expect(originOf(national, 'en')).toBe(
      'From the data published on the National Public Service Portal, July 2026.',
    )
    expect(originOf({ sources: 'github:somebody/some-repository' })).toBe(
      'Theo thông tin công khai về thủ tục này.',
    )
  })
  it('names what the record is silent about and leaves those parts out', () => {
    const view = toProcedurePage(procedure(), 1, 'vi')
    expect(missingParts(procedure())).toEqual(['result', 'time', 'fee', 'papers', 'steps'])
    expect(view.missing).toContain('giấy tờ cần nộp')
    expect(contentsOf(view, 'vi').map(({ id }) => id)).toEqual(['noi-nop', 'khieu-nai', 'co-gi-sai'])
    expect(view.strip.map(({ value }) => value)).toEqual(Array(4).fill('Chưa có thông tin'))
  })
  it('repeats in no section what the strip says whole', () => {
    const idsOf = (over: Partial<Procedure>) =>
      contentsOf(toProcedurePage(procedure(over), 1, 'vi'), 'vi').map(({ id }) => id)
    const results = [{ name: 'Giấy khai sinh' }, { name: 'Bản sao trích lục' }]
    expect(idsOf({ audiences: ['citizen'], results: results.slice(0, 1) })).not.toContain('ket-qua')
    expect(idsOf({ results, conditions: 'Đủ 18 tuổi' })).toEqual(
      expect.arrayContaining(['dieu-kien', 'ket-qua']),
    )
    const { strip } = toProcedurePage(procedure({ results }), 1, 'vi')
    expect(strip[1]).toMatchObject({ note: 'và 1 kết quả khác', href: '#ket-qua' })
  })
  it('puts ways of filing with one answer in one row, and repeats no published time', () => {
    const time = { value: 3, unit: 'working_day' as const }
    const methods = [
      { channel: 'direct' as const, time },
      { channel: 'online' as const, time },
      { channel: 'post' as const, time: { ...time, value: 5 } },
    ]
    const view = toProcedurePage(procedure({ methods }), 1, 'vi')
    expect(view.methods.map(({ channel }) => channel)).toEqual([
      'Trực tiếp, trực tuyến',
      'Bưu chính công ích',
    ])
    const told = { methods: methods.slice(0, 2), published: { timeText: '03 ngày làm việc' } }
    expect(toProcedurePage(procedure(told), 1, 'vi').published).toEqual([])
  })
  it('leads from a replaced procedure to its successor', () => {
    const replacedBy = procedure({ code: '1.000009', plainName: 'Khai sinh mới' })
    const { ended } = toProcedurePage(procedure({ status: 'replaced', replacedBy }), 1, 'vi')
    expect(ended?.link).toMatchObject({ href: '/thu-tuc/1.000009', text: 'Khai sinh mới (1.000009)' })
  })
  it('leads to the catalogue when the successor is not public', () => {
    const { ended } = toProcedurePage(procedure({ status: 'repealed', replacedBy: 'hidden' }), 1, 'vi')
    expect(ended?.link?.href).toBe('/thu-tuc')
  })
  it('marks Vietnamese words on an English page', () => {
    const view = toProcedurePage(procedure({ results: [{ name: 'Giấy khai sinh' }] }), 1, 'en')
    expect([view.titles.titleLang, view.results.lang]).toEqual(['vi', 'vi'])
  })
})
