import { describe, expect, it } from 'vitest'
import type { OfficeKind } from '../../../../cms/content/competence.ts'
import { toMine } from '../../../../site/views/communes/mine.ts'
import type { CommuneView } from '../../../../site/views/communes/page.ts'
import { toHours } from '../../../../site/views/hours.ts'
import { toFacts } from '../../../../site/views/procedures/facts.ts'

const row = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:30', to: '11:30' } as const
const hoursChanges = [{ from: '2026-12-07', reason: 'Tập huấn' }]

const commune = (over: object = {}) =>
  ({
    ...{ name: 'Xã Bắc Hà', inSentence: 'xã Bắc Hà', offices: [], maps: [], former: '', formerLabel: '' },
    committee: {
      ...{
        name: 'Ủy ban nhân dân xã Bắc Hà',
        href: '/co-quan/a',
        address: 'Xã Bắc Hà',
        phone: '0214 3000 001',
      },
      hours: toHours(
        { openingHours: [row, { ...row, from: '13:30', to: '17:00' }], hoursChanges },
        [],
        'vi',
        '2026-12-01',
      ),
    },
    ...over,
  }) as unknown as CommuneView

/** Every kind that may decide. */
const DECIDING: OfficeKind[] = [
  ...(['commune-committee', 'commune-police', 'land-office', 'zone-board', 'department'] as const),
  ...([
    'provincial-committee',
    'provincial-police',
    'customs',
    'tax',
    'bank',
    'court',
    'enforcement',
  ] as const),
  ...(['social-insurance', 'treasury', 'central', 'unknown'] as const),
]

describe('a procedure in my commune', () => {
  it('says who decides, whoever it is, in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const { said } = toMine(commune(), 'xa-bac-ha', locale)
      for (const kind of DECIDING) expect(said[kind], kind).toContain('xã Bắc Hà')
    }
  })

  it('leads to the committee with its hours and telephone for what the commune decides, and nowhere for other matters', () => {
    const { places } = toMine(commune(), 'xa-bac-ha', 'vi')
    expect(places['commune-committee']).toEqual({
      ...{
        name: 'Ủy ban nhân dân xã Bắc Hà',
        href: '/co-quan/a',
        phone: [{ text: '0214 3000 001', href: expect.stringMatching(/^tel:/) }],
      },
      lines: [
        'Xã Bắc Hà',
        'Thứ Hai – Thứ Sáu: 7:30–11:30, 13:30–17:00',
        'Thứ Bảy, Chủ Nhật: nghỉ',
        'Thứ Hai, 07/12/2026: nghỉ (Tập huấn)',
      ],
      open: expect.objectContaining({ dated: [expect.objectContaining({ from: '2026-12-07' })] }),
    })
    expect(places.customs).toBeUndefined()
    expect(places['commune-police']).toBeUndefined()
  })

  it('leads to an office that has contacts of its own', () => {
    const hours = toHours({ openingHours: [row], followsHolidays: false }, [], 'vi')
    const police = {
      ...{ kind: 'police', name: 'Công an xã Bắc Hà', href: '/co-quan/c', address: '12 Ngọc Uyển', hours },
    }
    const { places } = toMine(commune({ offices: [police] }), 'xa-bac-ha', 'vi')
    expect(places['commune-police']).toEqual({
      name: 'Công an xã Bắc Hà',
      href: '/co-quan/c',
      lines: ['12 Ngọc Uyển', 'Thứ Hai – Thứ Sáu: 7:30–11:30', 'Thứ Bảy, Chủ Nhật: nghỉ'],
      open: hours.schedule,
    })
  })

  it('stands without a committee', () => {
    expect(toMine(commune({ committee: undefined }), 'xa-bac-ha', 'vi').places).toEqual({})
  })

  it('is judged by the names of its agencies and field; ids alone say nothing', () => {
    const doc = {
      ...{ name: 'A', field: { id: 'f', name: 'Hộ tịch' }, tiers: ['commune'], agencyText: 'UBND cấp xã' },
      competentAgencies: ['x', { id: 'y', name: 'Sở Tư pháp' }],
    } as never
    expect(toFacts(doc)).toEqual({
      ...{ name: 'A', field: 'Hộ tịch', tiers: ['commune'], agencies: ['Sở Tư pháp', 'UBND cấp xã'] },
    })
  })
})
