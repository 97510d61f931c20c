import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadGenerated } from '../../../ops/generate/load.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { flawsOf } from '../../support/plans.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { dataModules, PAGES, type DataModules, type Shown } from '../../support/readPages.ts'
import { statementsOf } from '../../support/statements.ts'
import { isMongo } from '../../support/testDatabase.ts'

const LARGE = /^"?(news|legal[-_]documents|procedures)"?$/

let running: Running
let payload: Payload
let data: DataModules
let shown: Shown

const all = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  data = await dataModules()
  await loadGenerated(payload, { counts: { procedures: 20, 'legal-documents': 200, news: 400 } })
  const publish = { _status: 'published' as const }
  const agency = await payload.create({
    collection: 'agencies',
    data: { name: 'Sở thử', tier: 'province', ...publish },
    ...all,
  })
  const lifeEvent = await payload.create({
    collection: 'life-events',
    data: { name: 'Sự kiện', audience: 'citizen', ...publish } as never,
    ...all,
  })
  const event = await payload.create({
    collection: 'events',
    data: {
      title: 'Hội nghị',
      kind: 'conference',
      startsAt: '2099-01-01T01:00:00.000Z',
      ...publish,
    } as never,
    ...all,
  })
  const page = await payload.create({ collection: 'pages', data: { title: 'Trang', ...publish }, ...all })
  const { docs } = await payload.find({ collection: 'categories', limit: 1, ...all })
  shown = {
    ...{ news: 'tin-mau-1', document: 'van-ban-mau-1', code: '9.000001' },
    ...{ category: docs[0]!.slug!, agency: agency.slug!, page: page.path! },
    ...{ lifeEvent: lifeEvent.slug!, event: event.slug! },
  }
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
