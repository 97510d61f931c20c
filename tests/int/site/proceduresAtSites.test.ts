import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { collectReads } from '../../../site/data/reads.ts'
import {
  choiceAt,
  filingAt,
  filtersAt,
  listedAt,
  procedureAt,
} from '../../../site/views/procedures/at-site.ts'
import { filingIn, ownReceiver } from '../../../site/views/procedures/communeFiling.ts'
import { redirectTarget, type ApplyQuery } from '../../../site/views/procedures/filingChoice.ts'
import { toGovernmentService } from '../../../site/views/procedures/jsonLd.ts'
import { toProcedurePage } from '../../../site/views/procedures/page.ts'
import { toStart } from '../../../site/views/procedures/start.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload

const all = { depth: 0, overrideAccess: true } as const
const ids: Record<string, string> = {}
const sites: Record<string, string> = {}

const HOURS = [{ days: 'Thứ Hai đến thứ Sáu', from: '07:30', to: '11:30' }]

async function put(collection: string, key: string, data: object): Promise<void> {
  ids[key] = String((await make(payload, collection, 'published', data as never)).id)
}

async function makeSite(name: string, tier: 'commune' | 'department', more: object): Promise<void> {
  const data = { name, tier, agency: ids[name], accent: 'green', live: true, ...more } as never
  sites[name] = String((await payload.create({ collection: 'sites', data, ...all })).slug)
}

async function makeCommune(name: string, more: object = {}): Promise<void> {
  const unit = { code: `9${Object.keys(sites).length}`, name, fullName: name, type: 'Xã', tier: 'commune' }
  ids[`unit ${name}`] = String(
    (await payload.create({ collection: 'units', data: unit as never, ...all })).id,
  )
  await put('agencies', name, {
    ...{ name: `Ủy ban nhân dân ${name}`, tier: 'commune', unit: ids[`unit ${name}`] },
    ...{ address: `Trụ sở ${name}`, phone: '0214 3880 000', email: 'ubnd@example.vn', openingHours: HOURS },
  })
  await makeSite(name, 'commune', more)
}

const point = (procedure: string, agency: string | null, end: string) => {
  const to = { channel: 'online', provider: ids.provider, url: `https://dichvucong.gov.vn/${end}` }
  const of = { procedure: ids[procedure], agency: agency && ids[agency] }
  const data = { ...of, ...to, enabled: true, _status: 'published' } as never
  return payload.create({ collection: 'entry-points', data, ...all })
}

async function makeProcedures(): Promise<void> {
  const commune = { tiers: ['commune'] }
  const of = (...keys: string[]) => ({ implementingAgencies: keys.map((key) => ids[key]) })
  await put('procedures', 'khai sinh', { code: '1.900001', ...commune, ...of('any committee') })
  await put('procedures', 'cư trú', { code: '1.900002', ...commune, ...of('any police') })
  await put('procedures', 'không rõ', { code: '1.900003', ...commune, agencyText: 'UBND cấp xã' })
  await put('procedures', 'hai nơi', { code: '1.900004', ...of('Y Tý', 'Bắc Hà', 'Sở Tư pháp') })
  await put('procedures', 'của sở', { code: '1.900005', ...of('Sở Tư pháp') })
  await put('procedures', 'y tế', { code: '1.900006', ...commune, ...of('any station') })
  await point('khai sinh', null, 'chung')
  await point('khai sinh', 'Bắc Hà', 'bac-ha')
  await point('khai sinh', 'Y Tý', 'y-ty')
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  await put('service-providers', 'provider', {})
  for (const [key, name] of Object.entries({
    'any committee': 'Ủy ban nhân dân xã, phường',
    'any police': 'Công an xã, phường',
    'any station': 'Trạm Y tế xã, phường',
  }))
    await put('agencies', key, { name, tier: 'commune', address: 'Trụ sở các xã' })
  await makeCommune('Bắc Hà', { phone: '0214 3880 111', hotline: '1900 1111' })
  await makeCommune('Y Tý')
  await put('agencies', 'police of Bắc Hà', {
    ...{ name: 'Công an xã Bắc Hà', tier: 'commune', unit: ids['unit Bắc Hà'], phone: '0214 3880 113' },
  })
  await put('agencies', 'Sở Tư pháp', { name: 'Sở Tư pháp', address: 'Trụ sở sở' })
  await makeSite('Sở Tư pháp', 'department', { email: 'trang-so@example.vn' })
  await makeProcedures()
  expireKept()
})
afterAll(() => running.stop())

/** What the page of a procedure is made of on a site. */
async function load(site: string | undefined, procedure: string, asked: ApplyQuery = {}) {
  const { findProcedure } = await import('../../../site/data/procedures.ts')
  const { loadFiling, resolveFiling } = await import('../../../site/data/entryPoints.ts')
  const { loadAgenciesFor } = await import('../../../site/data/agenciesHere.ts')
  const { loadScope } = await import('../../../site/data/sites.ts')
  const { code } = await payload.findByID({ collection: 'procedures', id: ids[procedure]!, ...all })
  const stored = (await findProcedure(code, 'vi'))!
  const here = await loadAgenciesFor(await loadScope(site && sites[site]), stored, 'vi')
  const doc = procedureAt(stored, here)
  const filing = filingAt(await loadFiling(doc, 'vi'), here)
  const choice = choiceAt(asked, filing)
  return { doc, here, filing, choice, resolution: await resolveFiling(filing, choice) }
}

async function whereOn(site: string | undefined, procedure: string) {
  return toProcedurePage((await load(site, procedure)).doc, 1, 'vi').where
}
const namesOn = async (site: string | undefined, procedure: string) =>
  (await whereOn(site, procedure)).places.map(({ name }) => name)

describe('where a procedure is filed', () => {
  test('at a commune is its own committee, reached as the site says', async () => {
    const { places } = await whereOn('Bắc Hà', 'khai sinh')
    expect(places).toEqual([
      expect.objectContaining({
        name: 'Ủy ban nhân dân Bắc Hà',
        address: 'Trụ sở Bắc Hà',
        phone: '0214 3880 111',
        hotline: '1900 1111',
        email: 'ubnd@example.vn',
        hours: expect.objectContaining({ lines: [{ days: 'Thứ Hai đến thứ Sáu', times: '7:30–11:30' }] }),
      }),
    ])
    expect(await namesOn('Y Tý', 'khai sinh')).toEqual(['Ủy ban nhân dân Y Tý'])
  })

  test('on the portal and on other sites is what every commune has', async () => {
    for (const site of [undefined, 'Sở Tư pháp'])
      expect(await namesOn(site, 'khai sinh')).toEqual(['Ủy ban nhân dân xã, phường'])
    expect((await whereOn(undefined, 'không rõ')).asPublished?.text).toBe('UBND cấp xã')
  })

  test('is the committee, too, where the record names only a text for it', async () => {
    const where = await whereOn('Bắc Hà', 'không rõ')
    expect(where.places.map(({ name }) => name)).toEqual(['Ủy ban nhân dân Bắc Hà'])
    expect(where.asPublished).toBeUndefined()
  })

  test('is the office of the commune that has one, and stays general where it has none', async () => {
    expect(await namesOn('Bắc Hà', 'cư trú')).toEqual(['Công an xã Bắc Hà'])
    expect(await namesOn('Y Tý', 'cư trú')).toEqual(['Công an xã, phường'])
    expect(await namesOn('Bắc Hà', 'y tế')).toEqual(['Trạm Y tế xã, phường'])
  })

  test('begins with the own agency and names none of other communes', async () => {
    expect(await namesOn('Bắc Hà', 'hai nơi')).toEqual(['Ủy ban nhân dân Bắc Hà', 'Sở Tư pháp'])
    expect(await namesOn('Sở Tư pháp', 'hai nơi')).toEqual(['Sở Tư pháp'])
    expect(await namesOn(undefined, 'hai nơi')).toHaveLength(3)
    expect((await whereOn('Sở Tư pháp', 'của sở')).places[0]?.email).toBe('trang-so@example.vn')
  })
})

describe('the way on to the form', () => {
  const leadsTo = async (site: string | undefined, asked: ApplyQuery = {}) => {
    const { choice, resolution, filing } = await load(site, 'khai sinh', asked)
    return redirectTarget(choice, resolution, filing)
  }

  test('is that of the own agency; on the portal that for all', async () => {
    expect(await leadsTo('Bắc Hà')).toBe('https://dichvucong.gov.vn/bac-ha')
    expect(await leadsTo('Y Tý')).toBe('https://dichvucong.gov.vn/y-ty')
    expect(await leadsTo(undefined)).toBe('https://dichvucong.gov.vn/chung')
  })

  test('on the portal is that of the commune which was chosen, where it has one', async () => {
    const { filing: filed } = await load(undefined, 'khai sinh')
    expect(filed.entryPoints).toHaveLength(1)
    const inCommune = async (commune: string) => {
      const own = ownReceiver(filed, { own: [{ id: ids[commune]! }] })
      const filing = filingIn(filed, ({ slug }) => slug === own)
      const { resolveFiling } = await import('../../../site/data/entryPoints.ts')
      const choice = { ...(own && { agency: own }), xa: 'xa' }
      return redirectTarget(choice, await resolveFiling(filing, choice), filing)
    }
    expect(await inCommune('Bắc Hà')).toBe('https://dichvucong.gov.vn/bac-ha')
    expect(await inCommune('police of Bắc Hà')).toBe('https://dichvucong.gov.vn/chung')
  })

  test('takes the general agency for the own one, and knows none of other communes', async () => {
    const slugOf = async (key: string) =>
      (await payload.findByID({ collection: 'agencies', id: ids[key]!, ...all })).slug!
    expect(await leadsTo('Bắc Hà', { agency: await slugOf('any committee') })).toContain('/bac-ha')
    expect(await leadsTo('Bắc Hà', { agency: await slugOf('Y Tý') })).toBeUndefined()
    const { resolution, filing } = await load('Bắc Hà', 'khai sinh')
    const start = toStart(resolution, { ...filing, code: '1.900001', locale: 'vi' })
    expect(start.others).toEqual([])
  })

  test('is the general one where the own agency has none', async () => {
    const { docs } = await payload.find({
      collection: 'entry-points',
      where: { agency: { equals: ids['Y Tý'] } },
      ...all,
    })
    const set = (_status: 'draft' | 'published') =>
      payload.update({ collection: 'entry-points', id: docs[0]!.id, data: { _status }, ...all })
    await set('draft')
    expect(await leadsTo('Y Tý')).toBe('https://dichvucong.gov.vn/chung')
    await set('published')
  })
})

test('search engines are told who provides it here, and its one true address', async () => {
  const { doc, here, filing, resolution } = await load('Bắc Hà', 'khai sinh')
  const start = toStart(resolution, { ...filing, code: doc.code, locale: 'vi' })
  const [service] = toGovernmentService(doc, {
    ...{ origin: 'https://xa-bac-ha.tinh.vn', canonicalOrigin: 'https://tinh.vn', locale: 'vi' },
    ...{ areaServed: 'Xã Bắc Hà', start, own: here?.own.id },
  })
  expect(service).toMatchObject({
    '@id': 'https://xa-bac-ha.tinh.vn/thu-tuc/1.900001',
    url: 'https://tinh.vn/thu-tuc/1.900001',
    provider: { name: 'Ủy ban nhân dân Bắc Hà' },
    availableChannel: [
      { name: 'Trực tuyến', serviceUrl: 'https://xa-bac-ha.tinh.vn/thu-tuc/1.900001/nop-ho-so' },
      {
        ...{ name: 'Trực tiếp', serviceLocation: { address: 'Trụ sở Bắc Hà' } },
        servicePhone: { telephone: '0214 3880 111' },
      },
    ],
  })
})

test('a page is made of the agency that stands in, and not of all agencies', async () => {
  const { tags } = await collectReads(() => load('Bắc Hà', 'cư trú'))
  expect(tags).toContain(`agencies:${ids['Bắc Hà']}`)
  expect(tags).toContain(`agencies:${ids['police of Bắc Hà']}`)
  expect(tags).not.toContain('agencies')
  const other = await collectReads(() => load('Bắc Hà', 'khai sinh'))
  expect(other.tags).not.toContain(`agencies:${ids['police of Bắc Hà']}`)
})

test('the catalogue of a site is filtered by its own agency', async () => {
  const { loadAgenciesHere } = await import('../../../site/data/agenciesHere.ts')
  const { loadScope } = await import('../../../site/data/sites.ts')
  const { listProcedures } = await import('../../../site/data/procedures.ts')
  const here = await loadAgenciesHere((await loadScope(sites['Bắc Hà']))!, 'vi')
  const birth = (await listProcedures('vi')).find(({ code }) => code === '1.900001')!
  expect(listedAt(birth, here).implementingAgencies).toEqual([expect.objectContaining({ id: ids['Bắc Hà'] })])
  const [general] = [...here!.slugs].find(([, slug]) => slug === here!.own.slug)!
  expect(filtersAt(new URLSearchParams({ 'co-quan': general, trang: '2' }), here)?.toString()).toBe(
    `co-quan=${here!.own.slug}&trang=2`,
  )
  expect(filtersAt(new URLSearchParams({ 'co-quan': here!.own.slug! }), here)).toBeNull()
  expect(here!.names.get('Ủy ban nhân dân xã, phường')).toBe('Ủy ban nhân dân Bắc Hà')
})
