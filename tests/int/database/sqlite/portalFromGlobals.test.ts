import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '../../../../cms/migrations/index.ts'
import { makePortal } from '../../../../cms/sites/portal/make.ts'
import { makeTestDatabase } from '../../../support/testDatabase.ts'

type Row = Record<string, string | number | null>

const own = makeTestDatabase()
let payload: Payload
let db: SQLiteAdapter

const PORTAL_SITE = migrations.findIndex(({ name }) => name.endsWith('portal_site'))

async function insert(table: string, ...rows: Row[]): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row).map((name) => `"${name}"`)
    const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    await db.client.execute({ sql, args: Object.values(row) })
  }
}

/** Texts of rows, in Vietnamese and, where given, in English. */
const texts = (name: string, parent: string, vi: string, en?: string): Row[] => [
  { _parent_id: parent, _locale: 'vi', [name]: vi },
  ...(en === undefined ? [] : [{ _parent_id: parent, _locale: 'en', [name]: en }]),
]

async function fillCatalogues(): Promise<void> {
  await insert('units', {
    id: 'u15',
    code: '15',
    name: 'Lào Cai',
    full_name: 'Tỉnh Lào Cai',
    name_en: 'Lao Cai',
    type: 'Tỉnh',
    tier: 'province',
  })
  await insert('media', { id: 'm1', filename: 'huy-hieu.png', _status: 'published' })
  await insert('procedures', { id: 'p1', code: '1.001', _status: 'published' }, { id: 'p2', code: '1.002' })
  await insert('life_events', { id: 'e1', slug: 'sinh-con', _status: 'published' })
  await insert('agencies', { id: 'a1', slug: 'ubnd-xa-bac-ha', _status: 'published' })
  await insert('sites', {
    id: 's1',
    agency_id: 'a1',
    slug: 'xa-bac-ha',
    tier: 'commune',
    phone: '0214',
    live: 1,
  })
  await insert('sites_locales', ...texts('name', 's1', 'Xã Bắc Hà', 'Bắc Hà Commune'))
  await insert('sites_alerts', { id: 'sa1', _parent_id: 's1', _order: 1, severity: 'info' })
  await insert('sites_alerts_locales', ...texts('text', 'sa1', 'Chợ phiên'))
  await insert('_sites_v', { id: 'v1', parent_id: 's1', version_agency_id: 'a1', version_tier: 'commune' })
}

async function fillGlobals(): Promise<void> {
  const contact = { phone: '0214 3840 888', hotline: '1022', email: 'cong@laocai.gov.vn' }
  const complaint = {
    complaint_phone: '0214 1',
    complaint_email: 'pa@laocai.gov.vn',
    complaint_url: 'https://pa.vn',
  }
  const relations = { province_id: 'u15', emblem_id: 'm1' }
  await insert('site_settings', { id: 'g1', ...relations, ...contact, ...complaint, demo_banner_enabled: 0 })
  const about = (locale: string): Row => ({
    ...{ _parent_id: 'g1', _locale: locale, site_name: `Cổng ${locale}`, agency_name: `Ủy ban ${locale}` },
    ...{ address: `Nhà ${locale}`, responsible_person: `Bà A ${locale}`, spokesperson: `Ông B ${locale}` },
    ...{ copyright: `© ${locale}`, complaint_address: `Phòng ${locale}`, demo_banner_text: `Thử ${locale}` },
  })
  await insert('site_settings_locales', about('vi'), about('en'))
  await insert('navigation', { id: 'g2' })
  const row = (id: string, parent: string, order: number) => ({ id, _parent_id: parent, _order: order })
  await insert(
    'navigation_main',
    { ...row('n1', 'g2', 1), href: '/tin-tuc' },
    { ...row('n2', 'g2', 2), href: '/lich' },
  )
  await insert(
    'navigation_main_locales',
    ...texts('label', 'n1', 'Tin', 'News'),
    ...texts('label', 'n2', 'Lịch'),
  )
  await insert('navigation_footer', row('f1', 'g2', 1))
  await insert('navigation_footer_locales', ...texts('heading', 'f1', 'Cột', 'Column'))
  await insert('navigation_footer_links', { ...row('l1', 'f1', 1), href: '/thu-tuc' })
  await insert('navigation_footer_links_locales', ...texts('label', 'l1', 'Thủ tục', 'Procedures'))
  await insert('home', { id: 'g3' })
  await insert('home_examples', row('x1', 'g3', 1))
  await insert('home_examples_locales', ...texts('text', 'x1', 'khai sinh', 'birth'))
  const span = { from: '2026-11-28T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' }
  const alert = { severity: 'warning', href: '/tin-tuc/lu', pushed_to: 'commune', ...span }
  await insert('home_alerts', { ...row('w1', 'g3', 1), ...alert })
  await insert('home_alerts_locales', ...texts('text', 'w1', 'Mưa lũ', 'Floods'))
  const chosen = (path: string, order: number, to: Row) => ({ parent_id: 'g3', path, order, ...to })
  await insert(
    'home_rels',
    ...[
      chosen('commonProcedures', 1, { procedures_id: 'p2' }),
      chosen('commonProcedures', 2, { procedures_id: 'p1' }),
    ],
    chosen('lifeEvents', 1, { life_events_id: 'e1' }),
  )
}

const both = (of: (locale: string) => string) => ({ vi: of('vi'), en: of('en') })

const EXPECTED = {
  ...{ tier: 'province', slug: '@', live: true, accent: 'indigo', agency: null, unit: 'u15', emblem: 'm1' },
  ...{
    name: { vi: 'Lào Cai', en: 'Lao Cai' },
    title: both((l) => `Cổng ${l}`),
    agencyName: both((l) => `Ủy ban ${l}`),
  },
  ...{
    phone: '0214 3840 888',
    hotline: '1022',
    email: 'cong@laocai.gov.vn',
    address: both((l) => `Nhà ${l}`),
  },
  ...{
    responsiblePerson: both((l) => `Bà A ${l}`),
    spokesperson: both((l) => `Ông B ${l}`),
    copyright: both((l) => `© ${l}`),
  },
  complaint: {
    phone: '0214 1',
    email: 'pa@laocai.gov.vn',
    url: 'https://pa.vn',
    address: both((l) => `Phòng ${l}`),
  },
  demoBanner: { enabled: false, text: both((l) => `Thử ${l}`) },
  menu: [
    { id: 'n1', href: '/tin-tuc', label: { vi: 'Tin', en: 'News' } },
    { id: 'n2', href: '/lich', label: { vi: 'Lịch' } },
  ],
  footer: [
    {
      ...{ id: 'f1', heading: { vi: 'Cột', en: 'Column' } },
      links: [{ id: 'l1', href: '/thu-tuc', label: { vi: 'Thủ tục', en: 'Procedures' } }],
    },
  ],
  examples: [{ id: 'x1', text: { vi: 'khai sinh', en: 'birth' } }],
  alerts: [
    {
      ...{ id: 'w1', severity: 'warning', href: '/tin-tuc/lu', pushedTo: 'commune' },
      ...{
        text: { vi: 'Mưa lũ', en: 'Floods' },
        from: '2026-11-28T00:00:00.000Z',
        until: '2026-12-01T00:00:00.000Z',
      },
    },
  ],
  ...{ commonProcedures: ['p2', 'p1'], lifeEvents: ['e1'] },
}

/** Takes back the steps that made the portal a site, and gave sites drafts. */
async function goBack(): Promise<void> {
  const steps = migrations.filter(({ name }) => /_(portal_site|site_drafts)$/.test(name))
  for (const { name, down } of steps.toReversed()) {
    await down({ db: db.drizzle, payload } as never)
    await db.client.execute({ sql: 'DELETE FROM payload_migrations WHERE name = ?', args: [name] })
  }
}

const listPortals = async () => {
  const asked = { collection: 'sites', where: { tier: { equals: 'province' } }, depth: 0 } as const
  return (await payload.find({ ...asked, locale: 'all', overrideAccess: true })).docs
}

describe('SQLite: the provincial portal becomes a site', () => {
  beforeAll(async () => {
    Object.assign(process.env, {
      ...{ DATA_DIR: own.folder, DATABASE_URI: own.DATABASE_URI, SEED: 'none', LOG_LEVEL: 'silent' },
      PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere',
    })
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../../../payload.config.ts')
    payload = await getPayload({ config })
    db = payload.db as unknown as SQLiteAdapter
    await db.migrate({ migrations: migrations.slice(0, PORTAL_SITE) as never })
  })
  afterAll(() => own.drop(payload))

  test('with first words where nobody has said anything', async () => {
    await db.migrate({ migrations: migrations as never })
    expect(await listPortals()).toMatchObject([
      {
        ...{ tier: 'province', slug: '@', live: true, demoBanner: { enabled: true }, menu: [], alerts: [] },
        title: { vi: 'Cổng thông tin điện tử tỉnh', en: 'Provincial web portal' },
        agencyName: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial People’s Committee' },
      },
    ])
    await goBack()
  })

  test('with all that its globals said, in both languages, and beside the sites that are there', async () => {
    await fillCatalogues()
    await fillGlobals()
    await db.migrate({ migrations: migrations as never })
    expect(await listPortals()).toMatchObject([{ ...EXPECTED, _status: 'published' }])
    const component = await payload.findByID({
      ...{ collection: 'sites', id: 's1', locale: 'all', depth: 0, overrideAccess: true },
    })
    expect(component).toMatchObject({
      ...{ slug: 'xa-bac-ha', tier: 'commune', agency: 'a1', phone: '0214', live: true },
      _status: 'published',
      name: { vi: 'Xã Bắc Hà', en: 'Bắc Hà Commune' },
      alerts: [{ severity: 'info', text: { vi: 'Chợ phiên' }, pushedTo: 'none' }],
    })
    expect(component.complaint?.url ?? null).toBeNull()
    const tables = await db.client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    const left = tables.rows
      .map(({ name }) => String(name))
      .filter((name) => /^_?(home|navigation|site_settings)/.test(name))
    expect(left).toEqual([])
    expect((await db.client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  })

  test('once, however often the database is prepared; its first state is a version', async () => {
    for (const _ of [1, 2]) {
      await db.migrate({ migrations: migrations as never })
      await makePortal(payload)
    }
    const [portal, ...others] = await listPortals()
    expect(others).toEqual([])
    const versions = await payload.findVersions({
      ...{ collection: 'sites', where: { parent: { equals: portal!.id } }, locale: 'all', depth: 0 },
      overrideAccess: true,
    })
    const { menu, footer, examples, alerts, ...rest } = EXPECTED
    expect(versions.docs).toMatchObject([{ version: rest }])
    const { version } = versions.docs[0]!
    expect(
      [version.menu, version.footer, version.examples, version.alerts].map((rows) => rows?.length),
    ).toEqual([menu, footer, examples, alerts].map((rows) => rows.length))
  })

  test('and its schema goes back to an earlier one, with component sites', async () => {
    await goBack()
    const { rows } = await db.client.execute('SELECT id, phone, agency_id FROM sites')
    expect(rows.map((row) => ({ ...row }))).toEqual([{ id: 's1', phone: '0214', agency_id: 'a1' }])
    expect((await db.client.execute('SELECT * FROM site_settings')).rows).toEqual([])
  })
})
