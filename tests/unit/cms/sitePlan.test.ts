import { describe, expect, it } from 'vitest'
import { committeeName, communeName, hostSlug, isDepartment } from '../../../cms/sites/make/names.ts'
import { planSites, type Known } from '../../../cms/sites/make/plan.ts'

const province = 'Tỉnh Lào Cai'

describe('the host name of a site', () => {
  it.each([
    ['Xã Bắc Hà', 'xa-bac-ha'],
    ['Phường Sa Pa', 'phuong-sa-pa'],
    ['Xã Y Tý', 'xa-y-ty'],
    ['Đặc khu Phú Quốc', 'dac-khu-phu-quoc'],
    ['Sở Tư pháp', 'so-tu-phap'],
    ['Sở Tư pháp tỉnh Lào Cai', 'so-tu-phap'],
    ['Sở Nông nghiệp và Môi trường', 'so-nong-nghiep-va-moi-truong'],
  ])('of %s is its full name without diacritics: %s', (name, slug) => {
    expect(hostSlug(name, province)).toBe(slug)
  })
})

describe('the names of a commune', () => {
  it('are there in both languages', () => {
    const unit = { name: 'Bắc Hà', fullName: 'Xã Bắc Hà', type: 'Xã' }
    expect(communeName(unit)).toEqual({ vi: 'Xã Bắc Hà', en: 'Bắc Hà Commune' })
    expect(committeeName(unit)).toEqual({
      vi: 'Ủy ban nhân dân xã Bắc Hà',
      en: "People's Committee of Bắc Hà Commune",
    })
    expect(communeName({ name: 'Sa Pa', fullName: 'Phường Sa Pa', type: 'Phường' }).en).toBe('Sa Pa Ward')
  })
})

describe('departments and boards', () => {
  it.each(['Sở Tư pháp', 'Thanh tra tỉnh', 'Ban Quản lý Khu kinh tế tỉnh'])('%s is one', (name) =>
    expect(isDepartment(name)).toBe(true),
  )
  it.each(['Ủy ban nhân dân tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh', 'Trung tâm Dịch vụ việc làm'])(
    '%s is none',
    (name) => expect(isDepartment(name)).toBe(false),
  )
})

const unit = (id: string, name: string, more = {}) => ({
  id,
  code: `0${id}`,
  name,
  fullName: `Xã ${name}`,
  type: 'Xã' as const,
  ...more,
})
const known: Known = {
  province,
  units: [unit('1', 'Bắc Hà'), unit('2', 'Y Tý')],
  agencies: [
    { id: 'justice', name: 'Sở Tư pháp', nameEn: 'Department of Justice', tier: 'province' },
    { id: 'police', name: 'Công an xã Bắc Hà', tier: 'commune', unit: '1' },
    { id: 'committee', name: 'Ủy ban nhân dân xã Bắc Hà', tier: 'commune', unit: '1' },
  ],
  hiddenKeys: [],
  sites: [],
}
const day = '2026-11-29'

describe('the sites to be made', () => {
  it('of communes take the committee that is there, and ask for one where there is none', () => {
    expect(planSites('commune', known, day).missing.map(({ slug, agency }) => [slug, agency])).toEqual([
      ['xa-bac-ha', expect.objectContaining({ id: 'committee' })],
      ['xa-y-ty', expect.objectContaining({ key: 'ubnd-02' })],
    ])
  })

  it('are of one tier only', () => {
    expect(planSites('department', known, day).missing).toEqual([
      {
        tier: 'department',
        slug: 'so-tu-phap',
        name: { vi: 'Sở Tư pháp', en: 'Department of Justice' },
        agency: { id: 'justice' },
      },
    ])
  })

  it('are of units that exist on the day', () => {
    const units = [
      unit('1', 'Cũ', { validTo: '2026-11-28' }),
      unit('2', 'Nay', { validFrom: '2026-11-29' }),
      unit('3', 'Mới', { validFrom: '2026-11-30' }),
    ]
    expect(planSites('commune', { ...known, units }, day).missing.map(({ slug }) => slug)).toEqual(['xa-nay'])
  })

  it('leave alone what has a site under any name, by its unit or its agency', () => {
    const sites = [
      { slug: 'bac-ha-que-toi', agency: 'police', unit: '1' },
      { slug: 'tu-phap', agency: 'justice' },
    ]
    expect(planSites('commune', { ...known, sites }, day)).toMatchObject({
      missing: [{ slug: 'xa-y-ty' }],
      kept: ['xa-bac-ha'],
    })
    expect(planSites('department', { ...known, sites }, day)).toMatchObject({
      missing: [],
      kept: ['so-tu-phap'],
    })
  })

  it('wait for an agency that is a draft or in the trash', () => {
    expect(planSites('commune', { ...known, hiddenKeys: ['ubnd-02'] }, day)).toMatchObject({
      missing: [{ slug: 'xa-bac-ha' }],
      refused: [{ slug: 'xa-y-ty', why: 'agency' }],
    })
  })

  it('tell which address is that of something else', () => {
    const sites = [{ slug: 'xa-y-ty', agency: 'school' }]
    expect(planSites('commune', { ...known, sites }, day)).toMatchObject({
      missing: [{ slug: 'xa-bac-ha' }],
      refused: [{ slug: 'xa-y-ty', why: 'address' }],
    })
  })
})
