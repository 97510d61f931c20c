import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi as vitest } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { startPayload, type Running } from '../../support/payload.ts'

type Data = {
  procedures: typeof import('../../../site/data/procedures.ts')
  handled: typeof import('../../../site/data/handled.ts')
  entryPoints: typeof import('../../../site/data/entryPoints.ts')
  lifeEvents: typeof import('../../../site/data/lifeEvents.ts')
  settings: typeof import('../../../site/data/settings.ts')
  agencies: typeof import('../../../site/data/agencies.ts')
  fields: typeof import('../../../site/data/fields.ts')
  categories: typeof import('../../../site/data/categories.ts')
  pages: typeof import('../../../site/data/pages.ts')
}

let running: Running
let payload: Payload
let data: Data

const vi = { locale: 'vi' as const, depth: 0, overrideAccess: true }
const en = { ...vi, locale: 'en' as const }

const makeProcedure = (code: string, more: object = {}) =>
  payload.create({
    collection: 'procedures',
    ...vi,
    data: {
      code,
      name: `Thủ tục ${code}`,
      onlineLevel: 'unknown',
      status: 'in_force',
      _status: 'published',
      ...more,
    },
  })
const codes = async (locale: 'vi' | 'en' = 'vi') =>
  (await data.procedures.listProcedures(locale)).map(({ code }) => code)

beforeAll(async () => {
  vitest.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true })
  running = await startPayload()
  payload = running.payload
  data = {
    procedures: await import('../../../site/data/procedures.ts'),
    handled: await import('../../../site/data/handled.ts'),
    entryPoints: await import('../../../site/data/entryPoints.ts'),
    lifeEvents: await import('../../../site/data/lifeEvents.ts'),
    settings: await import('../../../site/data/settings.ts'),
    agencies: await import('../../../site/data/agencies.ts'),
    fields: await import('../../../site/data/fields.ts'),
    categories: await import('../../../site/data/categories.ts'),
    pages: await import('../../../site/data/pages.ts'),
  }
})
beforeEach(() => expireKept())
afterAll(async () => {
  vitest.useRealTimers()
  await running.stop()
})

describe('what the portal reads', () => {
  test('is what is published, and never a draft over it', async () => {
    const shown = await makeProcedure('1.000010')
    await makeProcedure('1.000011', { _status: 'draft' })
    await payload.update({
      collection: 'procedures',
      id: shown.id,
      ...vi,
      draft: true,
      data: { name: 'Bản nháp', _status: 'draft' },
    })
    expect(await codes()).toEqual(['1.000010'])
    expect((await data.procedures.findProcedure('1.000010', 'vi'))?.name).toBe('Thủ tục 1.000010')
    expect(await data.procedures.findProcedure('1.000011', 'vi')).toBeNull()
  })

  test('says in which language each document is', async () => {
    const both = await makeProcedure('1.000020')
    await payload.update({ collection: 'procedures', id: both.id, ...en, data: { name: 'Translated' } })
    await makeProcedure('1.000021')
    expect(await data.procedures.findProcedure('1.000020', 'en')).toMatchObject({
      name: 'Translated',
      contentLang: 'en',
    })
    expect(await data.procedures.findProcedure('1.000021', 'en')).toMatchObject({
      name: 'Thủ tục 1.000021',
      contentLang: 'vi',
    })
    expect((await data.procedures.findProcedure('1.000021', 'vi'))?.contentLang).toBe('vi')
  })

  test('names no relation that is not public', async () => {
    const hidden = await payload.create({
      collection: 'agencies',
      ...vi,
      data: { name: 'Sở chưa công bố', tier: 'province', _status: 'draft' },
    })
    await makeProcedure('1.000030', { implementingAgencies: [hidden.id] })
    const found = await data.procedures.findProcedure('1.000030', 'vi')
    expect(JSON.stringify(found)).not.toContain('Sở chưa công bố')
  })
})

describe('a snapshot', () => {
  const pass = (ms: number) => void vitest.advanceTimersByTime(ms)

  test('follows publishing, withdrawing and the trash within a second', async () => {
    const { id } = await makeProcedure('1.000040')
    pass(1000)
    await expect.poll(() => codes()).toContain('1.000040')
    await payload.update({ collection: 'procedures', id, ...vi, data: { _status: 'draft' } })
    pass(1000)
    await expect.poll(() => codes()).not.toContain('1.000040')
    await payload.update({ collection: 'procedures', id, ...vi, data: { _status: 'published' } })
    pass(1000)
    await expect.poll(() => codes('en')).toContain('1.000040')
    await payload.update({
      collection: 'procedures',
      id,
      ...vi,
      data: { deletedAt: new Date().toISOString() },
    })
    pass(1000)
    await expect.poll(() => codes()).not.toContain('1.000040')
  })

  test('is read again only when something changed', async () => {
    const first = await data.procedures.listProcedures('vi')
    pass(1000)
    expect(await data.procedures.listProcedures('vi')).toBe(first)
  })
})

describe('where filing leads', () => {
  test('follows published entry points only and never shows their owners', async () => {
    const provider = await payload.create({
      collection: 'service-providers',
      ...vi,
      data: {
        key: 'national',
        name: 'Cổng Dịch vụ công quốc gia',
        kind: 'national',
        allowedHosts: [{ host: 'dichvucong.gov.vn' }],
        _status: 'published',
      },
    })
    const procedure = await makeProcedure('1.000050')
    const point = await payload.create({
      collection: 'entry-points',
      ...vi,
      data: {
        procedure: procedure.id,
        channel: 'online',
        provider: provider.id,
        url: 'https://dichvucong.gov.vn/x',
        ownerContact: '0900 000 000',
        _status: 'draft',
      },
    })
    const resolve = async () => {
      const doc = await data.procedures.findProcedure('1.000050', 'vi')
      const filing = await data.entryPoints.loadFiling(doc!, 'vi')
      return { filing, resolution: await data.entryPoints.resolveFiling(filing) }
    }
    expect((await resolve()).resolution.kind).toBe('in-person')
    await payload.update({ collection: 'entry-points', id: point.id, ...vi, data: { _status: 'published' } })
    const { filing, resolution } = await resolve()
    expect(resolution).toMatchObject({ kind: 'redirect', url: 'https://dichvucong.gov.vn/x' })
    expect(JSON.stringify(filing)).not.toContain('0900')
  })
})

test('life events and settings can be read from an empty database', async () => {
  expect(await data.lifeEvents.listLifeEvents('vi')).toEqual([])
  expect(await data.lifeEvents.findLifeEvent('khong-co', 'en')).toBeNull()
  expect((await data.settings.loadSite('en')).origin).toMatch(/^http/)
})

describe('lists of names', () => {
  const make = (collection: 'agencies' | 'fields' | 'categories' | 'life-events' | 'pages', data: object) =>
    payload.create({ collection, ...vi, data: { ...data, _status: 'published' } as never })

  test('of agencies, fields, categories, life events and pages of equal order stand in Vietnamese order', async () => {
    const names = [
      ...['Đồng Tâm', 'Dương Quỳ', 'Bắc Hà', 'Bảo Thắng', 'Bản Lầu', 'Bát Xát', 'Âu Lâu', 'An Bình'],
      ...['Khu 12', 'Khu 2'],
    ]
    const sorted = [
      ...['An Bình', 'Âu Lâu', 'Bản Lầu', 'Bảo Thắng', 'Bát Xát', 'Bắc Hà', 'Dương Quỳ', 'Đồng Tâm'],
      ...['Khu 2', 'Khu 12'],
    ]
    for (const name of names) {
      await make('agencies', { name, tier: 'commune', order: 7 })
      await make('fields', { name })
      await make('categories', { name, order: 7 })
      await make('life-events', { name, audience: 'citizen', order: 7 })
      await make('pages', { title: name, order: 7 })
    }
    await make('agencies', { name: 'Xếp trước', tier: 'commune', order: 6 })
    const { agencies, fields, categories, lifeEvents, pages } = data
    for (const locale of ['vi', 'en'] as const) {
      const own = (docs: readonly { name: string }[]) =>
        docs.map(({ name }) => name).filter((name) => names.includes(name))
      expect((await agencies.listAgencies(locale))[0]?.name).toBe('Xếp trước')
      expect(own(await agencies.listAgencies(locale))).toEqual(sorted)
      expect(own(await fields.listFields(locale))).toEqual(sorted)
      expect(own(await categories.listCategories(locale))).toEqual(sorted)
      expect(own(await lifeEvents.listLifeEvents(locale))).toEqual(sorted)
      const titled = (await pages.listPages(locale)).map(({ title }) => ({ name: title }))
      expect(own(titled)).toEqual(sorted)
    }
  })
})

test('a commune handles what its offices are competent for, whatever tier was published', async () => {
  const communes = { tiers: ['commune'], nonBoundary: true }
  await makeProcedure('9.400001', { ...communes, agencyText: 'Chi cục Hải quan khu vực' })
  await makeProcedure('9.400002', { ...communes, agencyText: 'Ủy ban nhân dân cấp xã' })
  await makeProcedure('9.400003', { tiers: ['province'], agencyText: 'Công an cấp xã' })
  expireKept()
  const codesOf = (docs: readonly { code: string }[]) =>
    docs.map(({ code }) => code).filter((code) => code.startsWith('9.4'))
  const handled = await data.handled.listHandled({ tier: 'commune', agencies: [] }, 'vi')
  expect(codesOf(handled)).toEqual(['9.400002', '9.400003'])
  expect(codesOf(await data.handled.listFiledAnywhere('vi'))).toEqual(['9.400002'])
})
