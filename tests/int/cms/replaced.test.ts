import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { validityOf } from '../../../cms/content/validity.ts'
import type { LegalDocument } from '../../../cms/payload-types.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string
let count = 0

const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
  rest(payload, { method, path, token, ...(body && { body }) })

async function post(data: object = {}): Promise<LegalDocument> {
  const number = `${++count}/2020/QĐ-UBND`
  const { status, json } = await send('POST', '/legal-documents', {
    ...{ number, kind: 'quyet_dinh', title: `Văn bản ${number}`, issuer: 'Ủy ban nhân dân tỉnh Lào Cai' },
    ...{
      issuedOn: '2020-03-02',
      effectiveOn: '2020-04-01',
      status: 'in_force',
      _status: 'published',
      ...data,
    },
  })
  expect(status, JSON.stringify(json)).toBe(201)
  return json.doc
}
const whole = (target: LegalDocument, type = 'replaces') => ({ relations: [{ type, target: target.id }] })

/** What an anonymous reader is told of a document. */
async function told({ id }: LegalDocument) {
  const { json } = await rest(payload, { method: 'GET', path: `/legal-documents/${id}?depth=0` })
  return { replacedOn: json.replacedOn?.slice(0, 10) ?? null, validity: validityOf(json) }
}
const inForce = { replacedOn: null, validity: 'in_force' }

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'admin')).token
})
afterAll(() => running.stop())

describe('a legal document that another ends as a whole', () => {
  let old: LegalDocument
  beforeEach(async () => void (old = await post()))

  test.each(['replaces', 'repeals'])(
    'is not in force from the day on which that takes effect: %s',
    async (type) => {
      await post({ ...whole(old, type), effectiveOn: '2026-02-01' })
      expect(await told(old)).toEqual({ replacedOn: '2026-02-01', validity: 'expired' })
    },
  )

  test('is in force until that day comes', async () => {
    await post({ ...whole(old), effectiveOn: '2099-01-01' })
    expect(await told(old)).toEqual({ replacedOn: '2099-01-01', validity: 'in_force' })
  })

  test.each([
    ['amended', { type: 'amends' }],
    ['replaced in some articles', { type: 'replaces', articles: 'Điều 3' }],
  ])('stays in force when it is only %s', async (_, relation) => {
    await post({ relations: [{ ...relation, target: old.id }] })
    expect(await told(old)).toEqual(inForce)
  })

  test('is ended by what is published, and is in force again when that is withdrawn or deleted', async () => {
    const draft = await post({ ...whole(old), _status: 'draft' })
    expect(await told(old)).toEqual(inForce)
    const path = `/legal-documents/${draft.id}`
    await send('PATCH', path, { _status: 'published' })
    expect((await told(old)).validity).toBe('expired')
    await send('PATCH', path, { _status: 'draft' })
    expect(await told(old)).toEqual(inForce)
    await send('PATCH', path, { _status: 'published' })
    await send('PATCH', path, { deletedAt: new Date().toISOString() })
    expect(await told(old)).toEqual(inForce)
    await send('PATCH', `${path}?trash=true`, { deletedAt: null, _status: 'published' })
    expect((await told(old)).validity).toBe('expired')
    await payload.delete({ collection: 'legal-documents', id: draft.id, overrideAccess: true })
    expect(await told(old)).toEqual(inForce)
  })

  test('follows a new day of effect and a relation that is taken away; the earliest day counts', async () => {
    const newer = await post({ ...whole(old), effectiveOn: '2025-05-01' })
    await post({ ...whole(old), effectiveOn: '2026-05-01' })
    expect((await told(old)).replacedOn).toBe('2025-05-01')
    await send('PATCH', `/legal-documents/${newer.id}`, { effectiveOn: '2024-05-01' })
    expect((await told(old)).replacedOn).toBe('2024-05-01')
    await send('PATCH', `/legal-documents/${newer.id}`, { relations: [] })
    expect((await told(old)).replacedOn).toBe('2026-05-01')
  })

  test('keeps the day when it is saved itself, also from a draft of before, and takes none by hand', async () => {
    await send('PATCH', `/legal-documents/${old.id}?draft=true`, { title: 'Đang sửa' })
    await post({ ...whole(old), effectiveOn: '2026-02-01' })
    const sent = { title: 'Sửa xong', replacedOn: null, _status: 'published' }
    expect((await send('PATCH', `/legal-documents/${old.id}`, sent)).status).toBe(200)
    expect(await told(old)).toEqual({ replacedOn: '2026-02-01', validity: 'expired' })
  })

  test.each(['replaces', 'repeals', 'amends'])(
    'does not end or change itself, as a draft neither: %s',
    async (type) => {
      const other = await post()
      const relations = [{ type: 'amends', target: other.id }, ...whole(old, type).relations]
      for (const query of ['', '?draft=true', `?where[id][equals]=${old.id}`]) {
        const path = query.startsWith('?where') ? query : `/${old.id}${query}`
        const { status, json } = await send('PATCH', `/legal-documents${path}`, { relations })
        expect(status).toBe(400)
        if (!query.startsWith('?where'))
          expect(json.errors[0].data.errors).toMatchObject([
            { path: 'relations.1.target', message: expect.stringContaining('chính nó') },
          ])
      }
      const data = { relations } as never
      await expect(
        payload.update({ collection: 'legal-documents', id: old.id, data, overrideAccess: true }),
      ).rejects.toThrow('chính nó')
      expect(await told(old)).toEqual(inForce)
    },
  )

  test('is marked also when both were stored before the day was kept', async () => {
    const { markReplacedDocuments } = await import('../../../cms/replacements/convert.ts')
    await post({ ...whole(old), effectiveOn: '2026-02-01' })
    const data = { replacedOn: null }
    await payload.db.updateOne({ collection: 'legal-documents', id: old.id, data, returning: false })
    expect(await told(old)).toEqual(inForce)
    expect(await markReplacedDocuments(payload)).toBe(1)
    expect((await told(old)).validity).toBe('expired')
    expect(await markReplacedDocuments(payload)).toBe(0)
  })
})

describe('a relation to a document that is deleted for good', () => {
  const stored = (id: string, draft: boolean) =>
    payload.findByID({
      collection: 'legal-documents',
      id,
      draft,
      depth: 0,
      locale: 'all',
      overrideAccess: true,
    })
  const targets = (doc: { relations?: { target: unknown }[] | null }) =>
    (doc.relations ?? []).map(({ target }) => target)

  test('goes with it, from what is public, its draft and its versions, and nothing else does', async () => {
    const [kept, gone] = [await post(), await post()]
    const relations = [
      { type: 'amends', target: gone.id, articles: 'Điều 1' },
      { type: 'replaces', target: kept.id, articles: 'Điều 2' },
    ]
    const doc = await post({ relations, signer: 'Trần Văn A' })
    const path = `/legal-documents/${doc.id}`
    await send('PATCH', `${path}?locale=en`, { title: 'In English', _status: 'published' })
    const draft = { relations: [...relations, { type: 'repeals', target: gone.id }], signer: 'Lê Thị B' }
    expect((await send('PATCH', `${path}?draft=true`, draft)).status).toBe(200)
    await payload.delete({ collection: 'legal-documents', id: gone.id, overrideAccess: true })

    const [main, newest] = [await stored(doc.id, false), await stored(doc.id, true)]
    expect([targets(main), targets(newest)]).toEqual([[kept.id], [kept.id]])
    expect(main).toMatchObject({ signer: 'Trần Văn A', title: { vi: doc.title, en: 'In English' } })
    expect(newest).toMatchObject({ signer: 'Lê Thị B', title: { vi: doc.title, en: 'In English' } })
    expect(main.relations).toMatchObject([{ type: 'replaces', articles: 'Điều 2' }])

    const where = { parent: { equals: doc.id } }
    const asked = { collection: 'legal-documents', where, depth: 0, overrideAccess: true } as const
    const { docs } = await payload.findVersions({ ...asked, sort: 'createdAt' })
    for (const { version } of docs) expect(targets(version)).toEqual([kept.id])

    const sent = { relations: newest.relations, signer: 'Lê Thị B', _status: 'published' }
    expect((await send('PATCH', path, sent)).status).toBe(200)
    const first = docs.find(({ version }) => version.signer === 'Trần Văn A')!
    expect((await send('POST', `/legal-documents/versions/${first.id}`)).status).toBe(200)
    expect((await send('PATCH', path, { _status: 'published' })).status).toBe(200)
  })

  test('may be sent back by a form that was open meanwhile, of other types too', async () => {
    const [doc, cited] = [await post(), await post()]
    const body = { code: '1.900900', name: 'Thủ tục', onlineLevel: 'unknown', status: 'in_force' }
    const made = await send('POST', '/procedures?depth=0', {
      ...body,
      legalBasis: [{ document: cited.id, number: cited.number }],
      _status: 'published',
    })
    expect(made.status).toBe(201)
    await payload.delete({ collection: 'legal-documents', id: cited.id, overrideAccess: true })
    const now = await rest(payload, { method: 'GET', path: `/procedures/${made.json.doc.id}?depth=0`, token })
    const sent = { legalBasis: now.json.legalBasis, _status: 'published' }
    expect((await send('PATCH', `/procedures/${made.json.doc.id}`, sent)).status).toBe(200)
    const itself = { replacedBy: made.json.doc.id, _status: 'published' }
    expect((await send('PATCH', `/procedures/${made.json.doc.id}`, itself)).status).toBe(400)
    expect((await send('PATCH', `/legal-documents/${doc.id}`, { relations: [] })).status).toBe(200)
  })
})

describe('what rests on a document that has changed', () => {
  const flagged = async (path: string, as = token) =>
    (await rest(payload, { method: 'GET', path: `${path}/law-changes`, token: as })).json
  const shown = async (id: string) => {
    const { findLawChanges } = await import('../../../site/data/lawChanges.ts')
    const { expireKept } = await import('../../../site/data/kept.ts')
    expireKept()
    const doc = await payload.findByID({ collection: 'procedures', id, depth: 1, overrideAccess: false })
    return (await findLawChanges('procedures', doc)).map(({ kind }) => kind)
  }

  test('is to be looked at until a person has, for each change anew', async () => {
    const old = await post()
    const { id } = await make(payload, 'procedures', 'published', { legalBasis: [{ document: old.id }] })
    const path = `/procedures/${id}`
    expect((await flagged(path)).open).toEqual([])
    const newer = await post({ ...whole(old), effectiveOn: '2026-07-01' })
    const { open } = await flagged(path)
    expect(open).toMatchObject([
      { words: `${old.number} đã được thay thế bởi ${newer.number} từ ngày 01/07/2026` },
    ])
    expect(await shown(String(id))).toEqual(['replaced'])

    const review = (body: object, as = token) =>
      rest(payload, { method: 'POST', path: `${path}/law-changes`, token: as, body })
    const auditor = (await signIn(payload, 'auditor')).token
    expect((await review({ keys: [open[0].key] }, auditor)).status).toBe(403)
    expect((await rest(payload, { method: 'GET', path: `${path}/law-changes` })).status).toBe(403)
    expect((await review({ keys: [] })).status).toBe(400)
    expect((await review({ keys: ['khac'] })).status).toBe(409)
    const { status, json } = await review({ keys: [open[0].key] })
    expect([status, json]).toMatchObject([200, { open: [], reviewed: open, by: 'Người admin' }])
    expect(await shown(String(id))).toEqual([])
    const { docs } = await payload.find({
      ...{ collection: 'audit-log', where: { action: { equals: 'law-reviewed' } }, overrideAccess: true },
    })
    expect(docs).toMatchObject([{ subject: 'procedures', document: String(id), note: open[0].words }])

    await send('PATCH', `/legal-documents/${newer.id}`, { effectiveOn: '2026-08-01' })
    expect((await flagged(path)).open).toHaveLength(1)
    expect(await shown(String(id))).toEqual(['replaced'])
  })
})
