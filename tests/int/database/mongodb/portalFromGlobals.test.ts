import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePortal } from '../../../../cms/sites/portal/make.ts'
import { make } from '../../../support/content.ts'
import { startPayload, type Running } from '../../../support/payload.ts'

let running: Running
let payload: Payload

const all = { depth: 0, overrideAccess: true } as const
const both = (text: string) => ({ vi: text, en: `${text} (en)` })
const collection = (name: string) => (payload.db as unknown as MongooseAdapter).connection.collection(name)

/** The database as an earlier release left it: without the record of the portal, which its globals describe. */
async function goBack(globals: object[]): Promise<void> {
  await collection('sites').deleteMany({ tier: 'province' })
  await collection('_sites_versions').deleteMany({ 'version.tier': 'province' })
  await collection('globals').deleteMany({})
  if (globals.length > 0) await collection('globals').insertMany(globals as never)
}

const listPortals = async () => {
  const asked = { collection: 'sites', where: { tier: { equals: 'province' } }, ...all } as const
  return (await payload.find({ ...asked, locale: 'all' })).docs
}

describe('MongoDB: the provincial portal becomes a site', () => {
  beforeAll(async () => {
    running = await startPayload()
    payload = running.payload
  })
  afterAll(() => running.stop())

  async function makeGlobals() {
    const { id: province } = await payload.create({
      collection: 'units',
      data: {
        name: 'Lào Cai',
        fullName: 'Tỉnh Lào Cai',
        nameEn: 'Lao Cai',
        code: '15',
        tier: 'province',
        type: 'Tỉnh',
      },
      ...all,
    })
    const { id: procedure } = await make(payload, 'procedures', 'published')
    const { Types } = await import('mongoose')
    const of = (id: unknown) => new Types.ObjectId(String(id))
    const span = { from: new Date('2026-11-28T00:00:00.000Z'), until: new Date('2026-12-01T00:00:00.000Z') }
    const times = {
      createdAt: new Date('2026-01-01T00:00:00.000Z'),
      updatedAt: new Date('2026-02-01T00:00:00.000Z'),
    }
    const globals = [
      {
        ...{
          globalType: 'site-settings',
          siteName: both('Cổng'),
          agencyName: both('Ủy ban'),
          province: of(province),
        },
        ...{ address: both('Nhà'), phone: '0214 3840 888', hotline: '1022', email: 'cong@laocai.gov.vn' },
        ...{ responsiblePerson: both('Bà A'), spokesperson: both('Ông B'), copyright: both('©') },
        complaint: {
          address: both('Phòng'),
          phone: '0214 1',
          email: 'pa@laocai.gov.vn',
          url: 'https://pa.vn',
        },
        ...{ demoBanner: { enabled: false, text: both('Thử') }, ...times },
      },
      {
        ...{ globalType: 'navigation', main: [{ id: 'n1', href: '/tin-tuc', label: both('Tin') }] },
        footer: [
          { id: 'f1', heading: both('Cột'), links: [{ id: 'l1', href: '/thu-tuc', label: both('Thủ tục') }] },
        ],
        ...times,
      },
      {
        ...{
          globalType: 'home',
          examples: [{ id: 'x1', text: both('khai sinh') }],
          commonProcedures: [of(procedure)],
        },
        alerts: [{ id: 'w1', severity: 'warning', text: both('Mưa lũ'), pushedTo: 'all', ...span }],
        ...{ lifeEvents: [], ...times },
      },
    ]
    const expected = {
      ...{ tier: 'province', slug: '@', live: true, accent: 'indigo', unit: String(province) },
      ...{ name: { vi: 'Lào Cai', en: 'Lao Cai' }, title: both('Cổng'), agencyName: both('Ủy ban') },
      ...{ address: both('Nhà'), phone: '0214 3840 888', hotline: '1022', email: 'cong@laocai.gov.vn' },
      ...{ responsiblePerson: both('Bà A'), spokesperson: both('Ông B'), copyright: both('©') },
      complaint: { address: both('Phòng'), phone: '0214 1', email: 'pa@laocai.gov.vn', url: 'https://pa.vn' },
      demoBanner: { enabled: false, text: both('Thử') },
      menu: [{ id: 'n1', href: '/tin-tuc', label: both('Tin') }],
      footer: [
        { id: 'f1', heading: both('Cột'), links: [{ id: 'l1', href: '/thu-tuc', label: both('Thủ tục') }] },
      ],
      ...{ examples: [{ id: 'x1', text: both('khai sinh') }], commonProcedures: [String(procedure)] },
      alerts: [
        {
          ...{ id: 'w1', severity: 'warning', text: both('Mưa lũ'), pushedTo: 'all' },
          ...{ from: '2026-11-28T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' },
        },
      ],
    }
    return { globals, expected }
  }

  test('with all that its globals said, in both languages, once, whoever starts at the same time', async () => {
    const { globals, expected } = await makeGlobals()
    await goBack(globals)
    await Promise.all([makePortal(payload), makePortal(payload)])
    await makePortal(payload)
    const portals = await listPortals()
    expect(portals).toMatchObject([expected])
    const versions = await payload.findVersions({
      ...{ collection: 'sites', where: { parent: { equals: portals[0]!.id } }, locale: 'all', ...all },
    })
    expect(versions.docs[0]?.version).toMatchObject(expected)
    expect(await collection('globals').countDocuments({})).toBe(3)
  })

  test('with first words where nobody has said anything', async () => {
    await goBack([])
    await makePortal(payload)
    expect(await listPortals()).toMatchObject([
      {
        ...{ tier: 'province', slug: '@', live: true, demoBanner: { enabled: true } },
        title: { vi: 'Cổng thông tin điện tử tỉnh', en: 'Provincial web portal' },
        agencyName: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial People’s Committee' },
      },
    ])
  })

  test('and no second record of it can be stored', async () => {
    const [portal] = await listPortals()
    const again = { tier: 'province', slug: '@', name: both('Cổng khác'), accent: 'indigo' }
    await expect(payload.db.create({ collection: 'sites', data: again })).rejects.toThrow()
    expect(await listPortals()).toMatchObject([{ id: portal!.id }])
  })
})
