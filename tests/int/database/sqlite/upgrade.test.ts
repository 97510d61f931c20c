import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionConfig, Payload, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cascadeRelations } from '../../../../cms/sqlite/references.ts'
import { migrations } from '../../../../cms/migrations/index.ts'
import { makeTestDatabase } from '../../../support/testDatabase.ts'

const own = makeTestDatabase()
const released = '2026-11-20T08:00:00.000Z'
let payload: Payload
let config: SanitizedConfig

/** The rows of an editor's first week, in the schema of the first release. */
const rows: [table: string, row: Record<string, string | number>][] = [
  ['categories', { id: 'c1', slug: 'thong-bao' }],
  ['categories_locales', { _locale: 'vi', _parent_id: 'c1', name: 'Thông báo' }],
  [
    'news',
    { id: 'n1', slug: 'lich-nghi-le', category_id: 'c1', published_at: released, _status: 'published' },
  ],
  ['news_locales', { _locale: 'vi', _parent_id: 'n1', title: 'Lịch nghỉ lễ' }],
  ['news_locales', { _locale: 'en', _parent_id: 'n1', title: 'Public holidays' }],
  [
    '_news_v',
    { id: 'v1', parent_id: 'n1', version_slug: 'lich-nghi-le', version__status: 'draft', latest: 1 },
  ],
  ['_news_v_locales', { _locale: 'vi', _parent_id: 'v1', version_title: 'Lịch nghỉ lễ, bản nháp' }],
  [
    'legal_documents',
    {
      id: 'd1',
      number: '12/2026/QĐ-UBND',
      kind: 'quyet_dinh',
      issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
      issued_on: '2026-02-10T12:00:00.000Z',
      effective_on: '2026-02-20T12:00:00.000Z',
      status: 'in_force',
      slug: '12-2026-qd-ubnd',
      _status: 'published',
    },
  ],
  ['legal_documents_locales', { _locale: 'vi', _parent_id: 'd1', title: 'Quyết định về lệ phí' }],
  ['agencies', { id: 'a1', slug: 'so-tu-phap', phone: '0214 3840 888', _status: 'published' }],
  ['agencies_locales', { _locale: 'vi', _parent_id: 'a1', name: 'Sở Tư pháp' }],
  ['agencies_opening_hours', { _order: 1, _parent_id: 'a1', id: 'h1', from: '07:30', to: '11:30' }],
  ['agencies_opening_hours_locales', { _locale: 'vi', _parent_id: 'h1', days: 'Thứ Hai đến thứ Sáu' }],
]

function insert(db: SQLiteAdapter, [table, row]: (typeof rows)[number]) {
  const columns = Object.keys(row)
  const sql = `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  return db.client.execute({ sql, args: Object.values(row) })
}

/** Payload with the schema in memory only: no database is opened. */
async function planned(collections: CollectionConfig[]): Promise<SQLiteAdapter> {
  const { BasePayload } = await import('payload')
  const unopened = new BasePayload()
  const full = { ...config, collections: collections as SanitizedConfig['collections'] }
  await unopened.init({ config: full, disableDBConnect: true, disableOnInit: true })
  return unopened.db as unknown as SQLiteAdapter
}

const indexNames = ({ rawTables }: SQLiteAdapter) =>
  Object.fromEntries(
    Object.entries(rawTables).map(([table, { indexes = {} }]) => [
      table,
      Object.values(indexes).map(({ name }) => name),
    ]),
  )

describe('SQLite: the schema from release to release', () => {
  beforeAll(async () => {
    Object.assign(process.env, {
      DATA_DIR: own.folder,
      DATABASE_URI: own.DATABASE_URI,
      PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere',
      SEED: 'none',
      LOG_LEVEL: 'silent',
    })
    const { getPayload } = await import('payload')
    config = await (await import('../../../../payload.config.ts')).default
    payload = await getPayload({ config })
  })
  afterAll(() => own.drop(payload))

  test('what was written under the first released schema is read after all migrations', async () => {
    const db = payload.db as unknown as SQLiteAdapter
    const [first, ...later] = migrations
    await db.migrate({ migrations: [first!] as never })
    for (const row of rows) await insert(db, row)
    await db.migrate({ migrations: [first!, ...later] as never })

    const asReader = { depth: 0, overrideAccess: false } as const
    const news = await payload.find({ collection: 'news', locale: 'all', ...asReader })
    expect(news.docs).toMatchObject([
      { slug: 'lich-nghi-le', category: 'c1', title: { vi: 'Lịch nghỉ lễ', en: 'Public holidays' } },
    ])
    const drafts = await payload.find({ collection: 'news', draft: true, depth: 0, overrideAccess: true })
    expect(drafts.docs).toMatchObject([{ title: 'Lịch nghỉ lễ, bản nháp' }])
    const documents = await payload.find({ collection: 'legal-documents', ...asReader })
    expect(documents.docs).toMatchObject([
      { number: '12/2026/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Lào Cai', title: 'Quyết định về lệ phí' },
    ])
    const agencies = await payload.find({ collection: 'agencies', ...asReader })
    expect(agencies.docs).toMatchObject([
      {
        ...{ name: 'Sở Tư pháp', phone: '0214 3840 888', followsHolidays: true },
        openingHours: [{ days: 'Thứ Hai đến thứ Sáu', from: '07:30', to: '11:30' }],
      },
    ])
    const check = await db.client.execute('PRAGMA foreign_key_check')
    expect(check.rows).toEqual([])
  })

  test('the migrations make the schema that the collections ask for', async () => {
    const db = payload.db as unknown as SQLiteAdapter
    const stored = await db.client.execute(
      "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    )
    const kept = stored.rows.map(({ name }) => String(name)).sort()
    const asked = Object.values(indexNames(db)).flat().sort()
    expect(kept).toEqual(asked)
  })

  /** References that keep what they name from being deleted. */
  const holding = async (db: SQLiteAdapter) => {
    const { rows: found } = await db.client.execute(
      `SELECT m.name || '.' || f."from" AS place FROM sqlite_master m, pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f.on_delete = 'NO ACTION'`,
    )
    return found.map(({ place }) => String(place))
  }

  test('no reference keeps what it names from being deleted for good', async () => {
    expect(await holding(payload.db as unknown as SQLiteAdapter)).toEqual([])
  })

  test('a relation that was added without that is mended, with its rows and indexes', async () => {
    const db = payload.db as unknown as SQLiteAdapter
    const read = async (sql: string) => (await db.client.execute(sql)).rows.map((row) => Object.values(row))
    const indexes =
      "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'news_rels' ORDER BY name"
    await db.client.execute('ALTER TABLE news_rels ADD thu_id text(36) REFERENCES agencies(id)')
    await insert(db, ['news_rels', { parent_id: 'n1', path: 'thu', thu_id: 'a1' }])
    const before = await read(indexes)
    expect(await holding(db)).toEqual(['news_rels.thu_id'])
    await cascadeRelations(db.drizzle as never)
    expect(await holding(db)).toEqual([])
    expect(await read(indexes)).toEqual(before)
    expect(await read('SELECT parent_id, path, thu_id FROM news_rels')).toEqual([['n1', 'thu', 'a1']])
    await db.client.execute('DELETE FROM news_rels')
    await db.client.execute('ALTER TABLE news_rels DROP COLUMN thu_id')
  })

  test('a collection added before the others renames none of their indexes', async () => {
    const added: CollectionConfig = {
      ...config.collections.find(({ slug }) => slug === 'news')!,
      slug: 'announcements',
    }
    const before = indexNames(await planned(config.collections))
    const after = indexNames(await planned([added, ...config.collections]))
    expect(Object.keys(after)).toContain('announcements')
    for (const [table, names] of Object.entries(before)) expect(after[table], table).toEqual(names)
  })
})
