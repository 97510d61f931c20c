import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string

const NFC = 'Thông báo tuyển dụng viên chức'
const NFD = NFC.normalize('NFD')

const rich = (text: string, url = 'https://example.vn/') => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
          {
            ...{ type: 'link', version: 3, direction: 'ltr', format: '', indent: 0 },
            fields: { linkType: 'custom', url, newTab: false },
            children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
          },
        ],
      },
    ],
  },
})

const send = (method: 'POST' | 'PATCH', path: string, body: object) =>
  rest(payload, { method, path, token, body })

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'publisher')).token
  await make(payload, 'news', 'draft')
})
afterAll(() => running.stop())

async function category(): Promise<string> {
  const { docs } = await payload.find({ collection: 'categories', limit: 1, overrideAccess: true, depth: 0 })
  return docs[0]!.id
}

describe('text that enters over REST', () => {
  test('is stored composed: titles, texts inside lists and rich texts, both languages', async () => {
    const news = {
      title: NFD,
      lead: NFD,
      body: rich(`${NFD} 10\u00a0km`),
      category: await category(),
      _status: 'published',
    }
    const { json, status } = await send('POST', '/news', news)
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ title: NFC, lead: NFC, slug: 'thong-bao-tuyen-dung-vien-chuc' })
    expect(JSON.stringify(json.doc.body)).toContain(`${NFC} 10\u00a0km`)
    expect(JSON.stringify(json.doc.body)).not.toContain('\u0302')
    const procedure = {
      ...{ code: '1.900001', name: NFD, onlineLevel: 'unknown', status: 'in_force', _status: 'published' },
      steps: [{ text: NFD }],
    }
    const made = await send('POST', '/procedures?locale=en', procedure)
    expect(JSON.stringify(made.json)).not.toContain('\u0302')
  })

  test('is stored composed in settings too', async () => {
    const { json } = await send('POST', '/globals/search-settings', { suggestions: { denied: NFD } })
    expect(json.result.suggestions.denied).toBe(NFC)
  })

  test('is found decomposed too', async () => {
    const { json } = await rest(payload, {
      method: 'GET',
      path: `/news?where[title][equals]=${encodeURIComponent(NFD)}`,
      token,
    })
    expect(json.docs).toHaveLength(1)
  })

  test('loses what nobody sees, and letters that only look right become right', async () => {
    const { json } = await send('POST', '/news', {
      title: 'Ðảng\u00a0ủy\u200b, Н\u0110ND và \u00adUBND\ufeff',
      lead: 'Ngày ２/９',
      category: await category(),
    })
    expect(json.doc).toMatchObject({ title: 'Đảng ủy, НĐND và UBND'.replace('Н', 'H'), lead: 'Ngày 2/9' })
  })

  test('of a title is one line, and nothing that is half a sign is kept', async () => {
    const { json } = await send('POST', '/news', {
      title: ' Thông báo\t mới\n ',
      author: 'x\ud800',
      body: rich('\ud800 y'),
      category: await category(),
    })
    expect(json.doc).toMatchObject({ title: 'Thông báo mới', author: 'x' })
    expect(json.doc.body.root.children[0].children[0].text).toBe(' y')
  })

  test('leaves addresses and passwords as they are', async () => {
    const url = `https://example.vn/${'tệp'.normalize('NFD')}`
    const { json } = await send('POST', '/news', {
      title: 'Liên kết',
      lead: 'x',
      body: rich('a', url),
      category: await category(),
    })
    expect(JSON.stringify(json.doc.body)).toContain(url)
    const password = 'mật khẩu thật dài 1'.normalize('NFD')
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: { email: 'nfd@example.vn', name: NFD, password, roles: ['publisher'] } as never,
    })
    const enter = (given: string) =>
      payload.login({ collection: 'users', data: { email: 'nfd@example.vn', password: given } })
    expect((await enter(password)).user).toMatchObject({ name: NFC })
  })
})

describe('the number of a document', () => {
  test.each([
    ['956/2026/QÐ-UBND', '956/2026/QĐ-UBND', '956-2026-qd-ubnd'],
    [' 957 / 2026 / QĐ – UBND\u200b', '957/2026/QĐ-UBND', '957-2026-qd-ubnd'],
    ['９５８/2026/QƉ-UВND', '958/2026/QĐ-UBND', '958-2026-qd-ubnd'],
    ['959/2026/NQ-HĐND'.normalize('NFD'), '959/2026/NQ-HĐND', '959-2026-nq-hdnd'],
  ])('%j', async (given, number, slug) => {
    const { json, status } = await send('POST', '/legal-documents', {
      ...{ number: given, kind: 'quyet_dinh', title: 'Thử', issuer: 'Ủy ban nhân dân tỉnh Lào Cai' },
      ...{ status: 'in_force', _status: 'published' },
    })
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ number, slug })
  })
})

describe('text in an encoding from before Unicode', () => {
  const TCVN3 = 'Th«ng b¸o vÒ viÖc ®¨ng ký thi n©ng ng¹ch c«ng chøc'
  const UNICODE = 'Thông báo về việc đăng ký thi nâng ngạch công chức'

  test.each([
    ['TCVN3', TCVN3, UNICODE],
    ['VNI', 'Thoâng baùo veà vieäc ñaêng kyù', 'Thông báo về việc đăng ký'],
  ])('%s is refused at its field, with what it says', async (encoding, title, unicode) => {
    for (const _status of ['published', 'draft']) {
      const body = { title, lead: 'x', category: await category(), _status }
      const { status, json } = await send('POST', '/news', body)
      expect(status).toBe(400)
      const [error] = json.errors[0].data.errors
      expect(error.path).toBe('title')
      expect(error.message).toContain(encoding)
      expect(error.message).toContain(unicode)
    }
  })

  test('is refused inside rich texts and settings too', async () => {
    const news = { title: 'Thông báo', lead: 'x', body: rich(TCVN3), category: await category() }
    const { status, json } = await send('POST', '/news', news)
    expect(status).toBe(400)
    expect(json.errors[0].data.errors[0]).toMatchObject({ path: 'body' })
    const settings = { suggestions: { denied: TCVN3 } }
    expect((await send('POST', '/globals/search-settings', settings)).status).toBe(400)
  })

  test('is converted by the import, and told in its report', async () => {
    const { importRecords } = await import('../../../cms/import/run.ts')
    const { readRecords } = await import('../../../cms/import/read.ts')
    const file = join(mkdtempSync(join(tmpdir(), 'legacy-')), 'documents.jsonl')
    const line = { number: '77/2004/Q§-UBND', type: 'QuyÕt ®Þnh', title: TCVN3, issuer: 'UBND tØnh Lµo Cai' }
    writeFileSync(file, JSON.stringify(line))
    const run = () =>
      importRecords({ payload, isSeeding: false, isDryRun: false }, readRecords(file, 'legal-documents'))
    const report = await run()
    expect(report).toMatchObject({ created: 1, rejected: [] })
    expect(report.converted[0]?.values).toContain(UNICODE)
    expect(await run()).toMatchObject({ unchanged: 1 })
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { number: { equals: '77/2004/QĐ-UBND' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({
      ...{ title: UNICODE, kind: 'quyet_dinh', issuer: 'Ủy ban nhân dân tỉnh Lào Cai' },
      slug: '77-2004-qd-ubnd',
    })
  })
})
