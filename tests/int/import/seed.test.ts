import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload
// It reads the settings, which startPayload makes.
let { isSeedUnfinished, seed } = {} as typeof import('../../../cms/seed/seed.ts')
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;({ isSeedUnfinished, seed } = await import('../../../cms/seed/seed.ts'))
})
afterAll(() => running.stop())

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri']
const HOURS = [
  { weekdays: WORKDAYS, from: '07:30', to: '11:30' },
  { weekdays: WORKDAYS, from: '13:30', to: '17:00' },
]

// Counted with a condition: MongoDB only estimates the size of a whole collection.
const where = { id: { exists: true } }

const count = async (collection: CollectionSlug) =>
  (await payload.count({ collection, where, overrideAccess: true })).totalDocs

/** What anybody may see. */
const publicCount = async (collection: CollectionSlug) =>
  (await payload.count({ collection, where, overrideAccess: false })).totalDocs

const long = 600_000

test('a seed that is cut short says so, and goes on where it stopped', { timeout: long }, async () => {
  expect(await isSeedUnfinished(payload)).toBe(false)
  const cut = seed({
    payload,
    onProgress: ({ share }) => {
      if (share > 0.4) throw new Error('cut')
    },
  })
  await expect(cut).rejects.toThrow('cut')
  expect(await isSeedUnfinished(payload)).toBe(true)
  await seed({ payload })
  expect(await isSeedUnfinished(payload)).toBe(false)
})

test('everything is there once, published, and leaves no jobs', async () => {
  const expected: Partial<Record<CollectionSlug, number>> = {
    procedures: 1713,
    'legal-documents': 325,
    units: 461,
    agencies: 138,
    holidays: 22,
    'paper-kinds': 73,
    'fee-reductions': 8,
    // The provincial portal and 114 component sites.
    sites: 115,
  }
  for (const [collection, number] of Object.entries(expected) as [CollectionSlug, number][]) {
    expect([collection, await count(collection), await publicCount(collection)]).toEqual([
      collection,
      number,
      number,
    ])
  }
  for (const collection of [
    'news',
    'pages',
    'life-events',
    'media',
    'service-providers',
    'entry-points',
    'synonyms',
    'best-bets',
  ] as const) {
    expect(await count(collection)).toBeGreaterThan(0)
    expect(await publicCount(collection)).toBe(await count(collection))
  }
  expect(await publicCount('news')).toBeGreaterThanOrEqual(30)
  expect(await publicCount('synonyms')).toBeGreaterThanOrEqual(400)
  const settings = await payload.findGlobal({ slug: 'search-settings', depth: 0, overrideAccess: false })
  expect(settings.suggestions?.denied).toContain('cờ bạc\n')
  expect(await count('payload-jobs')).toBe(0)
})

test('a second seed changes nothing', { timeout: long }, async () => {
  const versions = async () =>
    Promise.all(
      (['procedures', 'news', 'legal-documents', 'agencies', 'sites'] as const).map((collection) =>
        payload.countVersions({ collection, where, overrideAccess: true }),
      ),
    )
  const before = await versions()
  await seed({ payload })
  expect(await versions()).toEqual(before)
})

test('every commune and department has a live site of its own, with what is known of it in both languages', async () => {
  const list = async (locale: 'vi' | 'en') => {
    const { docs } = await payload.find({
      ...{ collection: 'sites', depth: 1, locale, fallbackLocale: false, sort: 'slug', pagination: false },
      where: { tier: { not_equals: 'province' } },
      overrideAccess: false,
    })
    return docs
  }
  const [sites, english] = [await list('vi'), await list('en')]
  const count = (tier: string) => sites.filter((site) => site.tier === tier && site.live).length
  expect([count('department'), count('commune')]).toEqual([15, 99])
  expect(
    sites.filter(({ name, intro }, at) => !name || !intro || !english[at]?.name || !english[at].intro),
  ).toEqual([])
  expect(new Set(sites.map(({ accent }) => accent)).size).toBe(5)
  const bacHa = sites.find(({ slug }) => slug === 'xa-bac-ha')
  expect(bacHa).toMatchObject({
    name: 'Xã Bắc Hà',
    unit: { code: '02839', predecessors: { length: 6 } },
    agency: { key: 'ubnd-02839', name: 'Ủy ban nhân dân xã Bắc Hà', openingHours: HOURS },
    history: { slug: 'xa-bac-ha-lich-su-hinh-thanh', agency: expect.anything(), onProvince: 'no' },
  })
})

test('public holidays are there in both languages, and Saturdays worked have their day off', async () => {
  const list = async (locale: 'vi' | 'en') => {
    const asked = { collection: 'holidays', locale, pagination: false, sort: 'from', depth: 0 } as const
    return (await payload.find({ ...asked, fallbackLocale: false, overrideAccess: false })).docs
  }
  const english = await list('en')
  expect((await list('vi')).filter(({ name }, at) => !name || !english[at]?.name)).toEqual([])
  const worked = english.filter(({ kind }) => kind === 'working')
  expect(worked.map(({ from, insteadOf }) => [from, insteadOf].map((day) => day?.slice(0, 10)))).toEqual([
    ['2025-04-26', '2025-05-02'],
    ['2026-08-22', '2026-08-31'],
  ])
})

test('every old commune stands in the record of one commune of today', async () => {
  const { docs } = await payload.find({
    ...{ collection: 'units', where: { 'parent.code': { equals: '15' } }, depth: 0, pagination: false },
    overrideAccess: false,
  })
  const old = docs.flatMap(({ predecessors }) =>
    (predecessors ?? []).map(({ name, note }) => `${name}, ${note}`),
  )
  expect([docs.length, old.length, new Set(old).size]).toEqual([99, 319, 319])
})

test('reports and questions are answered by committees and the province, public, and told to be examples', async () => {
  const { listPublicCases } = await import('../../../cms/cases/publicCases.ts')
  const cases = await listPublicCases(payload, { perPage: 100 })
  expect(cases.length).toBe(25)
  for (const { text, language } of cases)
    expect(text).toMatch(language === 'en' ? /demonstration\.\)$/ : /bản trình diễn\.\)$/)
  const byCommittee = cases.filter(({ commune }) => commune)
  expect(byCommittee.length).toBeGreaterThan(15)
  expect(byCommittee.filter(({ agency }) => !agency)).toEqual([])
  expect(cases.filter(({ isLate }) => isLate)).toEqual([])
  expect(cases.filter(({ closedOn, receivedOn }) => closedOn && closedOn <= receivedOn)).toEqual([])
})

test('what agencies publish is theirs, and says whether the province shows it', async () => {
  for (const collection of ['news', 'events', 'pages'] as const) {
    const of = async (onProvince: string) =>
      (
        await payload.count({
          collection,
          where: { and: [{ onProvince: { equals: onProvince } }, { agency: { exists: true } }] },
          overrideAccess: false,
        })
      ).totalDocs
    expect([collection, (await of('no')) > 0]).toEqual([collection, true])
    if (collection !== 'pages') expect([collection, (await of('yes')) > 0]).toEqual([collection, true])
  }
  const asked = await payload.find({
    ...{ collection: 'news', where: { onProvince: { equals: 'asked' } }, depth: 1, overrideAccess: false },
  })
  expect(asked.docs).toMatchObject([{ agency: { key: 'ubnd-02839' } }])
  const published = await payload.find({
    ...{ collection: 'legal-documents', where: { 'agency.key': { equals: 'so-tu-phap' } }, depth: 0 },
    overrideAccess: false,
  })
  expect(published.docs.map(({ number }) => number)).toContain('123/2015/NĐ-CP')
})

test('papers are of their kinds, which say where to get them; published numbers of sets are no papers', async () => {
  const find = async (code: string) => {
    const where = { code: { equals: code } }
    const asked = { collection: 'procedures', where, depth: 0, overrideAccess: false } as const
    return (await payload.find(asked)).docs[0]!.cases!
  }
  const asked = { collection: 'paper-kinds', pagination: false, depth: 1, overrideAccess: false } as const
  const kinds = new Map((await payload.find(asked)).docs.map((kind) => [kind.id, kind]))
  const [first] = await find('1.001193')
  const found = first!.documents!.map(({ kind, held }) => [kinds.get(String(kind))?.name, held ?? undefined])
  expect(found.filter(([name]) => name)).toEqual([
    ['Giấy chứng sinh', 'not_needed'],
    ['Giấy cam đoan về việc sinh', undefined],
    ['Giấy tờ tùy thân', undefined],
    ['Giấy tờ tùy thân', undefined],
    ['Giấy tờ chứng minh nơi cư trú', 'if_not_found'],
    ['Giấy ủy quyền được chứng thực', undefined],
  ])
  const residence = [...kinds.values()].find(({ name }) => name === 'Giấy tờ chứng minh nơi cư trú')
  expect(residence).toMatchObject({ heldIn: 'population', procedure: { code: '1.010041' } })
  const [only] = await find('1.003494')
  expect(only).toMatchObject({ sets: 1 })
  expect(only!.documents!.filter(({ name }) => name.startsWith('Số bộ'))).toEqual([])
})

/** A procedure in Vietnamese and in English. */
async function procedureInBoth(code: string) {
  const find = async (locale: 'vi' | 'en') => {
    const { docs } = await payload.find({
      ...{ collection: 'procedures', where: { code: { equals: code } }, locale, depth: 0 },
      overrideAccess: false,
    })
    return docs[0]!
  }
  return [await find('vi'), await find('en')] as const
}

test('a questionnaire is there in both languages, with conditions on rows and the procedures that it leads to', async () => {
  const [vietnamese, english] = await procedureInBoth('1.001193')
  const [ours, theirs] = [vietnamese.questions ?? [], english.questions ?? []]
  expect(theirs.map(({ key, id }) => [key, id])).toEqual(ours.map(({ key, id }) => [key, id]))
  expect(ours[0]).toMatchObject({ text: 'Bạn đăng ký khai sinh cho ai?', options: { length: 3 } })
  expect(theirs[0]).toMatchObject({ text: 'Whose birth are you registering?', article: ours[0]!.article })
  expect(theirs[0]!.options!.map(({ label }) => label)).not.toEqual(
    ours[0]!.options!.map(({ label }) => label),
  )
  const [whens, englishWhens] = [vietnamese, english].map(({ cases }) =>
    cases!.flatMap(({ when, documents }) => [when, ...documents!.map((paper) => paper.when)]),
  )
  expect(whens).toContain('chung-sinh=cam-doan')
  expect(englishWhens).toEqual(whens)
  const [lead] = vietnamese.leads ?? []
  const target = await payload.findByID({ collection: 'procedures', id: String(lead?.procedure), depth: 0 })
  expect(target.code).toBe('1.004884')
})

test('a procedure written out by hand has its steps, papers and fees in both languages, and the rest of the catalogue', async () => {
  const [vietnamese, english] = await procedureInBoth('2.000635')
  expect(vietnamese).toMatchObject({
    results: [{ name: 'Bản sao Trích lục hộ tịch hoặc bản sao Giấy khai sinh' }],
    methods: expect.arrayContaining([
      expect.objectContaining({
        channel: 'online',
        fees: [expect.objectContaining({ amount: 8000, per: 'bản' })],
      }),
    ]),
    provenance: { asOf: expect.stringMatching(/^2026-07/) },
    legalBasis: expect.arrayContaining([expect.objectContaining({ number: '60/2014/QH13' })]),
  })
  expect(english).toMatchObject({
    results: [{ name: 'Copy of the civil status extract or of the birth certificate' }],
    methods: vietnamese.methods?.map(({ channel }) => ({ channel, fees: [{ amount: 8000, per: 'copy' }] })),
    legalBasis: vietnamese.legalBasis,
  })
  const [[ownCase], [sameCase]] = [vietnamese.cases ?? [], english.cases ?? []]
  expect(ownCase!.steps!.length).toBeGreaterThanOrEqual(3)
  expect(ownCase!.documents![0]).toMatchObject({ name: expect.stringMatching(/^Tờ khai/), originals: 1 })
  expect(sameCase!.documents![0]).toMatchObject({ name: expect.stringMatching(/^Request/), originals: 1 })
  expect(sameCase!.steps!.map(({ id }) => id)).toEqual(ownCase!.steps!.map(({ id }) => id))
  expect(sameCase!.steps!.map(({ text }) => text)).not.toEqual(ownCase!.steps!.map(({ text }) => text))
})

test('English is there where somebody wrote it, and Vietnamese elsewhere', async () => {
  const [vietnamese, english] = await procedureInBoth('1.000672')
  expect(english.name).not.toBe(vietnamese.name)
  expect(vietnamese.results).not.toEqual([])
  expect(english.results).toEqual(vietnamese.results)
  const fields = await payload.find({
    ...{ collection: 'fields', where: { slug: { equals: 'dau-tu-tai-viet-nam' } }, locale: 'en' },
    ...{ depth: 0, overrideAccess: false },
  })
  expect(fields.docs.map(({ name }) => name)).toEqual(['Investment in Vietnam'])
  const news = await payload.find({
    collection: 'news',
    locale: 'en',
    sort: '-publishedAt',
    depth: 1,
    overrideAccess: false,
  })
  expect(news.docs[0]?.cover).toMatchObject({ mimeType: 'image/jpeg', alt: expect.stringMatching(/.{15}/) })
})

test('a replaced procedure leads to the one in force, whichever file has that', async () => {
  const { docs } = await payload.find({
    ...{ collection: 'procedures', where: { code: { equals: '2.000488' } }, depth: 1, overrideAccess: false },
  })
  expect(docs[0]).toMatchObject({ status: 'replaced', replacedBy: { code: '3.000333' } })
})

test('a procedure says how it is filed online in the province, and whose data it shows', async () => {
  const { docs } = await payload.find({
    ...{ collection: 'procedures', where: { code: { in: ['1.000894', '1.000931', '1.001193'] } } },
    ...{ sort: 'code', depth: 0, overrideAccess: false },
  })
  expect(docs.map(({ code, onlineLevel }) => [code, onlineLevel])).toEqual([
    ['1.000894', 'full'],
    ['1.000931', 'none'],
    ['1.001193', 'full'],
  ])
  expect(docs.at(-1)?.implementingAgencies).toHaveLength(1)
  expect(docs.map(({ provenance }) => provenance?.asOf?.slice(0, 7))).toEqual([
    '2026-07',
    '2026-07',
    '2026-07',
  ])
})
