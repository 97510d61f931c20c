import { describe, expect, it } from 'vitest'
import type { Agency } from '../../../../cms/payload-types.ts'
import { toAgency, toAgencyGroups } from '../../../../site/views/agencies.ts'

type Stored = Agency & { contentLang: 'vi' | 'en' }
const makeAgency = (over: Partial<Stored> = {}): Stored => ({
  id: 'a1',
  name: 'Sở Tư pháp',
  slug: 'so-tu-phap',
  tier: 'province',
  updatedAt: '',
  createdAt: '',
  contentLang: 'vi',
  ...over,
})

describe('agencies', () => {
  it('stand by tier; tiers without any are left out', () => {
    const groups = toAgencyGroups([makeAgency({ tier: 'vertical' }), makeAgency()], 'vi')
    expect(groups.map(({ key }) => key)).toEqual(['province', 'vertical'])
  })

  it('of single communes stand apart from what every commune has', () => {
    const committee = makeAgency({ name: 'Ủy ban nhân dân xã Bắc Hà', tier: 'commune', unit: 'u1' })
    const groups = toAgencyGroups([committee, makeAgency({ name: 'Trạm Y tế xã', tier: 'commune' })], 'vi')
    expect(groups.map(({ key, lines }) => [key, lines.map(({ name }) => name)])).toEqual([
      ['commune', ['Trạm Y tế xã']],
      ['single', ['Ủy ban nhân dân xã Bắc Hà']],
    ])
  })

  it('read their duties line by line, without the typed dashes', () => {
    expect(toAgency(makeAgency({ duties: '- Hộ tịch\n\n• Công chứng' }), 'vi', []).duties).toEqual([
      'Hộ tịch',
      'Công chứng',
    ])
  })

  it('say a remark shared by all hours once', () => {
    const hour = { days: 'Thứ Hai', from: '07:30', to: '11:30', note: 'Cần đối chiếu' }
    const openingHours = [hour, { ...hour, from: '13:30', to: '17:00' }]
    const { hours } = toAgency(makeAgency({ openingHours }), 'vi', [])
    expect(hours.notes).toEqual([{ text: 'Cần đối chiếu' }])
    expect(hours.lines).toEqual([{ days: 'Thứ Hai', times: '7:30–11:30, 13:30–17:00' }])
  })

  it('drop a web address that is not safe to follow', () => {
    expect(toAgency(makeAgency({ website: 'javascript:alert(1)' }), 'vi', []).website).toBeUndefined()
  })
})
