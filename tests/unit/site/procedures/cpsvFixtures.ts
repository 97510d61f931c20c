import type { Procedure } from '../../../../cms/payload-types.ts'
import { toCpsv } from '../../../../site/views/procedures/cpsv/service.ts'
import type { Catalogue } from '../../../../site/views/procedures/cpsv/subject.ts'
import { toProcedureJson, type Known } from '../../../../site/views/procedures/json.ts'
import type { Resource } from '../../../../site/views/rdf/vocabulary.ts'
import { agency, procedure } from './fixtures.ts'

export const ORIGIN = 'https://cong.example'
export const CATALOGUE: Catalogue = {
  origin: ORIGIN,
  publisher: { vi: 'UBND tỉnh', en: 'Provincial committee' },
  province: { code: '15', vi: 'tỉnh Lào Cai', en: 'Lào Cai province' },
}
const KNOWN: Known = {
  kinds: new Map([['k1', { name: 'Giấy tờ tuỳ thân' }]]),
  events: new Map([['id-1.000001', [{ name: 'Sinh con', slug: 'sinh-con', audience: 'citizen' }]]]),
}

/** A procedure with all that one can have. */
export const whole = (over: Partial<Procedure> = {}) =>
  procedure({
    plainName: 'Làm giấy khai sinh',
    otherNames: [{ name: 'Khai sinh cho con' }],
    summary: 'Dành cho cha mẹ.',
    onlineLevel: 'full',
    field: { id: 'f', name: 'Hộ tịch', slug: 'ho-tich' } as Procedure['field'],
    tiers: ['commune'],
    audiences: ['citizen', 'foreigner'],
    competentAgencies: [agency('ubnd-xa')],
    implementingAgencies: [
      agency('ubnd-xa', {
        ...{ phone: '0214 3840 000', address: 'Số 1, đường Trần Phú' },
        openingHours: [{ weekdays: ['mon', 'fri'], from: '07:30', to: '11:30' }],
      }),
      agency('khong-trang', { slug: null }),
    ],
    coordinatingAgencies: [agency('cong-an-xa')],
    conditions: 'Không có',
    results: [{ name: 'Giấy khai sinh' }],
    methods: [
      {
        channel: 'online',
        time: { value: 15, unit: 'working_day', note: 'kể từ ngày nhận đủ hồ sơ' },
        fees: [
          { kind: 'le_phi', amount: 8000, currency: 'VND', per: 'bản' },
          { kind: 'phi', note: 'Theo nghị quyết', currency: 'đồng' },
        ],
      },
      { channel: 'direct', time: { value: 2, unit: 'month' }, fees: [{ amount: 0 }] },
      { channel: 'post', time: { note: 'Trong ngày' } },
    ],
    cases: [
      {
        name: 'Sinh ở nhà',
        sets: 1,
        steps: [{ text: 'Nộp' }, { text: 'Nhận' }],
        documents: [
          {
            name: 'Tờ khai',
            originals: 1,
            copies: 2,
            formUrl: 'https://form.example/tờ khai.docx',
            kind: 'k1',
          },
        ],
      },
      { documents: [{ name: 'Văn bản' }], steps: [] },
    ],
    legalBasis: [
      { number: '123/2015/NĐ-CP', article: 'Điều 9' },
      {
        document: {
          id: 'd',
          number: '60/2014/QH13',
          title: 'Luật Hộ tịch',
          slug: 'luat-ho-tich',
          status: 'in_force',
        },
      } as NonNullable<Procedure['legalBasis']>[number],
    ],
    decision: { number: '1/QĐ-UBND', issuer: 'UBND tỉnh', issuedOn: '2026-01-01T00:00:00.000Z' },
    ...over,
  })

/** What CPSV-AP says of a procedure. @param en its fields that are translated */
export function describe(doc: Procedure, en: Partial<Procedure> = {}, catalogue = CATALOGUE): Resource[] {
  const record = (one: Procedure, locale: 'vi' | 'en') => toProcedureJson(one, ORIGIN, locale, KNOWN)
  return toCpsv({ vi: record(doc, 'vi'), en: record({ ...doc, ...en }, 'en') }, catalogue)
}
