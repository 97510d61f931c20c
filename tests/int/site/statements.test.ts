import { readdirSync, readFileSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { dataModules, PAGES, type DataModules, type Shown } from '../../support/readPages.ts'
import { statementsOf } from '../../support/statements.ts'
import { isMongo } from '../../support/testDatabase.ts'

/**
 * Statements of a page in Vietnamese and in English: while what is kept in memory is fresh, and when all of it is asked
 * about anew (nothing has changed, so that only markers are looked at and settings read).
 */
type Budget = [vi: number, en: number, viAnew: number, enAnew: number]
const BUDGETS: Record<string, Budget> = {
  'index.astro': [3, 5, 12, 14],
  'tin-tuc/index.astro': [2, 3, 8, 9],
  'tin-tuc/chuyen-muc/[slug].astro': [3, 5, 9, 11],
  'tin-tuc/[slug].astro': [6, 7, 8, 9],
  'van-ban/index.astro': [0, 0, 4, 5],
  'van-ban/[slug].astro': [5, 7, 9, 12],
  'thu-tuc/index.astro': [0, 0, 8, 8],
  'thu-tuc/[code]/index.astro': [6, 7, 9, 10],
  'thu-tuc/[code]/nop-ho-so.astro': [6, 7, 9, 10],
  'thu-tuc/[code].json.ts': [5, 6, 7, 8],
  'co-quan/index.astro': [0, 0, 4, 4],
  'co-quan/[slug].astro': [3, 5, 9, 11],
  'su-kien/index.astro': [0, 0, 4, 4],
  'su-kien/[slug].astro': [1, 2, 9, 10],
  'lich/index.astro': [2, 3, 6, 7],
  'lich/[slug].astro': [2, 3, 4, 5],
  'lich/[slug].ics.ts': [2, 3, 4, 5],
  'lich.ics.ts': [2, 3, 4, 5],
  'gioi-thieu/index.astro': [0, 0, 6, 8],
  'gioi-thieu/don-vi-hanh-chinh.astro': [0, 0, 4, 6],
  'gioi-thieu/[...path].astro': [1, 2, 5, 6],
  'so-do-cong.astro': [0, 0, 12, 12],
  'tro-nang.astro': [0, 0, 2, 2],
  '404.astro': [0, 0, 2, 2],
  'manifest.webmanifest.ts': [0, 0, 2, 2],
  '.well-known/security.txt.ts': [0, 0, 2, 2],
  'rss/tin-tuc.xml.ts': [2, 3, 4, 5],
  'rss/van-ban.xml.ts': [1, 2, 3, 5],
  'rss/lich.xml.ts': [2, 3, 6, 7],
  'sitemap.xml.ts': [0, 0, 16, 16],
  'sitemap/[part].xml.ts': [1, 1, 3, 3],
}

/** MongoDB looks inside relations where SQL must first find the rows that hold them. */
const BUDGETS_OF_MONGODB: Record<string, Budget> = { 'van-ban/[slug].astro': [4, 6, 8, 11] }
const budgets = isMongo ? { ...BUDGETS, ...BUDGETS_OF_MONGODB } : BUDGETS

let running: Running
let payload: Payload
let data: DataModules
let shown: Shown

const all = { depth: 0, overrideAccess: true } as const
const ids: Record<string, string[]> = {}

async function put(collection: string, more: object = {}): Promise<string> {
  const isListed = ['fields', 'categories'].includes(collection)
  const made = isListed
    ? await payload.create({ collection: collection as 'fields', data: more as never, ...all })
    : await make(payload, collection, 'published', more as never)
  const list = (ids[collection] ??= [])
  list.push(String(made.id))
  return String(made.id)
}

/** One of everything, each with relations of its own. */
async function putOneOfAll(at: number): Promise<void> {
  const agency = await put('agencies')
  const field = await put('fields', { name: `Lĩnh vực ${at}` })
  const category = await put('categories', { name: `Chuyên mục ${at}` })
  const document = await put('legal-documents')
  const procedure = await put('procedures', {
    field,
    implementingAgencies: [agency],
    legalBasis: [{ document }],
  })
  await put('news', { category, agency, procedures: [procedure], documents: [document] })
  await put('life-events', { sections: [{ heading: 'Việc', procedures: [procedure] }] })
  await put('pages')
  await put('events', { agency, startsAt: `2099-01-0${(at % 9) + 1}T01:00:00.000Z` })
}

/** Makes the first document of each type name all the others. */
async function nameAll(): Promise<void> {
  const change = (collection: CollectionSlug, more: object) =>
    payload.update({ collection, id: ids[collection]![0]!, data: more as never, ...all })
  const others = (collection: string) => ids[collection]!.slice(1)
  const { procedures, agencies, 'legal-documents': documents } = ids
  await change('news', { procedures, documents, category: ids.categories![0], agency: agencies![0] })
  await change('legal-documents', {
    relations: others('legal-documents').map((target) => ({ type: 'amends', target })),
  })
  await change('procedures', {
    implementingAgencies: agencies,
    legalBasis: documents!.map((document) => ({ document })),
    related: others('procedures'),
  })
  await change('life-events', { sections: [{ heading: 'Việc', procedures }] })
}

async function findShown(): Promise<Shown> {
  const first = (collection: CollectionSlug) =>
    payload.findByID({ collection, id: ids[collection]![0]!, ...all }) as unknown as Promise<
      Record<string, string>
    >
  return {
    news: (await first('news')).slug!,
    category: (await first('categories')).slug!,
    document: (await first('legal-documents')).slug!,
    code: (await first('procedures')).code!,
    agency: (await first('agencies')).slug!,
    lifeEvent: (await first('life-events')).slug!,
    event: (await first('events')).slug!,
    page: (await first('pages')).path!,
  }
}

async function count(page: string, locale: 'vi' | 'en'): Promise<[fresh: number, anew: number]> {
  const read = () => PAGES[page]!(data, locale, shown)
  await read()
  const fresh = await statementsOf(payload, read)
  expireKept()
  const anew = await statementsOf(payload, read)
  return [fresh.length, anew.length]
}

async function countAll(): Promise<Record<string, Budget>> {
  const counts: Record<string, Budget> = {}
  for (const page of Object.keys(PAGES)) {
    expireKept()
    const [vi, viAnew] = await count(page, 'vi')
    const [en, enAnew] = await count(page, 'en')
    counts[page] = [vi, en, viAnew, enAnew]
  }
  return counts
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  data = await dataModules()
  await putOneOfAll(0)
  await putOneOfAll(1)
  await nameAll()
  shown = await findShown()
  // What is kept gets no older, however slow the machine is.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
})

describe('what a page asks of the database', () => {
  test('is what each page is known to read', () => {
    const folder = new URL('../../../site/pages/', import.meta.url)
    const files = readdirSync(folder, { recursive: true }).map(String)
    const SEARCH = /^(tim-kiem|api\/|_sendUpload|healthz|readyz)/
    for (const file of files.filter((one) => /\.(astro|ts)$/.test(one) && !SEARCH.test(one))) {
      const source = readFileSync(new URL(encodeURI(file), folder), 'utf8')
      const imports = [...source.matchAll(/import \{ ([^}]*) \} from '[./]*\/data\/\w+\.ts'/g)]
      const names = imports.flatMap(([, list = '']) => list.split(', '))
      const reads = names.filter((name) => /^(find|list|load|resolve)[A-Z]/.test(name))
      const read = [...(PAGES[file]?.toString() ?? '').matchAll(/data\.(\w+)\(/g)].map(([, name]) => name)
      expect([...new Set(read)].sort(), file).toEqual(reads.sort())
    }
  })

  test('is counted, and the same for one document as for thirty', async () => {
    expect(await countAll()).toEqual(budgets)
    vi.useRealTimers()
    for (let at = 2; at < 30; at += 1) await putOneOfAll(at)
    await nameAll()
    vi.useFakeTimers({ toFake: ['Date'] })
    expect(await countAll()).toEqual(budgets)
  })

  test('is what has changed, not all over again', async () => {
    vi.useRealTimers()
    const [id] = ids.procedures!
    const read = () => data.listProcedures('vi')
    const before = await read()
    await payload.update({ collection: 'procedures', id: id!, data: { name: 'Tên khác' }, ...all })
    expireKept()
    // MongoDB is asked for what was stamped a while ago too: it may have been committed just now.
    expect(await statementsOf(payload, read)).toHaveLength(isMongo ? 4 : 3)
    const after = await read()
    const unchanged = after.filter((doc) => doc.id !== id)
    expect(after.find((doc) => doc.id === id)?.name).toBe('Tên khác')
    expect(unchanged).toEqual(before.filter((doc) => doc.id !== id))
    expect(unchanged.every((doc) => before.includes(doc))).toBe(true)
  })
})
