import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findPublic } from '../../../cms/jobs/publicView.ts'
import { toSearchDocument } from '../../../search/documents.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { toLegislation } from '../../../site/views/document-json-ld.ts'
import { filterDocuments, readDocumentsAsked } from '../../../site/views/document-filters.ts'
import { toDocument, toDocumentLine } from '../../../site/views/documents.ts'
import { toDocumentFeedItem } from '../../../site/views/feed.ts'
import { toBases } from '../../../site/views/procedures/basis.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

const NOON = '2026-11-29T05:00:00.000Z'
const AFTER_MIDNIGHT = '2026-11-29T17:00:00.000Z'

/** As a REST client sends them: a status that the days contradict. */
const SENT = [
  ['951/2026/QĐ-UBND', { effectiveOn: '2026-11-29T12:00:00.000Z', status: 'not_yet' }],
  [
    '952/2026/QĐ-UBND',
    { effectiveOn: '2020-12-01T12:00:00.000Z', expiresOn: '2026-10-31T12:00:00.000Z', status: 'in_force' },
  ],
  ['953/2026/QĐ-UBND', { effectiveOn: '2099-01-01T12:00:00.000Z', status: 'in_force' }],
  ['954/2026/QĐ-UBND', { effectiveOn: '2026-11-29T17:00:00.000Z', status: 'in_force' }],
  ['955/2026/QĐ-UBND', { effectiveOn: '2020-01-01', expiresOn: '2026-11-29' }],
  ['956/2026/QĐ-UBND', { effectiveOn: '2020-01-01', status: 'suspended', statusFrom: '2026-11-30' }],
] as const

type Validities = Record<string, string>
const TODAY: Validities = {
  '951/2026/QĐ-UBND': 'in_force',
  '952/2026/QĐ-UBND': 'expired',
  '953/2026/QĐ-UBND': 'not_yet',
  '954/2026/QĐ-UBND': 'not_yet',
  '955/2026/QĐ-UBND': 'in_force',
  '956/2026/QĐ-UBND': 'in_force',
}
const TOMORROW: Validities = {
  ...TODAY,
  '954/2026/QĐ-UBND': 'in_force',
  '955/2026/QĐ-UBND': 'expired',
  '956/2026/QĐ-UBND': 'suspended',
}
/** What the page of a procedure says of the documents on which it is based. */
const SAID: Validities = {
  '952/2026/QĐ-UBND': ' đã hết hiệu lực từ ngày 01/11/2026',
  '955/2026/QĐ-UBND': ' sẽ hết hiệu lực từ ngày 30/11/2026',
  '956/2026/QĐ-UBND': ' sẽ bị ngưng hiệu lực từ ngày 30/11/2026',
}
const SAID_TOMORROW: Validities = {
  ...SAID,
  '955/2026/QĐ-UBND': ' đã hết hiệu lực từ ngày 30/11/2026',
  '956/2026/QĐ-UBND': ' bị ngưng hiệu lực từ ngày 30/11/2026',
}
const WORDS: Validities = {
  in_force: 'Còn hiệu lực',
  expired: 'Hết hiệu lực',
  not_yet: 'Chưa có hiệu lực',
  suspended: 'Ngưng hiệu lực',
}

let running: Running
let payload: Payload
const slugs = new Map<string, string>()
let procedure: string
let legalDocuments: typeof import('../../../site/data/legalDocuments.ts')

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const { token } = await signIn(payload, 'publisher')
  legalDocuments = await import('../../../site/data/legalDocuments.ts')
  const ids = []
  for (const [number, dates] of SENT) {
    const common = { number, kind: 'quyet_dinh', title: `Văn bản ${number}`, issuer: 'Ủy ban nhân dân tỉnh' }
    const body = { ...common, issuedOn: '2019-12-31T17:00:00.000Z', ...dates, _status: 'published' }
    const { status, json } = await rest(payload, { method: 'POST', path: '/legal-documents', token, body })
    expect(status).toBe(201)
    slugs.set(number, json.doc.slug)
    ids.push(json.doc.id)
  }
  const made = await make(payload, 'procedures', 'published', {
    code: '1.500001',
    legalBasis: ids.map((document) => ({ document })),
  })
  procedure = String(made.id)
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(NOON)
  expireKept()
})
afterEach(() => vi.useRealTimers())
afterAll(() => running.stop())

const origin = 'https://cong.example'
const wordsOf = (validities: Validities) =>
  Object.fromEntries(Object.entries(validities).map(([number, one]) => [number, WORDS[one]]))

async function onPages() {
  const views = await Promise.all(
    [...slugs].map(async ([number, slug]) => {
      const view = toDocument((await legalDocuments.findLegalDocument(slug, 'vi'))!, 'vi')
      const settings = { origin, siteName: 'Cổng', agencyName: 'UBND' }
      const json = toLegislation(view, { settings, href: '/x' }) as Record<string, string>
      return [number, view.status.text, json.legislationLegalForce?.split('/').at(-1)] as const
    }),
  )
  return {
    pages: Object.fromEntries(views.map(([number, text]) => [number, text])),
    forces: Object.fromEntries(views.map(([number, , force]) => [number, force])),
  }
}

async function inLists() {
  const all = await legalDocuments.loadDocuments('vi')
  const lines = all.map((doc) => [doc.number, toDocumentLine(doc, 'vi').status.text])
  const newest = await legalDocuments.listNewestDocuments('vi', 30)
  const feed = newest.map((doc) => [doc.number, toDocumentFeedItem(doc, origin, 'vi').description])
  return { list: Object.fromEntries(lines), feed: Object.fromEntries(feed) }
}

async function byFilter(value: string) {
  const all = await legalDocuments.loadDocuments('vi')
  const asked = readDocumentsAsked(new URLSearchParams({ 'hieu-luc': value }))
  const { found, groups } = filterDocuments(all, asked, 'vi')
  const options = groups.find(({ name }) => name === 'hieu-luc')!.options
  return { numbers: found.map(({ number }) => number).sort(), options }
}

/** Equal searches within a second share their answer: each is asked in a way of its own. */
let asked = 0
const anew = (query: string) => query + ' '.repeat(++asked)

async function inSearch() {
  const ids = (await payload.find({ collection: 'legal-documents', depth: 0, overrideAccess: false })).docs
  const stored = await findPublic(
    payload,
    'legal-documents',
    ids.map(({ id }) => String(id)),
  )
  const docs = stored.map((doc) => toSearchDocument('legal-documents', doc as never)!)
  return Object.fromEntries(docs.map((doc) => [doc.code, [doc.facets.status, doc.standing]]))
}

const numbersOf = (validities: Validities, value: string) =>
  Object.keys(validities).filter((number) => validities[number] === value)

describe.each([
  ['at noon', NOON, TODAY, SAID],
  ['a millisecond before midnight', '2026-11-29T16:59:59.999Z', TODAY, SAID],
  ['after midnight', AFTER_MIDNIGHT, TOMORROW, SAID_TOMORROW],
])('validity %s is what the days say', (_, now, validities, said) => {
  beforeEach(() => vi.setSystemTime(now))

  test('on pages and in JSON-LD', async () => {
    const { pages, forces } = await onPages()
    expect(pages).toEqual(wordsOf(validities))
    for (const [number, validity] of Object.entries(validities))
      expect(forces[number]).toBe(validity === 'in_force' ? 'InForce' : 'NotInForce')
  })

  test('in the list and in the feed', async () => {
    const { list, feed } = await inLists()
    expect(list).toEqual(wordsOf(validities))
    for (const [number, text] of Object.entries(wordsOf(validities)))
      expect(feed[number]).toBe(`Ủy ban nhân dân tỉnh. ${text}.`)
  })

  test.each(['in_force', 'expired', 'not_yet'])('for the filter and its counts: %s', async (value) => {
    const { numbers, options } = await byFilter(value)
    expect(numbers).toEqual(numbersOf(validities, value))
    for (const option of options) expect(option.count).toBe(numbersOf(validities, option.value).length)
  })

  test('in the search documents', async () => {
    for (const [number, found] of Object.entries(await inSearch()))
      expect(found).toEqual([[validities[number]], validities[number] === 'expired' ? 0 : 1])
  })

  test('in the search without an engine', async () => {
    const { searchPortal } = await import('../../../site/data/search.ts')
    const filters = { status: ['in_force'] }
    const found = await searchPortal({ query: anew(''), type: 'legal-documents', filters })
    expect(found.hits.map(({ code }) => code).sort()).toEqual(numbersOf(validities, 'in_force'))
    const all = await searchPortal({ query: anew(''), type: 'legal-documents' })
    expect(Object.fromEntries(all.hits.map(({ code, validity }) => [code, validity]))).toEqual(validities)
  })

  test('among the legal basis of a procedure', async () => {
    const { findProcedure } = await import('../../../site/data/procedures.ts')
    const { findLawChanges } = await import('../../../site/data/lawChanges.ts')
    const doc = (await findProcedure('1.500001', 'vi'))!
    const changes = await findLawChanges('procedures', doc)
    const { documents } = toBases(doc, 'vi', { changes })
    expect(Object.fromEntries(documents.map((one) => [one.number, one.validity?.text]))).toEqual(
      wordsOf(validities),
    )
    const told = documents.flatMap(({ number, changes }) => (changes ?? []).map((one) => [number, one]))
    expect(Object.fromEntries(told)).toEqual(said)
    expect(procedure).not.toBe('')
  })

  test('in suggestions', async () => {
    const { suggest } = await import('../../../site/data/suggest.ts')
    const { hits } = await suggest('955/2026', 'vi')
    expect(hits.map(({ validity }) => validity)).toEqual([validities['955/2026/QĐ-UBND']])
  })
})

test('the year of a document is that of its day in Viet Nam', async () => {
  const docs = await legalDocuments.loadDocuments('vi')
  expect(docs.map(({ year }) => year)).toEqual(Array(SENT.length).fill('2020'))
})
