import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filterDocuments, readDocumentsAsked } from '../../../site/views/document-filters.ts'
import { toDocumentLine } from '../../../site/views/documents.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest, type RestResponse } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string
let listing: typeof import('../../../site/data/legalDocuments.ts')
let listed: typeof import('../../../site/data/issuers.ts')
let kept: typeof import('../../../site/data/kept.ts')

const PROVINCE = 'Ủy ban nhân dân tỉnh Lào Cai'
const six = JSON.parse(
  readFileSync(new URL('../../fixtures/issuer-spellings.json', import.meta.url), 'utf8'),
) as object[]

const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
  rest(payload, { method, path, token, ...(body && { body }) })
/** A database may end one of several at once as busy, to be tried again. */
async function post(number: string, issuer: string, more: object = {}): Promise<RestResponse> {
  const answer = await send('POST', '/legal-documents', {
    ...{ number, issuer, kind: 'quyet_dinh', title: `Văn bản ${number}`, status: 'in_force' },
    ...{ issuedOn: '2026-11-02T05:00:00.000Z', _status: 'published', ...more },
  })
  return answer.status === 503 ? post(number, issuer, more) : answer
}

/** The panel of issuers and the numbers found, as /van-ban shows them. */
async function open(search: string, locale: 'vi' | 'en' = 'vi') {
  kept.expireKept()
  const read = readDocumentsAsked(new URLSearchParams(search))
  const asked = { ...read, chosen: await listed.withListedIssuers(read.chosen, 'co-quan') }
  const issuers = await listed.loadIssuerLabels(locale)
  const { found, groups } = filterDocuments(await listing.loadDocuments(locale), asked, locale, { issuers })
  const panel = groups.find(({ name }) => name === 'co-quan')!.options
  return { numbers: found.map(({ number }) => number).sort(), panel }
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'publisher')).token
  listing = await import('../../../site/data/legalDocuments.ts')
  listed = await import('../../../site/data/issuers.ts')
  kept = await import('../../../site/data/kept.ts')
})
beforeEach(() => kept.expireKept())
afterAll(() => running.stop())

describe('one issuer however it is spelled', () => {
  test('is one value of the panel that finds all documents, by any spelling in the address', async () => {
    for (const body of six) expect((await send('POST', '/legal-documents', body)).status).toBe(201)
    expect((await post('966/2026/QĐ-UBND', 'UBND tỉnh Lào Cai')).json.doc.issuer).toBe(PROVINCE)
    const { panel } = await open('')
    expect(panel.map(({ value, count }) => [value, count])).toEqual([[PROVINCE, 7]])
    const spellings = [
      PROVINCE,
      'Uỷ ban nhân dân tỉnh Lào Cai',
      'UBND tỉnh Lào Cai',
      PROVINCE.normalize('NFD'),
    ]
    for (const spelling of spellings)
      expect((await open(`co-quan=${encodeURIComponent(spelling)}`)).numbers).toHaveLength(7)
  })

  test('has a new name in all its documents, and old links go on', async () => {
    const { docs } = await payload.find({ collection: 'issuers', overrideAccess: true, depth: 0 })
    expect(docs.map(({ name }) => name)).toEqual([PROVINCE])
    const renamed = await send('PATCH', `/issuers/${docs[0]!.id}`, {
      name: 'UBND tỉnh Lào Cai (mới)',
      nameEn: 'PPC',
    })
    expect(renamed.status).toBe(200)
    const { panel } = await open('')
    expect(panel.map(({ value }) => value)).toEqual(['UBND tỉnh Lào Cai (mới)'])
    expect((await open(`co-quan=${encodeURIComponent(PROVINCE)}`)).numbers).toHaveLength(7)
    expect((await post('967/2026/QĐ-UBND', PROVINCE)).json.doc.issuer).toBe('UBND tỉnh Lào Cai (mới)')
    expect((await open('', 'en')).panel[0]).toMatchObject({ label: 'PPC', count: 8 })
    const [document] = await listing.listNewestDocuments('en', 1)
    expect(toDocumentLine(document!, 'en', await listed.loadIssuerLabels('en')).issuer).toEqual({
      text: 'PPC',
    })
    await send('PATCH', `/issuers/${docs[0]!.id}`, { name: PROVINCE })
    expect((await open('')).panel.map(({ value }) => value)).toEqual([PROVINCE])
  })

  test('keeps its new name when its documents are saved, also as a draft, and cannot be deleted then', async () => {
    const saved = await post('968/2026/QĐ-SNV', 'Sở Nội vụ')
    const drafted = await post('969/2026/QĐ-SNV', 'Sở Nội vụ')
    const { docs } = await payload.find({
      ...{ collection: 'issuers', where: { name: { equals: 'Sở Nội vụ' } }, overrideAccess: true, depth: 0 },
    })
    const path = `/legal-documents/${drafted.json.doc.id}`
    await send('PATCH', `${path}?draft=true`, { title: 'Đang sửa' })
    await send('PATCH', `/issuers/${docs[0]!.id}`, { name: 'Sở Nội vụ và Lao động' })
    const draft = await rest(payload, { method: 'GET', path: `${path}?draft=true&depth=0`, token })
    expect(draft.json).toMatchObject({
      issuer: 'Sở Nội vụ và Lao động',
      title: 'Đang sửa',
      kind: 'quyet_dinh',
    })
    await send('PATCH', `/legal-documents/${saved.json.doc.id}`, { signer: 'Người ký' })
    await send('PATCH', `${path}?draft=true`, { title: 'Sửa xong', _status: 'published' })
    for (const { json } of [saved, drafted]) {
      const now = await rest(payload, { method: 'GET', path: `/legal-documents/${json.doc.id}` })
      expect(now.json).toMatchObject({ issuer: 'Sở Nội vụ và Lao động', number: json.doc.number })
    }
    expect((await send('DELETE', `/issuers/${docs[0]!.id}?count=1`)).status).toBe(409)
    expect((await post('968/2026/QĐ-SNV', 'Sở Nội vụ')).status).toBe(400)
  })

  test('keeps its name from others, and stays while documents have it', async () => {
    const taken = await send('POST', '/issuers', { name: 'UBND tỉnh Lào Cai' })
    expect(taken.status).toBe(400)
    expect(JSON.stringify(taken.json)).toContain(PROVINCE)
    const { docs } = await payload.find({ collection: 'issuers', overrideAccess: true, depth: 0 })
    expect((await send('DELETE', `/issuers/${docs[0]!.id}?count=1`)).status).toBe(409)
    const other = await send('POST', '/issuers', { name: 'Sở Tư pháp', aliases: 'Sở TP\nSTP' })
    expect((await post('1/2026/QĐ-STP', 'stp')).json.doc.issuer).toBe('Sở Tư pháp')
    expect((await send('PATCH', `/issuers/${other.json.doc.id}`, { aliases: PROVINCE })).status).toBe(400)
  })

  test('is read by all and changed by editors only', async () => {
    expect((await rest(payload, { method: 'GET', path: '/issuers' })).status).toBe(200)
    const body = { name: 'Kẻ lạ' }
    expect((await rest(payload, { method: 'POST', path: '/issuers', body })).status).toBe(403)
    const { json } = await rest(payload, { method: 'GET', path: '/legal-documents?limit=1' })
    expect(json.docs[0]).not.toHaveProperty('numberKey')
  })
})

describe('the same number of the same issuer', () => {
  test('is refused in the language of the editor, with the way to the first', async () => {
    const first = await post('970/2026/QĐ-UBND', PROVINCE)
    const spellings = ['970/2026/QĐ-UBND', '970/2026/QÐ-UBND', '970 / 2026 / qđ – ubnd', '0970/2026/QD-UBND']
    for (const number of spellings) {
      const again = await post(number, 'UBND tỉnh Lào Cai', { kind: 'cong_van' })
      expect(again.status, number).toBe(400)
      const [error] = again.json.errors[0].data.errors
      expect(error).toMatchObject({ path: 'number' })
      expect(error.message).toContain(`/admin/collections/legal-documents/${first.json.doc.id}`)
      expect(error.message).toContain('Đã có văn bản số 970/2026/QĐ-UBND')
    }
    const draft = await post('970/2026/QĐ-UBND', PROVINCE, { _status: 'draft' })
    expect(draft.status).toBe(400)
    expect((await post('970/2026/QĐ-UBND', 'Sở Y tế')).status).toBe(201)
    expect((await post('970/2025/QĐ-UBND', PROVINCE)).status).toBe(201)
  })

  test('comes again in another year when the number has none', async () => {
    const made = async (year: number) => {
      const issuedOn = `${year}-03-01T05:00:00.000Z`
      return (await post('468/QĐ-TTg', 'Thủ tướng Chính phủ', { issuedOn })).status
    }
    expect([await made(2024), await made(2025), await made(2024)]).toEqual([201, 201, 400])
  })

  test('is free while the first is in the trash, and taken again when it comes back', async () => {
    const { id } = (await post('971/2026/QĐ-UBND', PROVINCE)).json.doc
    await send('PATCH', `/legal-documents/${id}`, { deletedAt: new Date().toISOString() })
    const second = await post('971/2026/QĐ-UBND', PROVINCE)
    expect(second.status).toBe(201)
    const back = await send('PATCH', `/legal-documents/${id}?trash=true`, { deletedAt: null })
    expect(back.status).toBe(400)
    await send('PATCH', `/legal-documents/${second.json.doc.id}`, { deletedAt: new Date().toISOString() })
    expect((await send('PATCH', `/legal-documents/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
  })

  test('is one document when two are sent at once', async () => {
    const send = async (): Promise<number> => (await post('972/2026/QĐ-UBND', PROVINCE)).status
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.filter((status) => status === 201)).toHaveLength(1)
    for (const status of answers) expect([201, 400, 409]).toContain(status)
  })

  test('may be changed, saved as a draft and published on the document itself', async () => {
    const { id } = (await post('973/2026/QĐ-UBND', PROVINCE)).json.doc
    expect((await send('PATCH', `/legal-documents/${id}`, { title: 'Khác' })).status).toBe(200)
    expect(
      (await send('PATCH', `/legal-documents/${id}?draft=true`, { number: '974/2026/QĐ-UBND' })).status,
    ).toBe(200)
    const published = await send('PATCH', `/legal-documents/${id}`, {
      number: '974/2026/QĐ-UBND',
      _status: 'published',
    })
    expect(published.json.doc.number).toBe('974/2026/QĐ-UBND')
    expect((await post('973/2026/QĐ-UBND', PROVINCE)).status).toBe(201)
    expect((await post('974/2026/QĐ-UBND', PROVINCE)).status).toBe(400)
  })

  test('is told at the number when it was taken while the document was a draft', async () => {
    const { id } = (await post('983/2026/QĐ-UBND', PROVINCE)).json.doc
    await send('PATCH', `/legal-documents/${id}?draft=true`, { number: '984/2026/QĐ-UBND' })
    const first = (await post('984/2026/QĐ-UBND', PROVINCE)).json.doc.id
    const { status, json } = await send('PATCH', `/legal-documents/${id}`, { _status: 'published' })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors).toMatchObject([{ path: 'number', label: 'Số ký hiệu' }])
    expect(json.errors[0].data.errors[0].message).toContain(`/legal-documents/${first}`)
    expect(json.errors[0].message).toContain('Số ký hiệu')
  })

  test('is free again once a draft has no issuer any more', async () => {
    const { id } = (await post('985/2026/QĐ-UBND', PROVINCE, { _status: 'draft' })).json.doc
    const save = (body: object) => send('PATCH', `/legal-documents/${id}?draft=true`, body)
    expect((await save({ issuer: '' })).status).toBe(200)
    expect((await post('985/2026/QĐ-UBND', PROVINCE)).status).toBe(201)
    expect((await save({ issuer: PROVINCE })).status).toBe(400)
    expect((await save({ issuer: 'Sở Y tế' })).json.doc).toMatchObject({ issuer: 'Sở Y tế' })
  })

  test('of a new issuer stands once for each of several documents that are sent at once', async () => {
    const made = await Promise.all(
      [1, 2, 3, 4].map((n) => post(`${n}/2026/QĐ-SKHCN`, 'Sở Khoa học và Công nghệ')),
    )
    expect(made.map(({ status, json }) => [status, json.errors])).toEqual(made.map(() => [201, undefined]))
    const where = { name: { equals: 'Sở Khoa học và Công nghệ' } }
    expect((await payload.count({ collection: 'issuers', where, overrideAccess: true })).totalDocs).toBe(1)
  })

  test('can be copied to a draft', async () => {
    const { id } = (await post('975/2026/QĐ-UBND', PROVINCE)).json.doc
    const copy = await send('POST', `/legal-documents/${id}/duplicate`)
    expect(copy.status).toBe(200)
    expect(copy.json.doc.number).toBe('975/2026/QĐ-UBND (bản sao)')
  })
})

describe('documents that were stored before', () => {
  test('get their listed issuer and key; what was double stays and can be edited', async () => {
    const { identifyStoredDocuments } = await import('../../../cms/issuers/convert.ts')
    const old = []
    for (const number of ['980/2020/QĐ-UBND', '981/2020/QĐ-UBND', '982/2020/QĐ-UBND'])
      old.push((await post(number, PROVINCE)).json.doc.id as string)
    const raw = (id: string, data: object) =>
      payload.db.updateOne({ collection: 'legal-documents', id, data, returning: false } as never)
    const spelled = ['UBND tỉnh Lào Cai', 'ỦY BAN NHÂN DÂN  TỈNH LÀO CAI', 'Uỷ ban nhân dân tỉnh Lào Cai']
    for (const [at, id] of old.entries())
      await raw(id, {
        issuer: spelled[at],
        number: '980/2020/QÐ-UBND',
        numberKey: at === 2 ? null : undefined,
      })
    for (const id of old) await unsetKey(id)
    expect(await identifyStoredDocuments(payload)).toBe(3)
    expect(await identifyStoredDocuments(payload)).toBe(0)
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { id: { in: old } },
      depth: 0,
      overrideAccess: true,
    })
    expect(new Set(docs.map(({ issuer, number }) => `${issuer}|${number}`))).toEqual(
      new Set([`${PROVINCE}|980/2020/QĐ-UBND`]),
    )
    expect(docs.every(({ title, slug }) => title && slug)).toBe(true)
    for (const id of old) {
      const { status } = await send('PATCH', `/legal-documents/${id}`, { statusNote: 'Đã sửa' })
      expect(status).toBe(200)
    }
  })
})

/** As it was before there was a key. */
async function unsetKey(id: string): Promise<void> {
  if (payload.db.name === 'mongoose') {
    const { collections } = payload.db as unknown as {
      collections: Record<string, { updateOne: (where: object, change: object) => Promise<unknown> }>
    }
    await collections['legal-documents']!.updateOne({ _id: id }, { $unset: { numberKey: '' } })
  } else {
    const data = { numberKey: null }
    await payload.db.updateOne({ collection: 'legal-documents', id, data, returning: false } as never)
  }
}

describe('an issuer that is listed already', () => {
  test('is told from a name too long for the list, which is refused at its field', async () => {
    const { status, json } = await post('700/2026/QĐ-UBND', 'Ủy ban '.repeat(40))
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'issuer'])
  })

  test('is found by a name typed without accents, and by a key that was stored in an older form', async () => {
    const name = 'Ủy ban nhân dân phường Ngày Trước'
    await post('701/2026/QĐ-UBND', name)
    expect((await post('702/2026/QĐ-UBND', 'ubnd phuong ngay truoc')).json.doc.issuer).toBe(name)
    const where = { name: { equals: name } }
    const find = () => payload.find({ collection: 'issuers', where, depth: 0, overrideAccess: true })
    const { docs } = await find()
    const data = { key: 'ubnd p ngày trước' }
    await payload.db.updateOne({ collection: 'issuers', id: docs[0]!.id, data })
    expect((await post('703/2026/QĐ-UBND', 'UBND P. Ngày Trước')).json.doc.issuer).toBe(name)
    expect((await find()).docs).toMatchObject([{ key: docs[0]!.key }])
  })
})

describe('a number with the words of the paper', () => {
  test('is stored without them, and is the same without its hyphens', async () => {
    const first = await post('Quyết định số 731/2026/QĐ-UBND', PROVINCE)
    expect(first.json.doc.number).toBe('731/2026/QĐ-UBND')
    for (const number of ['Số 731/2026/QĐ-UBND', '731/2026/QĐUBND', '0731/2026/qdubnd']) {
      const second = await post(number, PROVINCE)
      expect([number, second.status]).toEqual([number, 400])
      expect(JSON.stringify(second.json)).toContain(first.json.doc.id)
    }
    expect((await post('731/2026/QĐ-UBND-VX', PROVINCE)).status).toBe(201)
    expect((await send('PATCH', `/legal-documents/${first.json.doc.id}`, { signer: 'A' })).status).toBe(200)
  })
})
