import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../../../cms/payload-types.ts'
import type { Resolution } from '../../../../cms/entry-points/types.ts'
import { toApply } from '../../../../site/views/procedures/apply.ts'
import { readApplyQuery, redirectTarget } from '../../../../site/views/procedures/filingChoice.ts'
import { isCommonEntrance } from '../../../../site/views/procedures/entrance.ts'
import { toGovernmentService } from '../../../../site/views/procedures/jsonLd.ts'
import { toStart } from '../../../../site/views/procedures/start.ts'
import { agency, entryPoint, procedure } from './fixtures.ts'

const online: Resolution = {
  kind: 'redirect',
  via: 'national-page',
  url: 'https://dichvucong.gov.vn/x',
  host: 'dichvucong.gov.vn',
  providerName: 'Cổng Dịch vụ công quốc gia',
}
const inPerson: Resolution = {
  kind: 'in-person',
  reasons: ['disabled'],
  agency: null,
  disabledReason: 'Đang bảo trì',
}
const agencies = [agency('so-a', { address: 'Số 1' }), agency('so-b')]
const known = { procedure: procedure(), entryPoints: [entryPoint({ variant: 'cap-doi' })], agencies }

describe('readApplyQuery', () => {
  const read = (query: string) => readApplyQuery(new URLSearchParams(query))
  it('reads a choice and takes empty values for none', () => {
    expect(read('agency=so-a&variant=&channel=post')).toEqual({ agency: 'so-a', channel: 'post' })
    expect(read('')).toEqual({})
  })
  it.each(['agency=//evil.com', 'variant=%00', 'channel=fax', `agency=${'a'.repeat(200)}`, 'agency=A%20B'])(
    'refuses %s',
    (query) => expect(read(query)).toBeNull(),
  )
})

describe('where the reader is sent', () => {
  it('goes on at once when the choice is known', () => {
    expect(redirectTarget({}, online, known)).toBe('https://dichvucong.gov.vn/x')
    expect(redirectTarget({ variant: 'cap-doi', agency: 'so-a' }, online, known)).toBe(online.url)
  })
  it('stops to say that a choice is unknown, and still offers the way on', () => {
    expect(redirectTarget({ agency: 'so-z' }, online, known)).toBeUndefined()
    const view = toApply({ agency: 'so-z' }, online, known, 'vi')
    expect(view.reasons).toHaveLength(1)
    expect(view.goOn?.href).toBe('/thu-tuc/1.000001/nop-ho-so')
  })
  it('asks which agency when each has its own entry point', () => {
    const perAgency = {
      ...known,
      entryPoints: [entryPoint({ agency: 'id-so-a' }), entryPoint({ agency: 'id-so-b' })],
    }
    expect(redirectTarget({}, online, perAgency)).toBeUndefined()
    const view = toApply({}, online, perAgency, 'vi')
    expect(view.links.map(({ href }) => href)).toEqual([
      '/thu-tuc/1.000001/nop-ho-so?agency=so-a',
      '/thu-tuc/1.000001/nop-ho-so?agency=so-b',
    ])
    expect(view.goOn).toBeUndefined()
  })
  it('never sends anyone on when filing is in person', () => {
    expect(redirectTarget({}, inPerson, known)).toBeUndefined()
    const view = toApply({}, inPerson, known, 'vi')
    expect(view.reasons).toContain('Đang bảo trì')
    expect(view.places.map(({ address }) => address)).toEqual(['Số 1', undefined])
    expect(view.status).toBe(200)
  })
  it('answers 410 with the successor when the procedure is over', () => {
    const replacedBy = procedure({ code: '1.000009' })
    const over = { ...known, procedure: procedure({ status: 'replaced', replacedBy }) }
    const view = toApply({}, { ...inPerson, reasons: ['not-in-force'] }, over, 'vi')
    expect(view.status).toBe(410)
    expect(view.successor?.href).toBe('/thu-tuc/1.000009')
    expect(view.links).toEqual([])
  })
})

describe('the start box', () => {
  const at = (over: Partial<Procedure> = {}) => ({
    ...known,
    procedure: procedure(over),
    code: '1.000001',
    locale: 'vi' as const,
  })
  const form: Resolution = { ...online, via: 'entry-point', url: 'https://dichvucong.gov.vn/1.000001' }
  const search: Resolution = { ...online, via: 'national-search' }

  it('says before the click where the reader lands', () => {
    const { button, notes } = toStart(form, at({ onlineLevel: 'full' }))
    expect(button).toEqual({ href: '/thu-tuc/1.000001/nop-ho-so', label: 'Nộp hồ sơ trực tuyến' })
    expect(notes[0]).toContain('Cổng Dịch vụ công quốc gia (dichvucong.gov.vn)')
    expect(notes[0]).toContain('VNeID')
  })
  it.each([
    [form, 'full', 'full', 'Nộp hồ sơ trực tuyến', /không phải đến cơ quan/],
    [form, 'partial', 'partial', 'Nộp trực tuyến một phần', /Có phần phải làm trực tiếp/],
    [form, 'unknown', 'online', 'Nộp hồ sơ', /Chưa công bố có bước nào phải đến cơ quan/],
    [online, 'full', 'full', 'Nộp hồ sơ trực tuyến', /không phải đến cơ quan/],
    [online, 'unknown', 'lookup', 'Xem trên Cổng Dịch vụ công quốc gia', /^Chưa công bố/],
    [search, 'unknown', 'lookup', 'Tìm trên Cổng Dịch vụ công quốc gia', /^Chưa công bố/],
    [search, 'full', 'lookup', 'Tìm trên Cổng Dịch vụ công quốc gia', /chưa có đường dẫn đến biểu mẫu/],
  ] as const)('has own words for each state: %#', (resolution, onlineLevel, state, label, said) => {
    const start = toStart(resolution, at({ onlineLevel }))
    expect(start).toMatchObject({ state, button: { label } })
    expect(start.said).toMatch(said)
  })
  it('says what must be done in person where it is known, with and without a form', () => {
    const asked = at({ onlineLevel: 'partial', onlineReason: 'nộp bản chính tại quầy' })
    for (const resolution of [form, search]) {
      expect(toStart(resolution, asked).said).toContain('tại cơ quan: nộp bản chính tại quầy.')
    }
  })
  it('says what to choose at a common entrance, by the code', () => {
    const entrance: Resolution = { ...form, url: 'https://dvc.moc.gov.vn/vi/nps/apply' }
    expect(toStart(entrance, at()).entrance).toMatchObject({ code: '1.000001' })
    expect(toStart(form, at()).entrance).toBeUndefined()
    expect(toApply({ agency: 'so-z' }, entrance, known, 'vi').goOn?.notes[0]).toContain('1.000001')
  })
  it('names to search engines each way of filing, what it costs, and when the office receives', () => {
    const hall = {
      ...{ id: 'xa', name: 'Ủy ban nhân dân Xã', address: 'Trụ sở' },
      openingHours: [{ weekdays: ['mon'], from: '07:30', to: '11:30' }],
    }
    const of = (fees: { amount: number }[][]) =>
      toGovernmentService(
        procedure({
          methods: fees.map((own, way) => ({
            channel: (['direct', 'post'] as const)[way]!,
            fees: own,
          })) as never,
          implementingAgencies: [hall as never],
        }),
        {
          origin: 'https://tinh.vn',
          locale: 'vi',
          areaServed: 'Tỉnh',
          start: toStart(form, at()),
          own: 'xa',
        },
      )[0]
    expect(of([[{ amount: 0 }], [{ amount: 0 }]])).toMatchObject({
      offers: { '@type': 'Offer', price: 0, priceCurrency: 'VND' },
      availableChannel: [
        {
          ...{ name: 'Trực tiếp', availableLanguage: 'vi' },
          serviceLocation: {
            openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '07:30', closes: '11:30' }],
          },
        },
        { name: 'Bưu chính công ích' },
        { name: 'Trực tuyến', serviceUrl: 'https://tinh.vn/thu-tuc/1.000001/nop-ho-so' },
      ],
    })
    expect(of([[{ amount: 20_000 }], [{ amount: 10_000 }]])).toMatchObject({
      offers: { '@type': 'AggregateOffer', lowPrice: 10_000, highPrice: 20_000 },
    })
    expect(of([[]])).not.toHaveProperty('offers')
  })
  it('has no button without a way to file online', () => {
    const start = toStart(inPerson, at())
    expect(start.state).toBe('in-person')
    expect(start.button).toBeUndefined()
    expect(start.said).toContain('tạm ngừng')
    expect(start.editorial).toBe('Đang bảo trì')
  })
  it('names to search engines an address to file at, and no search for one', () => {
    const around = { origin: 'https://tinh.vn', locale: 'vi' as const, areaServed: 'Tỉnh' }
    const channelOf = (resolution: Resolution) =>
      toGovernmentService(procedure(), { ...around, start: toStart(resolution, at()) })[0]
    expect(channelOf(form)).toHaveProperty('availableChannel.0.serviceUrl')
    expect(channelOf(form)).toMatchObject({
      potentialAction: { '@type': 'ApplyAction', target: 'https://tinh.vn/thu-tuc/1.000001/nop-ho-so' },
    })
    for (const none of [search, inPerson]) {
      expect(channelOf(none)).not.toHaveProperty('availableChannel')
      expect(channelOf(none)).not.toHaveProperty('potentialAction')
    }
  })
})

describe('a common entrance', () => {
  it.each([
    'https://dvc.moc.gov.vn/vi/nps/apply',
    'https://co.moit.gov.vn',
    'https://dichvucong.bdttg.gov.vn/danh-sach-thu-tuc?vnconnect=1',
    'https://sso.mof.gov.vn/vneid/authorize?client_id=dntn-66666131',
    'https://dichvucong.baohiemxahoi.gov.vn/#/',
  ])('names no procedure: %s', (address) => expect(isCommonEntrance(address)).toBe(true))
  it.each([
    'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019ff40e-c013-704a-be47-cee8794be2e2',
    'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=1.004222',
    'https://dichvucong.mod.gov.vn/web/thu-tuc-hanh-chinh#/thu-tuc-hanh-chinh/7132?',
    'https://dichvucong.bocongan.gov.vn/chon-truong-hop-ho-so?ma-thu-tuc-public=26344',
  ])('is not the page of one: %s', (address) => expect(isCommonEntrance(address)).toBe(false))
})

describe('a place that is closed', () => {
  const since = '2026-11-30T07:05:00.000Z'
  const insteadOf = {
    ...{ name: 'Cổng Bộ Công an', host: 'bocongan.gov.vn', url: 'https://bocongan.gov.vn/1' },
    standing: { state: 'down' as const, since },
  }
  const search: Resolution = { ...online, via: 'national-search', insteadOf }
  const nowhere: Resolution = { kind: 'in-person', reasons: ['closed'], agency: null, insteadOf }
  const context = { ...known, code: '1.000001', locale: 'vi' as const }

  it('is named before the click, since when, with the next way', () => {
    const start = toStart(search, context)
    expect(start.said).toBe('Cổng Bộ Công an đang không mở được, từ 30/11/2026, 14:05.')
    expect(start).toMatchObject({
      state: 'lookup',
      button: { href: online.url, label: 'Tìm trên Cổng Dịch vụ công quốc gia' },
    })
    expect(toStart(nowhere, context)).toMatchObject({ state: 'in-person', said: start.said })
    const planned = { state: 'outage' as const, since, until: '2026-11-30T10:00:00.000Z', words: 'Bảo trì' }
    const english = toStart(
      { ...search, insteadOf: { ...insteadOf, standing: planned } },
      { ...context, locale: 'en' },
    )
    expect(english.said).toContain('from 30 November 2026, 14:05 to 30 November 2026, 17:00')
    expect(english.editorial).toBe('Bảo trì')
  })

  it('is not gone to at once; the page offers the next way, and to try it nevertheless', () => {
    expect(redirectTarget({}, search, known)).toBeUndefined()
    const view = toApply({}, search, known, 'vi')
    expect(view.reasons[0]).toContain('đang không mở được')
    expect(view.goOn?.href).toBe(online.url)
    expect(view.anyway).toEqual({ label: 'Vẫn thử mở bocongan.gov.vn', href: insteadOf.url })
    expect(toApply({}, nowhere, known, 'vi').goOn).toBeUndefined()
  })

  it('keeps its button while it is only suspected, with a hint', () => {
    const suspected: Resolution = { ...online, standing: { state: 'suspected', since } }
    const start = toStart(suspected, context)
    expect(start.button?.href).toBe('/thu-tuc/1.000001/nop-ho-so')
    expect(start.notes.at(-1)).toContain('Từ 30/11/2026, 14:05')
    expect(redirectTarget({}, suspected, known)).toBe(online.url)
    expect(toStart(online, context).notes.at(-1)).toBe('Cổng chưa thử trang đó.')
  })
})
