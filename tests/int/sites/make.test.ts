import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeTier } from '../../../cms/sites/make/make.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { setPortal } from '../../support/portal.ts'

let running: Running
let payload: Payload
let { makeSites, NoProvinceError } = {} as typeof import('../../../cms/sites/make/make.ts')

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;({ makeSites, NoProvinceError } = await import('../../../cms/sites/make/make.ts'))
})
afterAll(() => running.stop())

const run = (tiers: MadeTier[], more: { isLive?: boolean; isDryRun?: boolean } = {}) =>
  makeSites(
    { payload, isSeeding: false, isDryRun: more.isDryRun ?? false },
    { tiers, isLive: more.isLive ?? false },
  )

const listSites = async (locale: 'vi' | 'en' = 'vi') => {
  const { docs } = await payload.find({
    ...{ collection: 'sites', where: { tier: { not_equals: 'province' } }, sort: 'slug', trash: true },
    ...{ depth: 0, locale, pagination: false },
    overrideAccess: true,
  })
  return docs
}
const slugs = async () => (await listSites()).map(({ slug }) => slug)

async function addUnit(code: string, name: string, parent?: string, validTo?: string) {
  const isProvince = parent === undefined
  const type = isProvince ? 'Tỉnh' : 'Xã'
  return payload.create({
    collection: 'units',
    data: {
      ...{ code, name, fullName: `${type} ${name}`, type, tier: isProvince ? 'province' : 'commune' },
      ...(parent && { parent }),
      ...(validTo && { validTo }),
    },
    depth: 0,
    overrideAccess: true,
  })
}

test('asks for the province first', async () => {
  await expect(run(['commune'])).rejects.toThrow(NoProvinceError)
})

test('a dry run says what would be made, and stores nothing', async () => {
  const province = await addUnit('15', 'Lào Cai')
  const elsewhere = await addUnit('08', 'Tuyên Quang')
  await addUnit('02839', 'Bắc Hà', province.id)
  await addUnit('02701', 'Y Tý', province.id)
  await addUnit('02000', 'Đã Sáp Nhập', province.id, '2025-06-30T00:00:00.000Z')
  await addUnit('00715', 'Lũng Cú', elsewhere.id)
  await setPortal(payload, { unit: province.id })
  await make(payload, 'agencies', 'published', { name: 'Sở Tư pháp tỉnh Lào Cai', key: 'so-tu-phap' })
  await make(payload, 'agencies', 'draft', { name: 'Sở Chưa Công bố', key: 'so-chua' })
  await make(payload, 'agencies', 'published', { name: 'Bệnh viện tỉnh', key: 'benh-vien' })
  expect(await run(['department', 'commune'], { isDryRun: true })).toEqual({
    department: { made: 1, agencies: 0, kept: 0, refused: [] },
    commune: { made: 2, agencies: 2, kept: 0, refused: [] },
  })
  expect(await slugs()).toEqual([])
  const where = { id: { exists: true } }
  expect(await payload.count({ collection: 'agencies', where, overrideAccess: true })).toEqual({
    totalDocs: 3,
  })
})

test('the sites of one tier are made as drafts, in both languages', async () => {
  await run(['commune'])
  expect(await slugs()).toEqual(['xa-bac-ha', 'xa-y-ty'])
  const [bacHa] = await listSites()
  const [inEnglish] = await listSites('en')
  expect(bacHa).toMatchObject({ name: 'Xã Bắc Hà', tier: 'commune', live: false })
  expect(inEnglish).toMatchObject({ name: 'Bắc Hà Commune' })
  const agency = await payload.findByID({
    ...{ collection: 'agencies', id: bacHa!.agency as string, depth: 0, locale: 'all' },
    overrideAccess: false,
  })
  expect(agency).toMatchObject({
    name: { vi: 'Ủy ban nhân dân xã Bắc Hà', en: "People's Committee of Bắc Hà Commune" },
    key: 'ubnd-02839',
    tier: 'commune',
    unit: bacHa!.unit,
  })
})

test('a second run makes what is missing only, and leaves alone what somebody edited or threw away', async () => {
  const [bacHa, yTy] = await listSites()
  const change = { collection: 'sites', depth: 0, locale: 'vi', overrideAccess: true } as const
  await payload.update({ ...change, id: bacHa!.id, data: { name: 'Bắc Hà quê tôi', slug: 'bac-ha' } })
  await payload.update({ ...change, id: yTy!.id, data: { deletedAt: new Date().toISOString() } })
  const before = await listSites()
  expect(await run(['department', 'commune'], { isLive: true })).toEqual({
    department: { made: 1, agencies: 0, kept: 0, refused: [] },
    commune: { made: 0, agencies: 0, kept: 2, refused: [] },
  })
  const [justice, ...others] = (await listSites()).toSorted((one) => (one.tier === 'department' ? -1 : 1))
  expect(justice).toMatchObject({ slug: 'so-tu-phap', tier: 'department', live: true })
  expect(others).toEqual(before)
})

test('a committee in the trash or never published is told of, and nothing else is held up', async () => {
  const { parent } = (
    await payload.find({
      ...{ collection: 'units', where: { code: { equals: '02839' } }, depth: 0, overrideAccess: true },
    })
  ).docs[0]!
  await addUnit('03085', 'Nậm Xé', parent as string)
  await addUnit('03004', 'Ngũ Chỉ Sơn', parent as string)
  await addUnit('04693', 'Cát Thịnh', parent as string)
  await make(payload, 'agencies', 'draft', { name: 'UBND xã Nậm Xé', key: 'ubnd-03085', tier: 'commune' })
  const gone = await make(payload, 'agencies', 'published', { name: 'UBND xã cũ', key: 'ubnd-03004' })
  const deletedAt = new Date().toISOString()
  await payload.update({
    ...{ collection: 'agencies', id: gone.id, data: { deletedAt }, depth: 0, locale: 'vi' },
    overrideAccess: true,
  })
  expect(await run(['commune'])).toEqual({
    commune: {
      ...{ made: 1, agencies: 1, kept: 2 },
      refused: [
        { slug: 'xa-ngu-chi-son', why: 'agency' },
        { slug: 'xa-nam-xe', why: 'agency' },
      ],
    },
  })
})

test('each new site leaves its questions for the worker', async () => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'reconcile' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const named = docs.map(({ input }) => (input as { collection: string; id: string }).id)
  for (const { id } of await listSites()) expect(named).toContain(id)
})
