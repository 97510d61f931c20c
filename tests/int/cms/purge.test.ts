import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PagePurger } from '../../../cms/jobs/purgeDue.ts'
import { make, sampleData } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { portalId, setPortal } from '../../support/portal.ts'
import { startPurgedPortal, type PurgedPortal } from '../../support/purgedPortal.ts'

const all = { depth: 0, overrideAccess: true } as const
let running: Running
let payload: Payload
let portal: PurgedPortal
let pages: PagePurger

beforeAll(async () => {
  portal = await startPurgedPortal()
  running = await startPayload({
    PORTAL_INTERNAL_URLS: portal.url,
    PORTAL_PURGE_SECRET: 'a secret for tests only, never used elsewhere',
    // An engine that is away: pages do not wait for it.
    MEILI_URL: 'http://127.0.0.1:9',
    MEILI_MASTER_KEY: 'no engine behind this key',
  })
  payload = running.payload
  const { makePagePurger, purgerOfSettings } = await import('../../../cms/jobs/purgeDue.ts')
  pages = makePagePurger(payload, purgerOfSettings(payload))
})
afterAll(async () => {
  await running?.stop()
  await portal?.stop()
})

/** What the portals hear of a change. */
async function toldOf(change: () => Promise<unknown>): Promise<string[]> {
  await pages.purgeNew()
  await pages.settled()
  portal.purges.length = 0
  await change()
  await pages.purgeNew()
  await pages.settled()
  return portal.purges.flat()
}

const update = (collection: string, id: unknown, data: object) => () =>
  payload.update({
    collection: collection as CollectionSlug,
    id: id as string,
    data: data as never,
    trash: true,
    ...all,
  })

describe('what the portals hear while the search engine is away', () => {
  let news: Awaited<ReturnType<typeof make>>
  beforeEach(async () => {
    news = await make(payload, 'news', 'published')
  })

  test('a change, an end of publication, the trash and a deletion, once each', async () => {
    const tags = ['news', `news:${news.id}`, 'news@province']
    expect(await toldOf(update('news', news.id, { title: 'Đã sửa' }))).toEqual(tags)
    expect(await toldOf(async () => undefined)).toEqual([])
    expect(await toldOf(update('news', news.id, { _status: 'draft' }))).toEqual(tags)
    expect(await toldOf(update('news', news.id, { deletedAt: new Date().toISOString() }))).toEqual(tags)
    expect(
      await toldOf(() => payload.delete({ collection: 'news', id: news.id as string, trash: true, ...all })),
    ).toEqual(tags)
  })

  test('an item of an agency, by where it is and was shown', async () => {
    const { id: agency } = await make(payload, 'agencies', 'published')
    const item = await make(payload, 'news', 'published', { agency, onProvince: 'no' })
    const own = ['news', `news:${item.id}`, `news@agency-${agency}`]
    expect(await toldOf(update('news', item.id, { title: 'Đã sửa' }))).toEqual(own)
    const pushed = await toldOf(update('news', item.id, { pushedTo: 'commune' }))
    expect(new Set(pushed)).toEqual(new Set([...own, 'news@to-commune']))
    const back = await toldOf(update('news', item.id, { pushedTo: 'none', onProvince: 'yes' }))
    expect(new Set(back)).toEqual(new Set([...own, 'news@to-commune', 'news@province']))
  })

  test.each([
    ['agencies', { name: 'Sở mới' }],
    ['entry-points', { variant: 'cap-lai' }],
    ['legal-documents', { title: 'Tên mới' }],
    ['life-events', { name: 'Tên mới' }],
    ['pages', { title: 'Tên mới' }],
    ['procedures', { name: 'Tên mới' }],
    ['service-providers', { name: 'Tên mới' }],
  ])('a change of %s', async (collection, data) => {
    const { id } =
      collection === 'entry-points'
        ? await payload.create({
            collection,
            data: {
              procedure: (await make(payload, 'procedures', 'published')).id as string,
              channel: 'online',
              provider: (await make(payload, 'service-providers', 'published')).id as string,
              enabled: true,
              _status: 'published',
            },
            ...all,
          })
        : await make(payload, collection, 'published')
    expect(await toldOf(update(collection, id, data))).toEqual(
      expect.arrayContaining([collection, `${collection}:${id}`]),
    )
  })

  test('a new name of an issuer, by each document that shows it, and an English one, which lists of issuers show', async () => {
    const issuer = 'Sở Nội vụ tỉnh cũ'
    const shown = [
      await make(payload, 'legal-documents', 'published', { issuer }),
      await make(payload, 'legal-documents', 'published', { issuer }),
    ]
    const { docs } = await payload.find({
      collection: 'issuers',
      where: { name: { equals: issuer } },
      ...all,
    })
    const own = ['issuers', `issuers:${docs[0]!.id}`]
    const told = await toldOf(update('issuers', docs[0]!.id, { name: 'Sở Nội vụ tỉnh mới' }))
    const ofShown = shown.map(({ id }) => `legal-documents:${id}`)
    expect(new Set(told)).toEqual(new Set([...own, 'legal-documents', 'legal-documents@', ...ofShown]))
    expect(await toldOf(update('issuers', docs[0]!.id, { nameEn: 'Department' }))).toEqual(own)
  })

  test.each([
    ['categories', { name: 'Thời sự' }],
    ['fields', { name: 'Đất đai' }],
    ['units', { name: 'Sa Pa', fullName: 'Phường Sa Pa', code: '10001', tier: 'commune', type: 'Phường' }],
  ] as const)('a change of %s, and its deletion', async (collection, data) => {
    const { id } = await payload.create({ collection, data: data as never, ...all })
    const tags = [collection, `${collection}:${id}`]
    expect(await toldOf(update(collection, id, { name: 'Tên mới' }))).toEqual(tags)
    expect(await toldOf(() => payload.delete({ collection, id: id as string, ...all }))).toEqual(tags)
  })

  test('a change of a picture', async () => {
    const { default: sharp } = await import('sharp')
    const blank = sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    const bytes = await blank.png().toBuffer()
    const file = { name: 'a.png', mimetype: 'image/png', data: bytes, size: bytes.length }
    const data = { alt: 'Chợ phiên', _status: 'published' } as never
    const { id } = await payload.create({ collection: 'media', data, file, ...all })
    expect(await toldOf(update('media', id, { alt: 'Chợ phiên Bắc Hà' }))).toEqual(['media', `media:${id}`])
  })

  test('a change of the settings of the search', async () => {
    const data = { suggestions: { enabled: true } }
    const change = () => payload.updateGlobal({ slug: 'search-settings', data, ...all })
    expect(await toldOf(change)).toEqual(['search-settings'])
  })

  test.each([
    [['home'], { examples: [{ text: 'cấp sổ đỏ' }] }],
    [['home'], { alerts: [{ text: 'Mưa lũ', severity: 'warning' }] }],
    [['site-settings'], { menu: [{ label: 'Tin', href: '/tin-tuc' }] }],
    [['site-settings'], { title: 'Cổng mới', agencyName: 'UBND tỉnh mới' }],
    [['site-settings', 'home'], { title: 'Cổng khác', examples: [] }],
  ])('a change of the provincial portal, by its parts: %s', async (parts, data) => {
    const told = await toldOf(() => setPortal(payload, data as never))
    expect(new Set(told)).toEqual(new Set([`sites:${await portalId(payload)}`, ...parts]))
  })

  test('a component site, apart from the provincial portal', async () => {
    const { id: agency } = await make(payload, 'agencies', 'published')
    const site = { name: 'Xã Thử', agency: String(agency), tier: 'commune', accent: 'teal' } as const
    const { id } = await payload.create({ collection: 'sites', data: site, ...all })
    const alerts = [{ text: 'Mưa lũ', severity: 'warning' }]
    expect(await toldOf(update('sites', id, { alerts, phone: '0214 3840 888' }))).toEqual([
      'sites',
      `sites:${id}`,
    ])
  })

  test('everything that changed in a transaction of many, however many', async () => {
    const { queueReconciles } = await import('../../../cms/jobs/dueJobs.ts')
    const ids = Array.from({ length: 1200 }, (_, n) => `tin-${n}`)
    const told = await toldOf(() => queueReconciles(payload, 'news', ids))
    expect(new Set(told)).toEqual(new Set(['news', 'news@', ...ids.map((id) => `news:${id}`)]))
    expect(portal.purges.length).toBeLessThanOrEqual(5)
  })

  test('a change that is not kept is not told of', async () => {
    const failing = () =>
      payload
        .update({
          collection: 'news',
          id: news.id as string,
          data: { category: 'khong-co' } as never,
          ...all,
        })
        .catch(() => undefined)
    expect(await toldOf(failing)).toEqual([])
  })
})

/** Procedures that are public and cite a document, stored without hooks: the import of a catalogue is not what is tested. */
async function citing(document: unknown, count: number) {
  const rows = Array.from({ length: count }, (_, n) => ({
    ...{ ...sampleData('procedures', 700_000 + n), name: { vi: `Thủ tục ${n}` }, _status: 'published' },
    legalBasis: [{ id: n.toString(16).padStart(24, '0'), document }],
  }))
  for (const data of rows)
    await payload.db.create({ collection: 'procedures', data, req: {}, returning: false })
}

test('a change of a document that 300 procedures cite is seen on all of them at once', async () => {
  const { listFlagged } = await import('../../../cms/lawChanges/list.ts')
  const { findLawChanges } = await import('../../../site/data/lawChanges.ts')
  const { findProcedure } = await import('../../../site/data/procedures.ts')
  const { expireKept } = await import('../../../site/data/kept.ts')
  const { id: old, number } = (await make(payload, 'legal-documents', 'published')) as {
    id: string
    number: string
  }
  await citing(old, 300)
  expect(await listFlagged(payload)).toEqual([])

  const began = performance.now()
  const relations = [{ type: 'replaces', target: old }]
  const told = await toldOf(() =>
    make(payload, 'legal-documents', 'published', {
      relations,
      effectiveOn: '2026-07-01',
      number: '217/2026/NĐ-CP',
    }),
  )
  // Each of their pages carries this tag.
  expect(told).toContain(`legal-documents:${old}`)
  const flagged = await listFlagged(payload)
  expect(flagged).toHaveLength(300)
  expect(new Set(flagged.map(({ open }) => open.map((one) => one.kind).join()))).toEqual(
    new Set(['replaced']),
  )
  expireKept()
  for (const n of [0, 150, 299]) {
    const doc = (await findProcedure(`1.${700_000 + n}`, 'vi'))!
    expect((await findLawChanges('procedures', doc))[0]).toMatchObject({
      number,
      by: '217/2026/NĐ-CP',
      on: '2026-07-01',
    })
  }
  expect(performance.now() - began).toBeLessThan(10_000)
})
