import { describe, expect, test } from 'vitest'
import { resolveEntryPoint } from '../../../cms/entry-points/resolve.ts'
import { input, ministry, national, point, uuid } from './fixtures.ts'

const resolve = (overrides: Parameters<typeof input>[0] = {}) => resolveEntryPoint(input(overrides))

describe('order of resolution', () => {
  test('the national page by nationalId', () => {
    expect(resolve()).toEqual({
      kind: 'redirect',
      via: 'national-page',
      url: `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${uuid}`,
      host: 'dichvucong.gov.vn',
      providerName: 'Cổng Dịch vụ công quốc gia',
    })
  })

  test('scoped to the commune when one is chosen', () => {
    expect(resolve({ provinceCode: '15', wardCode: '02647' })).toMatchObject({
      url: `https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?formalityId=${uuid}&provinceCode=15&wardCode=02647`,
    })
  })

  test('the national search by code when there is no usable nationalId', () => {
    for (const nationalId of [null, '', 'not-a-uuid', '../../evil']) {
      expect(resolve({ procedure: { nationalId } })).toMatchObject({
        via: 'national-search',
        url: 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=1.010038',
      })
    }
  })

  test("the ministry's system when the national portal has no template", () => {
    expect(resolve({ providers: [{ ...national, templates: [] }, ministry] })).toMatchObject({
      via: 'ministry',
      host: 'dichvucong.bocongan.gov.vn',
    })
  })

  test('in person with the agency when nothing leads anywhere', () => {
    expect(resolve({ providers: [] })).toMatchObject({
      kind: 'in-person',
      reasons: ['no-entry-point'],
      agency: { key: 'cong-an-xa' },
    })
  })
})

describe('explicit entry points', () => {
  const url = 'https://dichvucong.bocongan.gov.vn/nop?ma=26344'

  test('win over the national page and carry their labels', () => {
    const entryPoints = [point({ provider: 'p-bca', url, buttonLabel: 'Nộp', continueOn: 'Bộ Công an' })]
    expect(resolve({ entryPoints })).toMatchObject({
      via: 'entry-point',
      url,
      buttonLabel: 'Nộp',
      continueOn: 'Bộ Công an',
    })
  })

  test.each([
    ['agency and case', 'a1', 'cap-doi', 'https://dichvucong.gov.vn/both'],
    ['agency', 'a1', null, 'https://dichvucong.gov.vn/agency'],
    ['case', 'other', 'cap-doi', 'https://dichvucong.gov.vn/variant'],
    ['any', 'other', null, 'https://dichvucong.gov.vn/any'],
  ])('the most specific wins: %s', (_name, agency, variant, expected) => {
    const entryPoints = [
      point({ url: 'https://dichvucong.gov.vn/any' }),
      point({ url: 'https://dichvucong.gov.vn/variant', variant: 'cap-doi' }),
      point({ url: 'https://dichvucong.gov.vn/agency', agency: 'a1' }),
      point({ url: 'https://dichvucong.gov.vn/both', agency: 'a1', variant: 'cap-doi' }),
    ]
    const agencies = ['a1', 'other'].map((id) => ({ id, name: id }))
    expect(resolve({ entryPoints, agency, variant, procedure: { agencies } })).toMatchObject({
      url: expected,
    })
  })

  test('without a URL use the templates of their provider', () => {
    expect(resolve({ entryPoints: [point({ provider: 'p-bca' })] })).toMatchObject({
      via: 'entry-point',
      url: 'https://dichvucong.bocongan.gov.vn/bothutuc?tukhoa=1.010038',
    })
  })

  test('on a host of another provider than their own are not followed', () => {
    const entryPoints = [point({ provider: 'p-bca', url: 'https://dichvucong.gov.vn/x' })]
    expect(resolve({ entryPoints })).toMatchObject({ via: 'national-page' })
  })

  test('switched off with a reason: in person, with the reason', () => {
    const entryPoints = [point({ url, enabled: false, disabledReason: 'Hệ thống đang bảo trì.' })]
    expect(resolve({ entryPoints })).toMatchObject({
      kind: 'in-person',
      reasons: ['disabled'],
      disabledReason: 'Hệ thống đang bảo trì.',
    })
  })

  test('switched off without a reason: passed over', () => {
    expect(resolve({ entryPoints: [point({ url, enabled: false })] })).toMatchObject({ via: 'national-page' })
  })

  test('for one agency alone are used when none is chosen, for two they are not', () => {
    const agencies = ['a1', 'a2'].map((id) => ({ id, name: id }))
    const one = point({ url, agency: 'a2' })
    expect(resolve({ entryPoints: [one], procedure: { agencies } })).toMatchObject({ url })
    const entryPoints = [one, point({ url, agency: 'a1' })]
    expect(resolve({ entryPoints, procedure: { agencies } })).toMatchObject({ via: 'national-page' })
  })

  test('for other channels are no online entry', () => {
    expect(resolve({ entryPoints: [point({ url, channel: 'direct' })] })).toMatchObject({
      via: 'national-page',
    })
  })
})

describe('in person', () => {
  test.each([
    ['repealed', { procedure: { status: 'repealed' as const } }, 'not-in-force'],
    ['replaced', { procedure: { status: 'replaced' as const } }, 'not-in-force'],
    ['chosen counter', { channel: 'direct' as const }, 'chosen-channel'],
    ['no online channel', { procedure: { methods: [{ channel: 'direct' as const }] } }, 'no-online-channel'],
    ['information only', { procedure: { onlineLevel: 'none' as const } }, 'no-online-channel'],
    [
      'unsafe URL and nothing else',
      { entryPoints: [point({ url: 'https://evil.example' })], providers: [] },
      'unsafe-address',
    ],
  ])('%s', (_name, overrides, reason) => {
    expect(resolve(overrides)).toMatchObject({ kind: 'in-person', reasons: [reason] })
  })

  test('several agencies and none chosen: no agency is named', () => {
    const agencies = [
      { id: 'a1', name: 'Một' },
      { id: 'a2', name: 'Hai', slug: 'hai' },
    ]
    expect(resolve({ providers: [], procedure: { agencies } })).toMatchObject({ agency: null })
    expect(resolve({ providers: [], agency: 'hai', procedure: { agencies } })).toMatchObject({
      agency: { id: 'a2' },
    })
  })
})

describe('templates', () => {
  const withTemplates = (...templates: (typeof national.templates)[number][]) =>
    resolve({ providers: [{ ...national, templates }] })
  const page = 'https://dichvucong.gov.vn/{nationalId}'

  test('hold from their first to their last day', () => {
    const today = '2026-11-22T12:00:00.000Z'
    expect(withTemplates({ purpose: 'apply', url: page, validFrom: today, validTo: today })).toMatchObject({
      kind: 'redirect',
    })
    expect(withTemplates({ purpose: 'apply', url: page, validFrom: '2026-11-23' }).kind).toBe('in-person')
    expect(withTemplates({ purpose: 'apply', url: page, validTo: '2026-11-21' }).kind).toBe('in-person')
  })

  test('go by priority, then apply before detail; track is never used to file', () => {
    const apply = { purpose: 'apply' as const, url: `${page}/nop` }
    const detail = { purpose: 'detail' as const, url: page }
    expect(withTemplates(detail, apply)).toMatchObject({ url: `https://dichvucong.gov.vn/${uuid}/nop` })
    expect(withTemplates({ ...detail, priority: 1 }, { ...apply, priority: 2 })).toMatchObject({
      url: `https://dichvucong.gov.vn/${uuid}`,
    })
    expect(withTemplates({ purpose: 'track', url: page }).kind).toBe('in-person')
  })

  test('of several providers go by priority, and only a search template is a search', () => {
    const own = { ...national, id: 'p-own', name: 'Liên thông' }
    const apply = { purpose: 'apply' as const, url: 'https://dichvucong.gov.vn/ke-khai/{code}', priority: 1 }
    const detail = {
      purpose: 'detail' as const,
      url: 'https://dichvucong.gov.vn/rieng/{nationalId}',
      priority: 9,
    }
    const providers = [{ ...own, templates: [apply, detail] }, national]
    expect(resolve({ providers })).toMatchObject({ providerName: national.name })
    expect(resolve({ providers, procedure: { nationalId: null } })).toMatchObject({ via: 'national-search' })
  })

  test('to a host that is not allowed are skipped', () => {
    expect(withTemplates({ purpose: 'apply', url: 'https://evil.example/{nationalId}' }).kind).toBe(
      'in-person',
    )
  })
})

describe('a place that is closed', () => {
  const now = new Date('2026-11-30T03:00:00Z')
  const since = '2026-11-30T01:00:00.000Z'
  const url = 'https://dichvucong.bocongan.gov.vn/nop?ma=26344#/1'
  const entryPoints = [point({ provider: 'p-bca', url, checkedOn: '2026-11-20' })]
  const probe = (of: string, state: 'down' | 'suspected' | 'answering') => ({
    url: of,
    state,
    since,
    fault: 'dns' as const,
  })
  const form = 'https://dichvucong.bocongan.gov.vn/nop?ma=26344'
  const home = 'https://dichvucong.gov.vn/'

  test('is passed over for the next way, which says in whose stead it comes', () => {
    const found = resolve({ entryPoints, now, probes: [probe(form, 'down')] })
    expect(found).toMatchObject({
      via: 'national-page',
      insteadOf: { host: 'dichvucong.bocongan.gov.vn', url, standing: { state: 'down', since } },
    })
  })

  test('leaves the office when nothing else is open', () => {
    const probes = [
      probe(form, 'down'),
      probe(home, 'down'),
      probe('https://dichvucong.bocongan.gov.vn/', 'down'),
    ]
    expect(resolve({ entryPoints, now, probes })).toMatchObject({
      kind: 'in-person',
      reasons: ['closed'],
      insteadOf: { url },
    })
  })

  test('is told from one that is suspected, tried by a person, or not known', () => {
    const standing = (state: 'suspected' | 'answering') =>
      (resolve({ entryPoints, now, probes: [probe(form, state)] }) as { standing?: { state: string } })
        .standing
    expect(standing('suspected')).toEqual({ state: 'suspected', since })
    expect(standing('answering')).toEqual({ state: 'confirmed', checkedOn: '2026-11-20' })
    expect(resolve({ now, probes: [] })).not.toHaveProperty('standing')
  })

  test('for an announced time opens again by itself', () => {
    const outages = [{ from: '2026-11-30T02:00:00Z', until: '2026-11-30T05:00:00Z', words: 'Bảo trì' }]
    const providers = [{ ...national, outages }, ministry]
    const at = (time: string) => resolve({ providers, now: new Date(time) })
    expect(at('2026-11-30T01:00:00Z')).toMatchObject({ via: 'national-page', coming: outages[0] })
    expect(at('2026-11-30T03:00:00Z')).toMatchObject({
      via: 'ministry',
      insteadOf: { standing: { state: 'outage', words: 'Bảo trì' } },
    })
    expect(at('2026-11-30T05:00:00Z')).not.toHaveProperty('insteadOf')
  })
})
