import { describe, expect, it } from 'vitest'
import type { Site, Unit } from '../../../cms/payload-types.ts'
import { toAlerts, toCommonProcedures, toExamples } from '../../../site/views/home.ts'
import { langOf } from '../../../site/views/lang.ts'
import { areaOf, toChrome } from '../../../site/views/settings.ts'
import { procedure } from './procedures/fixtures.ts'

const now = new Date('2026-11-22T00:00:00Z')

describe('alerts', () => {
  it('shows those of this moment, the gravest first', () => {
    const stored = [
      { text: 'a', severity: 'info' as const },
      { text: 'late', severity: 'info' as const, until: '2026-11-21T00:00:00Z' },
      { text: 'early', severity: 'info' as const, from: '2026-11-23T00:00:00Z' },
      { text: 'b', severity: 'emergency' as const, until: '2026-11-23T00:00:00Z' },
    ]
    expect(toAlerts(stored, 'vi', now).map(({ text }) => text)).toEqual(['b', 'a'])
  })
  it('keeps links inside the language and drops unsafe ones', () => {
    const [own, evil] = toAlerts(
      [
        { text: 'a', severity: 'info', href: '/tin-tuc' },
        { text: 'b', severity: 'info', href: 'javascript:alert(1)' },
      ],
      'en',
      now,
    )
    expect(own?.href).toBe('/en/tin-tuc')
    expect(evil?.href).toBeUndefined()
  })
})

describe('what the home page offers', () => {
  const all = [procedure({ code: '1.000001' }), procedure({ code: '1.000002', plainName: 'Kết hôn' })]
  it('keeps the order of the editors and leaves out what is not public', () => {
    const lines = toCommonProcedures(['id-1.000002', 'gone', 'id-1.000001'], all, 'vi')
    expect(lines.map(({ code }) => code)).toEqual(['1.000002', '1.000001'])
  })
  it('fills the space before anything was chosen', () => {
    expect(toCommonProcedures([], all, 'vi').map(({ title }) => title)).toEqual(['Kết hôn'])
  })
  it('shows five examples as searches', () => {
    const stored = Array.from({ length: 8 }, () => ({ text: 'làm sổ đỏ' }))
    expect(toExamples(stored, 'vi')).toHaveLength(5)
    expect(toExamples(stored, 'vi')[0]?.href).toBe('/tim-kiem?q=l%C3%A0m+s%E1%BB%95+%C4%91%E1%BB%8F')
  })
})

describe('langOf', () => {
  it('marks Vietnamese on English pages only', () => {
    expect(langOf('Giấy khai sinh', 'en')).toBe('vi')
    expect(langOf('Giấy khai sinh', 'vi')).toBeUndefined()
    expect(langOf('Birth certificate of Lào Cai province', 'en')).toBeUndefined()
    expect(langOf('', 'en')).toBeUndefined()
  })
})

describe('the frame', () => {
  const site = { name: 'Tỉnh', title: 'Cổng tỉnh', agencyName: 'UBND tỉnh', tier: 'province' } as Site
  it('stands without menus', () => {
    const { settings, navigation } = toChrome({ origin: 'https://x.vn', site }, 'vi')
    expect(settings).toMatchObject({ siteName: 'Cổng tỉnh', agencyName: 'UBND tỉnh' })
    expect(navigation).toEqual({ main: [], footer: [] })
  })
  it('of a component site has the bar and the emblem of the portal, and its own name', () => {
    const demoBanner = { enabled: true, text: 'Bản trình diễn' }
    const commune = {
      name: 'Xã Bắc Hà',
      tier: 'commune',
      accent: 'teal',
      demoBanner: { enabled: true },
    } as Site
    const portal = { origin: 'https://x.vn', site: { ...site, demoBanner } }
    const { settings } = toChrome(
      { ...portal, component: { origin: 'https://bh.x.vn', site: commune } },
      'vi',
    )
    expect(settings).toMatchObject({
      ...{ origin: 'https://bh.x.vn', siteName: 'Trang thông tin điện tử xã Bắc Hà', accent: 'teal' },
      ...{ demoText: 'Bản trình diễn', portal: { name: 'Cổng tỉnh', agencyName: 'UBND tỉnh' } },
    })
  })
  it('says where mistakes are reported: to the component site, else to the portal', () => {
    const portal = { origin: 'https://x.vn', site: { ...site, complaint: { email: 'pa@x.vn' } } as Site }
    expect(toChrome(portal, 'vi').contact).toEqual({ email: 'pa@x.vn' })
    const at = (commune: object) =>
      toChrome({ ...portal, component: { origin: 'https://bh.x.vn', site: commune as Site } }, 'vi').contact
    expect(at({ name: 'Xã Bắc Hà', hotline: '0214 1' })).toEqual({ phone: '0214 1' })
    expect(at({ name: 'Xã Bắc Hà' })).toEqual({ email: 'pa@x.vn' })
  })
  it('serves a commune on the site of a commune, else the province', () => {
    const unit = { fullName: 'Tỉnh Lào Cai', fullNameEn: 'Lào Cai Province' } as Unit
    const at = (one: object) => ({ component: { origin: '', site: one as Site } })
    expect(areaOf({ unit }, 'vi')).toBe('Tỉnh Lào Cai')
    expect(areaOf({ unit, ...at({ name: 'Sở Tư pháp', tier: 'department' }) }, 'en')).toBe('Lào Cai Province')
    expect(areaOf({ unit, ...at({ name: 'Xã Bắc Hà', tier: 'commune' }) }, 'vi')).toBe('Xã Bắc Hà')
    expect(areaOf({}, 'vi')).toBeUndefined()
  })
  it('leads menu entries to the language of the page and drops unsafe ones', () => {
    const menu = [
      { label: 'a', href: '/tin-tuc' },
      { label: 'b', href: '//evil.com' },
      { label: 'c', href: 'https://dichvucong.gov.vn' },
    ]
    const { navigation } = toChrome({ origin: '', site: { ...site, menu } }, 'en')
    expect(navigation.main.map(({ href }) => href)).toEqual(['/en/tin-tuc', 'https://dichvucong.gov.vn'])
  })
})
