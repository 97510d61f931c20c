import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRecord } from '../../../cms/import/shapes.ts'
import { importRecords } from '../../../cms/import/run.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let ofHealth: Person
let auditor: Person
let health: string
let schools: string
let { makeReport } = {} as typeof import('../../../cms/completeness/report.ts')

const whole = {
  methods: [{ channel: 'direct', time: { value: 5, unit: 'day' }, fees: [{ kind: 'phi', amount: 0 }] }],
  cases: [
    {
      steps: [{ text: 'Nộp hồ sơ' }],
      documents: [{ name: 'Tờ khai', formUrl: 'https://example.org/to-khai.docx' }],
    },
  ],
  audiences: ['citizen'],
  conditions: 'Không',
  results: [{ name: 'Giấy chứng nhận' }],
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;({ makeReport } = await import('../../../cms/completeness/report.ts'))
  const agency = async (name: string) => String((await make(payload, 'agencies', 'published', { name })).id)
  health = await agency('Sở Y tế')
  schools = await agency('Sở Giáo dục')
  admin = await signIn(payload, 'admin')
  auditor = await signIn(payload, 'auditor')
  ofHealth = await signIn(payload, 'author', 'yte@test.example', health)
  await make(payload, 'procedures', 'published', { ...whole, implementingAgencies: [schools] })
  await make(payload, 'procedures', 'published', { ...whole, cases: [], competentAgencies: [health] })
  await make(payload, 'procedures', 'published', { name: 'Không có gì' })
  await make(payload, 'procedures', 'published', { status: 'repealed', implementingAgencies: [schools] })
  await make(payload, 'procedures', 'draft', { implementingAgencies: [schools] })
})
afterAll(() => running.stop())

async function reportFor({ id }: Person) {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return makeReport(await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload))
}

describe('the completeness report', () => {
  test('counts published procedures in force by agency, the worst first', async () => {
    const { whole: all, agencies, nameOf } = await reportFor(admin)
    expect(all).toMatchObject({ total: 3, complete: 1, counts: { name: 3, steps: 1, papers: 1, fees: 2 } })
    expect(agencies.map(({ agency }) => nameOf(agency))).toEqual([
      'Chưa chọn cơ quan trong danh mục',
      'Sở Y tế',
      'Sở Giáo dục',
    ])
    expect(agencies[1]).toMatchObject({ total: 1, complete: 0, counts: { steps: 0, ways: 1, forms: 0 } })
    expect(agencies[2]!.counts).toMatchObject({ forms: 1, conditions: 1, results: 1, times: 1, agency: 1 })
  })

  test('counts what is published afterwards, and no longer what is hidden', async () => {
    const { id } = await make(payload, 'procedures', 'published', { ...whole, competentAgencies: [schools] })
    expect((await reportFor(admin)).whole).toMatchObject({ total: 4, complete: 2 })
    const change = { collection: 'procedures', id, data: { _status: 'draft' }, overrideAccess: true } as const
    await payload.update(change)
    expect((await reportFor(admin)).whole).toMatchObject({ total: 3, complete: 1 })
  })

  test('shows people of an agency their own procedures, auditors all', async () => {
    const own = await reportFor(ofHealth)
    expect(own.procedures).toHaveLength(1)
    expect(own.agencies.map(({ agency }) => agency)).toEqual([health])
    expect((await reportFor(auditor)).procedures).toHaveLength(3)
  })
})

const ask = (token?: string) => rest(payload, { method: 'GET', path: '/completeness.xlsx', token })

describe('its spreadsheet', () => {
  test('is given to those who may sign in, and recorded as an export', async () => {
    const { status, headers } = await ask(ofHealth.token)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('spreadsheetml')
    const { docs } = await payload.find({
      ...{ collection: 'audit-log', where: { action: { equals: 'export' } }, overrideAccess: true },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ subject: 'procedures', note: 'Mức độ đầy đủ: 1 thủ tục' })
  })

  test('is refused to the public', async () => {
    expect((await ask()).status).toBe(401)
  })
})

describe('a procedure whose places state different times', () => {
  const CODE = '9.000101'
  const line = (words: string) => ({ code: CODE, name: 'Thủ tục hai thời hạn', processing_time: words })
  const importLine = async (words: string) => {
    const entry = { line: 1, progress: 1, ...toRecord(line(words)) }
    const report = await importRecords({ payload, isSeeding: false, isDryRun: false }, [entry])
    expect(report.rejected).toEqual([])
  }
  const read = async () => {
    const where = { code: { equals: CODE } }
    const { docs } = await payload.find({ collection: 'procedures', where, depth: 0, overrideAccess: true })
    return docs[0]!
  }
  const save = async (data: object, isDraft = false) => {
    const path = `/procedures/${(await read()).id}${isDraft ? '?draft=true' : ''}`
    const { status, json } = await rest(payload, {
      ...{ method: 'PATCH', path, token: admin.token, headers: { 'Accept-Language': 'vi' } },
      body: { ...data, _status: isDraft ? 'draft' : 'published' },
    })
    return { status, errors: (json.errors?.[0]?.data?.errors ?? []) as { path: string; message: string }[] }
  }
  const direct = (value: number) => ({ methods: [{ channel: 'direct', time: { value, unit: 'day' } }] })

  test('is saved as a draft, and refused at both fields when a person publishes it', async () => {
    await importLine('10 ngày')
    expect((await save(direct(7), true)).status).toBe(200)
    const { status, errors } = await save({})
    expect([status, errors.map(({ path }) => path)]).toEqual([
      400,
      ['methods.0.time.value', 'published.time.value'],
    ])
    expect(errors[0]!.message).toContain('ở các cách nộp là 7 ngày, ở văn bản công bố là 10 ngày')
    expect((await save(direct(10))).status).toBe(200)
  })

  test('is imported as it is, and then whatever else of it may be edited', async () => {
    await importLine('12 ngày')
    expect(await read()).toMatchObject({ ...direct(10), published: { timeText: '12 ngày' } })
    expect((await save({ plainName: 'Tên gọi mới' })).status).toBe(200)
    expect((await save(direct(11))).status).toBe(400)
  })
})
