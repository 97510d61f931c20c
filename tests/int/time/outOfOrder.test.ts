import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importRecords } from '../../../cms/import/run.ts'
import { toRecord } from '../../../cms/import/shapes.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { portalId } from '../../support/portal.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'admin')).token
})
afterAll(() => running.stop())

const document = {
  number: '954/2026/QĐ-UBND',
  kind: 'quyet_dinh',
  title: 'Ngày đảo ngược',
  issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
  issuedOn: '2026-11-10T12:00:00.000Z',
  effectiveOn: '2026-11-20T12:00:00.000Z',
  expiresOn: '2025-01-01T12:00:00.000Z',
  status: 'in_force',
  _status: 'published',
}
const unit = { fullName: 'Xã A', name: 'A', code: '99950', type: 'Xã', tier: 'commune' }
const later = { vi: '2026-12-02T12:00:00.000Z', from: '2026-12-02T00:00:00Z', until: '2026-12-01T00:00:00Z' }
const hours = [{ days: 'Thứ Hai', from: '13:30', to: '11:30' }]

const send = (path: string, body: object, method: 'POST' | 'PATCH' = 'POST', lang = 'vi') =>
  rest(payload, {
    method,
    path,
    token,
    body,
    headers: { cookie: `payload-lng=${lang}`, 'accept-language': lang },
  })

describe('days out of order are refused where they stand', () => {
  test.each([
    ['/legal-documents', document, 'expiresOn'],
    ['/legal-documents', { ...document, effectiveOn: undefined }, 'expiresOn'],
    ['/legal-documents', { ...document, expiresOn: undefined, statusFrom: '2026-11-09' }, 'statusFrom'],
    ['/units', { ...unit, validFrom: later.vi, validTo: later.until }, 'validTo'],
    [
      '/procedures',
      {
        code: '1.700001',
        name: 'A',
        effectiveFrom: later.vi,
        effectiveTo: later.until,
        _status: 'published',
      },
      'effectiveTo',
    ],
    [
      '/service-providers',
      {
        ...{ name: 'A', key: 'a', kind: 'national', _status: 'published' },
        templates: [
          {
            purpose: 'apply',
            url: 'https://dichvucong.gov.vn/{code}',
            validFrom: later.vi,
            validTo: later.until,
          },
        ],
      },
      'templates.0.validTo',
    ],
    [
      '/agencies',
      { name: 'A', tier: 'province', openingHours: hours, _status: 'published' },
      'openingHours.0.to',
    ],
  ])('%s', async (path, body, field) => {
    const { status, json } = await send(path, body)
    expect(status).toBe(400)
    const errors = json.errors[0].data.errors as { path: string; message: string }[]
    expect(errors.map((error) => error.path)).toEqual([field])
    expect(errors[0]!.message).not.toBe('')
  })

  test('in the alerts of the provincial portal', async () => {
    const alerts = [{ text: 'A', severity: 'info', ...later, until: later.from }]
    const { status, json } = await send(`/sites/${await portalId(payload)}`, { alerts }, 'PATCH')
    expect([status, json.errors[0].data.errors]).toMatchObject([400, [{ path: 'alerts.0.until' }]])
  })

  test('in the words of the reader', async () => {
    const messageOf = async (lang: string) =>
      (await send('/legal-documents', document, 'POST', lang)).json.errors[0].data.errors[0].message
    expect(await messageOf('vi')).toBe('Không được trước ngày có hiệu lực và ngày ban hành.')
    expect(await messageOf('en')).toBe('Must not be before the day of effect and the day of issue.')
  })

  test('also when only one of them is changed', async () => {
    const { id } = await make(payload, 'legal-documents', 'published', {
      effectiveOn: '2026-01-01',
      expiresOn: '2026-06-01',
    })
    const { status, json } = await send(`/legal-documents/${id}`, { effectiveOn: '2026-07-01' }, 'PATCH')
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'expiresOn'])
    expect((await send(`/legal-documents/${id}`, { effectiveOn: '2026-06-01' }, 'PATCH')).status).toBe(200)
  })

  test('but not those that some documents have', async () => {
    const { status } = await send('/legal-documents', {
      ...document,
      ...{ number: '955/2026/QĐ-UBND', effectiveOn: '2026-01-01', expiresOn: '2026-11-10T16:00:00Z' },
    })
    expect(status).toBe(201)
  })

  test('and a draft may wait for its days', async () => {
    expect((await send('/legal-documents?draft=true', { ...document, _status: 'draft' })).status).toBe(201)
  })
})

test('the import rejects the line and says why', async () => {
  const line = {
    number: '12/2025/QĐ-UBND',
    type: 'Quyết định',
    title: 'Ngày đảo ngược',
    status: 'còn hiệu lực',
  }
  const lines = [
    { ...line, effective_date: '2025-04-01', expiry_date: '2025-01-01' },
    { ...line, number: '13/2025/QĐ-UBND', effective_date: '2025-04-01', expiry_date: '2025-04-01' },
  ]
  const entries = lines.map((one, at) => ({ line: at + 1, progress: 1, ...toRecord(one, undefined) }))
  const store = { payload, isSeeding: false, isDryRun: false }
  const report = await importRecords(store, entries)
  expect(report).toMatchObject({ created: 1 })
  expect(report.rejected).toHaveLength(1)
  expect(report.rejected[0]!.reason).toContain(
    'the day of expiry (2025-01-01) lies before the day of effect (2025-04-01)',
  )
})
