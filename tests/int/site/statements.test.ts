import { readdirSync, readFileSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { slugsWith } from '../../../cms/content/types/index.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { dataModules, findShown, PAGES, type DataModules, type Shown } from '../../support/readPages.ts'
import { statementsOf } from '../../support/statements.ts'
import { isMongo } from '../../support/testDatabase.ts'

/** Statements of a page in Vietnamese and in English: while what is kept in memory is fresh, and when all of it is asked anew. */
type Counts = [vi: number, en: number, viAnew: number, enAnew: number]

/** What one read may ask for at most: documents, how many there are, their relations, and which are translated. */
const MOST_OF_A_READ = 4
/** Reads that are made of others, which pages else ask for one by one: how many. */
const MADE_OF: Readonly<Record<string, number>> = {
  ...{ loadPrepare: 6, loadJourney: 4, loadHistories: 2, loadCaseForm: 4 },
  ...{ findProcedureRecord: 3, findRecordInBoth: 6 },
}
/** The home page of a component site shows a list of each type, and who it is of. */
const MOST_OF_A_SITE = 48
/** The map asks each type how much of it there is, and where its parts begin. */
const MOST_OF_MAPPED_TYPE = 2
/** Lists that the test makes longer than a page: they are counted too, unless their count is still kept. */
const GROWN = ['tin-tuc/index.astro', 'lich/index.astro', 'lay-y-kien/index.astro', 'rss/lich.xml.ts']
const STATEMENTS_OF_A_COUNT = 2

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
  await put('consultations', { agency })
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

async function count(page: string, locale: 'vi' | 'en'): Promise<[fresh: number, anew: number]> {
  const read = () => PAGES[page]!(data, locale, shown)
  await read()
  const fresh = await statementsOf(payload, read)
  expireKept()
  const anew = await statementsOf(payload, read)
  return [fresh.length, anew.length]
}

async function countAll(): Promise<Record<string, Counts>> {
  const counts: Record<string, Counts> = {}
  for (const page of Object.keys(PAGES)) {
    expireKept()
    const [vi, viAnew] = await count(page, 'vi')
    const [en, enAnew] = await count(page, 'en')
    counts[page] = [vi, en, viAnew, enAnew]
  }
  return counts
}

/** The names of what a page reads. */
async function readsOf(page: string): Promise<string[]> {
  const names = new Set<string>()
  const watched = new Proxy(data, {
    get: (modules, name: string) => {
      if (name in modules) names.add(name)
      return modules[name as keyof DataModules]
    },
  })
  await PAGES[page]?.(watched, 'vi', shown)
  return [...names].sort()
}

/** The counts of pages whose list has grown beyond its first page. */
function grown(counts: Record<string, Counts>): Record<string, Counts> {
  const more = GROWN.map((page) => {
    const [vi, en, viAnew, enAnew] = counts[page]!
    return [page, [vi, en, viAnew + STATEMENTS_OF_A_COUNT, enAnew + STATEMENTS_OF_A_COUNT]]
  })
  return { ...counts, ...Object.fromEntries(more) }
}

function boundOf(reads: string[]): number {
  if (reads.includes('listMapParts')) return MOST_OF_MAPPED_TYPE * slugsWith('mapped').length
  const count = reads.reduce((sum, name) => sum + (MADE_OF[name] ?? 1), 0)
  return reads.includes('loadSiteHome') ? MOST_OF_A_SITE : MOST_OF_A_READ * count
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  data = await dataModules()
  await putOneOfAll(0)
  await putOneOfAll(1)
  await nameAll()
  const commune = { name: 'Thử', fullName: 'Xã Thử', code: '10001', tier: 'commune', type: 'Xã' } as const
  const unit = await payload.create({ collection: 'units', data: commune, ...all })
  await put('agencies', { unit: unit.id, tier: 'commune' })
  const first = Object.entries(ids).map(([collection, [id]]) => [collection, id])
  shown = { ...(await findShown(payload, Object.fromEntries(first))), commune: unit.slug! }
  const of = { agency: ids.agencies![0]!, tier: 'department', accent: 'indigo' } as const
  const site = { ...of, name: 'Sở thử', live: true }
  shown.site = (await payload.create({ collection: 'sites', data: site, ...all })).slug ?? undefined
  // What is kept gets no older, however slow the machine is.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
})

describe('what a page asks of the database', () => {
  test('is what each page is known to read', async () => {
    const folder = new URL('../../../site/pages/', import.meta.url)
    const files = readdirSync(folder, { recursive: true }).map(String)
    const SEARCH = /^((quay\/)?tim-kiem|api\/|_sendUpload|healthz|readyz)/
    for (const file of files.filter((one) => /\.(astro|ts)$/.test(one) && !SEARCH.test(one))) {
      const source = readFileSync(new URL(encodeURI(file), folder), 'utf8')
      const imports = [...source.matchAll(/import \{ ([^}]*) \} from '[./]*\/data\/\w+\.ts'/g)]
      const names = imports.flatMap(([, list = '']) => list.split(', '))
      const imported = names.filter((name) => /^(find|list|load|resolve)[A-Z]/.test(name))
      expect(await readsOf(file), file).toEqual(imported.sort())
    }
  })

  test('is bounded by what it reads, and the same for thirty documents as for two, but for counting lists of several pages', async () => {
    const few = await countAll()
    for (const [page, counts] of Object.entries(few))
      expect(Math.max(...counts), page).toBeLessThanOrEqual(boundOf(await readsOf(page)))
    vi.useRealTimers()
    for (let at = 2; at < 30; at += 1) await putOneOfAll(at)
    await nameAll()
    vi.useFakeTimers({ toFake: ['Date'] })
    const many = await countAll()
    expect(many).toEqual(grown(few))
    for (const page of GROWN)
      expect(Math.max(...many[page]!), page).toBeLessThanOrEqual(boundOf(await readsOf(page)))
  })

  test('is what has changed, not all over again', async () => {
    vi.useRealTimers()
    const [id] = ids.procedures!
    const read = () => data.listProcedures('vi')
    const before = await read()
    await payload.update({ collection: 'procedures', id: id!, data: { name: 'Tên khác' }, ...all })
    expireKept()
    // MongoDB is asked for what was stamped a while ago too: it may have been committed just now.
    const [ofProcedures, ofReductions] = [isMongo ? 4 : 3, 1]
    expect(await statementsOf(payload, read)).toHaveLength(ofProcedures + ofReductions)
    const after = await read()
    const unchanged = after.filter((doc) => doc.id !== id)
    expect(after.find((doc) => doc.id === id)?.name).toBe('Tên khác')
    expect(unchanged).toEqual(before.filter((doc) => doc.id !== id))
    expect(unchanged.every((doc) => before.includes(doc))).toBe(true)
  })
})
