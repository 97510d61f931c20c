import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadGenerated } from '../../../cms/generate/load.ts'
import { CONTENT_SLUGS, type ContentSlug } from '../../../cms/content/types/index.ts'
import { wasEverPublished } from '../../../cms/versions/published.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { flawsOf } from '../../support/plans.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { dataModules, findShown, PAGES, type DataModules, type Shown } from '../../support/readPages.ts'
import { statementsOf, type Statement } from '../../support/statements.ts'
import { isMongo } from '../../support/testDatabase.ts'

const LARGE = /^"?(news|legal[-_]documents|procedures)"?$/

let running: Running
let payload: Payload
let data: DataModules
let shown: Shown

const all = { depth: 0, overrideAccess: true } as const

/** A document of a type that is there already, or a new one. */
async function idOf(collection: ContentSlug): Promise<string> {
  const { docs } = await payload.find({ collection, limit: 1, ...all })
  const more = collection === 'events' ? { startsAt: '2099-01-01T01:00:00.000Z' } : {}
  return String((docs[0] ?? (await make(payload, collection, 'published', more))).id)
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  data = await dataModules()
  await loadGenerated(payload, { counts: { procedures: 20, 'legal-documents': 200, news: 400 } })
  const ids = {} as Record<ContentSlug, string>
  for (const slug of CONTENT_SLUGS) ids[slug] = await idOf(slug)
  const large = { news: 'tin-mau-1', 'legal-documents': 'van-ban-mau-1', procedures: '9.000001' }
  // What is generated has no versions.
  const saved = { data: { _status: 'published' }, ...all } as const
  await payload.update({ collection: 'procedures', where: { code: { equals: large.procedures } }, ...saved })
  const named = { slug: { equals: large['legal-documents'] } }
  await payload.update({ collection: 'legal-documents', where: named, ...saved })
  const commune = { name: 'Thử', fullName: 'Xã Thử', code: '10001', tier: 'commune', type: 'Xã' } as const
  const unit = await payload.create({ collection: 'units', data: commune, ...all })
  const site = { name: 'Sở thử', tier: 'department', agency: ids.agencies, accent: 'indigo', live: true }
  const { slug } = await payload.create({ collection: 'sites', data: site as never, ...all })
  shown = { ...(await findShown(payload, ids)), ...large, site: String(slug), commune: unit.slug! }
})
afterAll(() => running.stop())

const deepPages = async () => {
  const { docs } = await payload.find({ collection: 'categories', limit: 1, ...all })
  await data.listNews({ locale: 'en', page: 30 })
  await data.listNews({ locale: 'vi', page: 3, category: docs[0]!.id })
}

const reads: [name: string, read: () => Promise<unknown>][] = Object.entries(PAGES).flatMap(([name, read]) =>
  (['vi', 'en'] as const).map((locale): [string, () => Promise<unknown>] => [
    `${name}, ${locale}`,
    () => read(data, locale, shown),
  ]),
)

describe('no statement of a page reads or sorts a whole large table', () => {
  test.each([...reads, ['pages further on in lists of news', deepPages] as const])('%s', async (_, read) => {
    expireKept()
    for (const statement of await statementsOf(payload, read)) {
      expect(await flawsOf(payload, statement, LARGE), statement.text).toEqual([])
    }
  })
})

if (!isMongo) {
  const planOf = async ({ text, args }: Statement) => {
    const { client } = payload.db as unknown as {
      client: { execute: (asked: object) => Promise<{ rows: { detail: string }[] }> }
    }
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${text}`, args })
    return rows.map(({ detail }) => detail).join('\n')
  }

  test('SQLite finds the versions of a document by the document, whatever their state', async () => {
    const { docs } = await payload.find({ collection: 'news', limit: 1, ...all })
    const id = docs[0]!.id
    const asked = await statementsOf(payload, async () => {
      await wasEverPublished(payload, { collection: 'news', id })
      await payload.findByID({ collection: 'news', id, draft: true, ...all })
    })
    const ofVersions = asked.filter(({ text }) => /from "?_news_v"?( |$)/.test(text))
    expect(ofVersions.length).toBeGreaterThan(1)
    for (const statement of ofVersions) expect(await planOf(statement)).toMatch(/_news_v \S*.*parent_id=\?/)
  })

  test('SQLite reads the list of news in the admin in the order of an index', async () => {
    const asked = await statementsOf(payload, () =>
      payload.find({ collection: 'news', draft: true, sort: '-updatedAt', limit: 10, page: 3, ...all }),
    )
    const plans = await Promise.all(asked.map(planOf))
    expect(plans.filter((plan) => /_news_v/.test(plan))).not.toEqual([])
    for (const plan of plans) expect(plan).not.toMatch(/USE TEMP B-TREE FOR .*ORDER BY$/)
  })
}

if (isMongo) {
  test('MongoDB has an index in the order of each list', async () => {
    const { connection } = payload.db as unknown as {
      connection: {
        db: { collection: (name: string) => { indexes: () => Promise<{ key: Record<string, number> }[]> } }
      }
    }
    const orders = {
      news: ['publishedAt', 'category publishedAt', 'agency publishedAt', 'updatedAt'],
      'legal-documents': ['issuedOn', 'updatedAt'],
      procedures: ['updatedAt'],
    }
    for (const [collection, lists] of Object.entries(orders)) {
      const keys = (await connection.db.collection(collection).indexes()).map(({ key }) =>
        Object.keys(key).join(' '),
      )
      for (const list of lists) expect(keys).toContain(`${list} createdAt _status deletedAt`)
    }
  })
}
