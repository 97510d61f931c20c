import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../cms/import/apply/store.ts'
import type { Entry } from '../../../cms/import/read.ts'
import { toRecord } from '../../../cms/import/shapes.ts'
import { importRecords } from '../../../cms/import/run.ts'
import { toProcedurePage } from '../../../site/views/procedures/page.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

function entries(...values: unknown[]): Entry[] {
  return values.map((value, at) => ({ line: at + 1, progress: (at + 1) / values.length, ...toRecord(value) }))
}
const run = (values: unknown[], store: Partial<Store> = {}) =>
  importRecords({ payload, isSeeding: false, isDryRun: false, ...store }, entries(...values))

const line = (code: string, more: object = {}) => ({
  code,
  name: `Thủ tục ${code}`,
  field: 'Hộ tịch',
  agency: 'Sở Tư pháp; UBND cấp xã',
  level: ['cấp xã'],
  processing_time: '05 ngày làm việc',
  fee: 'Không',
  submission_channels: ['Trực tuyến'],
  documents: ['Tờ khai'],
  steps: ['Nộp hồ sơ'],
  legal_basis: ['1/2026/NĐ-CP', '9/2026/NĐ-CP'],
  ...more,
})

async function stored(code: string) {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    ...everything,
  })
  return docs[0]!
}
const versionsOf = async (id: string) =>
  (
    await payload.countVersions({
      collection: 'procedures',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
  ).totalDocs

/** Counted by reading: MongoDB only estimates the size of a whole collection. */
const procedureCount = async () =>
  (await payload.find({ collection: 'procedures', ...everything })).docs.length

describe('procedures', () => {
  let agency: string
  let document: string

  beforeAll(async () => {
    const made = await payload.create({
      collection: 'agencies',
      data: { key: 'so-tu-phap', name: 'Sở Tư pháp', tier: 'province', _status: 'published' },
      overrideAccess: true,
    })
    agency = made.id
    await run([{ number: '1/2026/NĐ-CP', type: 'Nghị định', title: 'Về hộ tịch' }])
    const { docs } = await payload.find({ collection: 'legal-documents', ...everything })
    document = docs[0]!.id
  })

  test('are created, published, and linked to field, agency and documents', async () => {
    const report = await run([line('1.100001')])
    expect(report).toMatchObject({ created: 1, updated: 0, unchanged: 0, rejected: [] })
    const doc = await stored('1.100001')
    expect(doc).toMatchObject({
      _status: 'published',
      implementingAgencies: [agency],
      published: {
        timeText: '05 ngày làm việc',
        time: { value: 5, unit: 'working_day' },
        fee: { kind: 'free' },
      },
      methods: [{ channel: 'online', time: { value: 5 }, fees: [{ amount: 0, kind: null }] }],
      legalBasis: [{ number: '1/2026/NĐ-CP', document }, { number: '9/2026/NĐ-CP' }],
      onlineLevel: 'unknown',
      status: 'in_force',
    })
    expect(doc.legalBasis?.[1]?.document ?? null).toBeNull()
    const { docs: fields } = await payload.find({ collection: 'fields', ...everything })
    expect(fields).toMatchObject([{ id: doc.field, slug: 'ho-tich', name: 'Hộ tịch' }])
  })

  test('imported again change nothing and write no version', async () => {
    const { id } = await stored('1.100001')
    const before = await versionsOf(id)
    expect(await run([line('1.100001'), line('1.100001')])).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
    })
    expect(await versionsOf(id)).toBe(before)
  })

  test('changed ones are updated; what editors wrote stays', async () => {
    const { id, cases } = await stored('1.100001')
    const paper = { ...cases![0]!.documents![0]!, note: 'Điền bằng bút mực' }
    await payload.update({
      collection: 'procedures',
      id,
      data: {
        plainName: 'Tên thường gọi',
        summary: 'Tóm tắt',
        implementingAgencies: [],
        cases: [{ ...cases![0]!, documents: [paper] }],
        _status: 'published',
      },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'procedures',
      id,
      locale: 'en',
      data: { name: 'Procedure', _status: 'published' },
      overrideAccess: true,
    })
    const changed = line('1.100001', { fee: '10.000 đồng', documents: ['Tờ khai', 'Ảnh'] })
    expect(await run([changed])).toMatchObject({ updated: 1 })
    const after = await stored('1.100001')
    expect(after).toMatchObject({
      plainName: 'Tên thường gọi',
      summary: 'Tóm tắt',
      published: { fee: { kind: 'fixed', amount: 10_000 } },
      cases: [{ documents: [{ id: paper.id, name: 'Tờ khai', note: 'Điền bằng bút mực' }, { name: 'Ảnh' }] }],
      _status: 'published',
    })
    const english = await payload.findByID({ collection: 'procedures', id, locale: 'en', ...everything })
    expect(english.name).toBe('Procedure')
  })

  test('what an editor added or changed by hand survives the same source, and is listed', async () => {
    const source = line('1.100031')
    await run([source])
    const { id, cases, methods, published } = await stored('1.100031')
    const byHand = { name: 'Trẻ bị bỏ rơi', documents: [{ name: 'Biên bản' }] }
    const shorter = { value: 3, unit: 'working_day', note: 'Tỉnh rút từ 05 ngày làm việc' }
    const { token } = await signIn(payload, 'publisher')
    const answer = await rest(payload, {
      method: 'PATCH',
      path: `/procedures/${id}?locale=vi`,
      token,
      body: {
        cases: [...cases!, byHand],
        methods: [{ ...methods![0]!, time: shorter }],
        published: { ...published, feeText: 'Không; bản sao 8.000 đồng/bản' },
        _status: 'published',
      },
    })
    expect(answer.status).toBe(200)
    const again = await run([source])
    expect(again).toMatchObject({ updated: 0, unchanged: 1 })
    expect(again.editedHere).toEqual([
      {
        key: '1.100031',
        values: ['published.feeText', 'methods.time.value', 'cases: Trẻ bị bỏ rơi'],
      },
    ])
    const changed = { ...source, fee: '30.000 đồng', documents: ['Tờ khai', 'Ảnh'] }
    const open = { conflicts: [{ key: '1.100031', values: ['published.feeText'] }] }
    expect(await run([changed])).toMatchObject({ updated: 1, ...open })
    expect(await stored('1.100031')).toMatchObject({
      published: { feeText: 'Không; bản sao 8.000 đồng/bản' },
      methods: [{ time: shorter }],
      cases: [{ documents: [{ name: 'Tờ khai' }, { name: 'Ảnh' }] }, byHand],
    })
    expect(await run([changed])).toMatchObject({ updated: 0, unchanged: 1, ...open })
    const choices = new Map([['.published.feeText', 'source' as const]])
    await importRecords({ payload, isSeeding: false, isDryRun: false }, entries(changed), {
      choicesOf: () => choices,
    })
    expect(await stored('1.100031')).toMatchObject({ published: { feeText: '30.000 đồng' } })
    expect(await run([changed])).toMatchObject({ unchanged: 1, conflicts: [] })
  })

  test('one that was written by hand is filled in, never overwritten', async () => {
    await payload.create({
      collection: 'procedures',
      data: {
        ...{ code: '1.100032', name: 'Tên của tôi', _status: 'published' },
        ...{ onlineLevel: 'unknown', status: 'in_force' },
      },
      overrideAccess: true,
    })
    expect(await run([line('1.100032')])).toMatchObject({
      ...{ updated: 1, conflicts: [{ key: '1.100032', values: ['name'] }] },
    })
    expect(await stored('1.100032')).toMatchObject({
      ...{ name: 'Tên của tôi', published: { feeText: 'Không' } },
    })
  })

  test('one that an editor has in a draft changes in the draft only', async () => {
    await run([line('1.100002')])
    const { id } = await stored('1.100002')
    await payload.update({
      collection: 'procedures',
      id,
      data: { plainName: 'Đang viết' },
      draft: true,
      overrideAccess: true,
    })
    const report = await run([line('1.100002', { fee: '20.000 đồng' })])
    expect(report).toMatchObject({ updated: 1, waiting: ['1.100002'] })
    expect(await stored('1.100002')).toMatchObject({
      published: { feeText: 'Không' },
      _status: 'published',
    })
    const draft = await payload.findByID({
      collection: 'procedures',
      id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(draft).toMatchObject({
      published: { feeText: '20.000 đồng' },
      plainName: 'Đang viết',
      _status: 'draft',
    })
    expect(await run([line('1.100002', { fee: '20.000 đồng' })])).toMatchObject({ unchanged: 1 })
  })

  test('one in the trash is refused and stays there', async () => {
    await run([line('1.100003')])
    const { id } = await stored('1.100003')
    await payload.update({
      collection: 'procedures',
      id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    const { rejected } = await run([line('1.100003')])
    expect(rejected).toEqual([{ line: 1, key: '1.100003', reason: expect.stringContaining('in the trash') }])
  })

  test('a bad record leaves nothing behind, not even the field it needs; the others are stored', async () => {
    const bad = line('1.100005', { field: 'Lĩnh vực của bản ghi hỏng', name: 'x' })
    const broken = entries(line('1.100004'), bad, line('1.100006'))
    // Passes the schema of the file but not the one of the collection.
    Object.assign((broken[1] as { record: object }).record, { tiers: ['no such tier'] })
    const report = await importRecords({ payload, isSeeding: false, isDryRun: false }, broken)
    expect(report).toMatchObject({ created: 2, rejected: [{ line: 2, key: '1.100005' }] })
    const { totalDocs } = await payload.count({
      collection: 'fields',
      where: { slug: { equals: 'linh-vuc-cua-ban-ghi-hong' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  test('records share a transaction, and one that ends it takes nothing from the others', async () => {
    const codes = Array.from({ length: 45 }, (_, at) => `1.1001${String(at).padStart(2, '0')}`)
    const values = codes.map((code, at) => line(code, { field: `Lĩnh vực chung ${at % 3}` }))
    const broken = entries(...values, values[3])
    for (const at of [7, 30]) Object.assign((broken[at] as { record: object }).record, { tiers: ['none'] })
    const report = await importRecords({ payload, isSeeding: false, isDryRun: false }, broken)
    expect(report).toMatchObject({ created: 43, unchanged: 1 })
    expect(report.rejected.map(({ line: at, key }) => [at, key])).toEqual([
      [8, codes[7]],
      [31, codes[30]],
    ])
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { code: { in: codes } },
      ...everything,
    })
    expect(docs.map(({ code }) => code).toSorted()).toEqual(
      codes.filter((_, at) => ![7, 30].includes(at)).toSorted(),
    )
    expect(new Set(docs.map(({ field }) => field)).size).toBe(3)
    for (const { id } of docs.slice(0, 3)) expect(await versionsOf(id)).toBe(1)
    expect(await run(values.filter((_, at) => ![7, 30].includes(at)))).toMatchObject({ unchanged: 43 })
  })

  test('an old code is linked to its successor, even one that comes later in the file', async () => {
    const old = line('1.100007', { status_note: 'mã cũ – nay là 1.100008' })
    expect(await run([old, line('1.100008')])).toMatchObject({ created: 2 })
    expect(await stored('1.100007')).toMatchObject({
      status: 'replaced',
      replacedBy: (await stored('1.100008')).id,
    })
    expect(await run([old, line('1.100008')])).toMatchObject({ unchanged: 2 })
  })

  test('a dry run tells what would happen and stores nothing', async () => {
    const before = await procedureCount()
    const report = await run([line('1.100009', { field: 'Lĩnh vực chỉ thử' }), { code: 'x', name: 'y' }], {
      isDryRun: true,
    })
    expect(report).toMatchObject({ created: 1, rejected: [{ line: 2 }] })
    expect(await procedureCount()).toBe(before)
  })
})

describe('values that contradict themselves', () => {
  const rows = readFileSync(new URL('../../fixtures/fees-zero-beside-a-sum.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as { code: string; channel: string; words: string })
  const details = rows.map(({ channel, words }, at) => ({
    code: `1.2${String(at).padStart(5, '0')}`,
    name: `Thủ tục ${at}`,
    executionMethods: [
      {
        submissionMethod: channel,
        processingTime: 0,
        processingTimeUnit: 'OTHER',
        fees: [{ type: 'FEE', value: 0, description: words, currencyName: 'VND' }],
      },
    ],
  }))

  test('are counted in the report, stored in full, and never told as free', async () => {
    const report = await run(details)
    expect(report).toMatchObject({ created: 40, rejected: [] })
    expect(report.contradictedFees).toHaveLength(40)
    expect(report.contradictedFees[0]).toEqual({
      key: '1.200000',
      values: [expect.stringMatching(/^0: .*\d{3} đồng|^0: .*VNĐ/)],
    })
    for (const [at, { words }] of rows.entries()) {
      const doc = await stored(details[at]!.code)
      const [fee] = doc.methods![0]!.fees!
      expect(fee).toMatchObject({ amount: 0, note: words })
      const page = toProcedurePage({ ...doc, contentLang: 'vi' } as never, 1, 'vi')
      expect(page.strip[3]).toMatchObject({ value: 'Tùy trường hợp', href: '#thoi-han' })
      expect(page.methods[0]?.fees).toEqual([words])
    }
  })

  test('a sum with an exception is stored as various', async () => {
    const [text = ''] = readFileSync(
      new URL('../../fixtures/fee-with-exception.jsonl', import.meta.url),
      'utf8',
    ).split('\n')
    const exception = JSON.parse(text) as { code: string; fee: string }
    expect(await run([exception])).toMatchObject({ created: 1 })
    expect(await stored(exception.code)).toMatchObject({
      published: { feeText: exception.fee, fee: { kind: 'various' } },
    })
  })

  test('cited documents that are not held are told, unless the same file brings them', async () => {
    const law = { number: '77/2026/NĐ-CP', type: 'Nghị định', title: 'Về một việc' }
    const citing = line('1.100030', { legal_basis: ['99/2099/QĐ-UBND', '77/2026/NĐ-CP'] })
    const { unknownCitations } = await run([citing, law])
    expect(unknownCitations).toEqual([{ key: '1.100030', values: ['99/2099/QĐ-UBND'] }])
  })
})

describe('legal documents', () => {
  const decree = (number: string, more: object = {}) => ({
    number,
    type: 'Nghị định',
    title: `Về ${number}`,
    ...more,
  })

  test('one number of one issuer is one document, however the issuer and the number are spelled', async () => {
    const values = [
      decree('814/2025/QĐ-UBND', { title: 'Về một việc', issuer: 'UBND tỉnh Lào Cai' }),
      decree('814/2025/QĐ-UBND', { title: 'Về một việc', issuer: 'Ủy ban nhân dân tỉnh Lào Cai' }),
      decree('0814/2025/QÐ–UBND', { title: 'Về một việc', issuer: 'UỶ BAN NHÂN DÂN  TỈNH LÀO CAI' }),
    ]
    expect(await run(values)).toMatchObject({ created: 1, unchanged: 2, rejected: [] })
    expect(await run(values)).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { number: { equals: '814/2025/QĐ-UBND' } },
      ...everything,
    })
    expect(docs.map(({ issuer }) => issuer)).toEqual(['Ủy ban nhân dân tỉnh Lào Cai'])
  })

  test('a number without a year is another document every year', async () => {
    const issued = (issue_date?: string, more: object = {}) =>
      decree('12/QĐ-UBND', { issuer: 'UBND tỉnh Lào Cai', ...(issue_date && { issue_date }), ...more })
    const [first, second] = [issued('2024-03-01'), issued('2025-03-01')]
    expect(await run([first, second])).toMatchObject({ created: 2, updated: 0, rejected: [] })
    expect(await run([second, first])).toMatchObject({ created: 0, unchanged: 2, rejected: [] })
    const { docs } = await payload.find({
      ...{ collection: 'legal-documents', where: { number: { equals: '12/QĐ-UBND' } }, sort: 'issuedOn' },
      ...everything,
    })
    expect(docs.map(({ issuedOn }) => issuedOn?.slice(0, 4))).toEqual(['2024', '2025'])
    expect(docs[0]!.numberKey).not.toBe(docs[1]!.numberKey)
    // The number with a year in it is a number of its own.
    expect(await run([decree('12/2024/QĐ-UBND', { issuer: 'UBND tỉnh Lào Cai' })])).toMatchObject({
      created: 1,
    })
  })

  test('a document whose day nobody knew is that of the first year that is told, and of no other', async () => {
    const issued = (issue_date?: string) =>
      decree('13/QĐ-UBND', { issuer: 'UBND tỉnh Lào Cai', ...(issue_date && { issue_date }) })
    expect(await run([issued()])).toMatchObject({ created: 1 })
    expect(await run([issued('2024-03-01'), issued('2025-03-01')])).toMatchObject({ created: 1, updated: 1 })
    expect(await run([issued('2024-03-01'), issued('2025-03-01')])).toMatchObject({ unchanged: 2 })
    expect(await run([issued('2026-03-01')])).toMatchObject({ created: 1, updated: 0 })
  })

  test('one number of two issuers is two documents', async () => {
    const number = '5/2026/NQ-HĐND'
    const values = [decree(number, { issuer: 'HĐND tỉnh A' }), decree(number, { issuer: 'HĐND tỉnh B' })]
    expect(await run(values)).toMatchObject({ created: 2 })
    expect(await run(values)).toMatchObject({ unchanged: 2 })
  })

  test('relations are added once both documents are there, and an editor keeps theirs', async () => {
    const old = decree('20/2020/NĐ-CP', { status_note: 'Được thay thế bởi Nghị định 30/2030/NĐ-CP' })
    expect(await run([old])).toMatchObject({ created: 1, relations: 0 })
    expect(await run([old, decree('30/2030/NĐ-CP')])).toMatchObject({ created: 1, relations: 1 })
    expect(await run([old, decree('30/2030/NĐ-CP')])).toMatchObject({ unchanged: 2, relations: 0 })
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { number: { equals: '30/2030/NĐ-CP' } },
      depth: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.relations).toMatchObject([{ type: 'replaces', target: { number: '20/2020/NĐ-CP' } }])
  })
})

describe('a stored document whose dates are out of order', () => {
  test('gets no relations, is told with its line, and the rest goes on', async () => {
    const decree = (number: string, more: object = {}) => ({
      number,
      type: 'Nghị định',
      title: `Về ${number}`,
      ...more,
    })
    const values = [
      decree('41/2021/NĐ-CP', { status_note: 'Được thay thế bởi Nghị định 51/2031/NĐ-CP' }),
      decree('42/2021/NĐ-CP', { status_note: 'Được thay thế bởi Nghị định 52/2031/NĐ-CP' }),
    ]
    const successors = [decree('51/2031/NĐ-CP'), decree('52/2031/NĐ-CP')]
    expect(await run(successors)).toMatchObject({ created: 2 })
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { number: { equals: '51/2031/NĐ-CP' } },
      ...everything,
    })
    const reversed = { issuedOn: '2031-05-01T12:00:00.000Z', expiresOn: '2031-01-01T12:00:00.000Z' }
    const { docs: versions } = await payload.findVersions({
      collection: 'legal-documents',
      where: { parent: { equals: docs[0]!.id } },
      locale: 'all',
      ...everything,
    })
    await payload.db.updateVersion({
      collection: 'legal-documents',
      id: versions[0]!.id,
      versionData: { ...versions[0], version: { ...versions[0]!.version, ...reversed } } as never,
      req: {},
    })
    const report = await run(values)
    expect(report).toMatchObject({ created: 2, relations: 1 })
    expect(report.rejected).toEqual([
      { line: 1, key: '51/2031/NĐ-CP', reason: expect.stringContaining('expiresOn') },
    ])
  })
})

describe('units', () => {
  const province = {
    code: '15',
    name: 'Lào Cai',
    full_name: 'Tỉnh Lào Cai',
    type: 'Tỉnh',
    slug: 'lao-cai',
    merged_from: ['Lào Cai', 'Yên Bái'],
  }
  const commune = {
    code: '02647',
    name: 'Lào Cai',
    full_name: 'Phường Lào Cai',
    type: 'Phường',
    slug: 'phuong-lao-cai',
    province: '15',
  }

  test('communes hang below their province; one of an unknown province is refused', async () => {
    const report = await run([province, commune, { ...commune, code: '02648', province: '16' }])
    expect(report).toMatchObject({
      created: 2,
      rejected: [{ line: 3, key: '02648', reason: expect.stringContaining('16') }],
    })
    expect(await run([province, commune])).toMatchObject({ unchanged: 2 })
    const { docs } = await payload.find({
      collection: 'units',
      where: { code: { equals: '02647' } },
      depth: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.parent).toMatchObject({
      code: '15',
      predecessors: [{ name: 'Lào Cai' }, { name: 'Yên Bái' }],
    })
  })
})

describe('the search index', () => {
  const jobs = async () => (await payload.find({ collection: 'payload-jobs', ...everything })).docs.length
  let before: number
  beforeEach(async () => {
    before = await jobs()
  })

  test('an import leaves one question per change for the worker', async () => {
    await run([line('1.100020'), line('1.100021')])
    expect(await jobs()).toBe(before + 2)
    await run([line('1.100020'), line('1.100021')])
    expect(await jobs()).toBe(before + 2)
  })

  test('a seed leaves none: its caller rebuilds the index', async () => {
    await run([line('1.100022')], { isSeeding: true })
    expect(await jobs()).toBe(before)
  })
})
