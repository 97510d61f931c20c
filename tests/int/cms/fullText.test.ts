import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { makePdf, SCAN } from '../../support/pdf.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

let running: Running
let payload: Payload
let admin: Person
let ofCommune: Person
let ofOthers: Person
let commune: string
let textOf: typeof import('../../../search/richText.ts').richTextToPlain

const PDF = readFileSync('cms/seed/files/01-2026-qd-ubnd-vi-du.pdf')

async function upload(name: string, bytes: Buffer, person = admin): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  form.set('_payload', JSON.stringify({ _status: 'published' }))
  const { json } = await rest(payload, { method: 'POST', path: '/files', token: person.token, body: form })
  return json.doc.id
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  textOf = (await import('../../../search/richText.ts')).richTextToPlain
  commune = String((await make(payload, 'agencies', 'published', { name: 'UBND xã Bắc Hà' })).id)
  const other = String((await make(payload, 'agencies', 'published')).id)
  admin = await signIn(payload, 'admin')
  ofCommune = await signIn(payload, 'publisher', 'xa@test.example', commune)
  ofOthers = await signIn(payload, 'publisher', 'khac@test.example', other)
})
afterAll(() => running.stop())

const take = (id: string, body: unknown, person: Person | null = ofCommune, language = 'vi') =>
  rest(payload, {
    ...{ method: 'POST', path: `/legal-documents/${id}/full-text`, body },
    ...(person && { token: person.token }),
    headers: { 'accept-language': language },
  })

const messageOf = ({ json }: { json: { errors: { message: string }[] } }) => json.errors[0]!.message

const stored = (id: string, draft: boolean) =>
  payload.findByID({ collection: 'legal-documents', id, draft, depth: 0, overrideAccess: true })

let pdf: string
let id: string
beforeAll(async () => {
  pdf = await upload('quyet-dinh.pdf', PDF, ofCommune)
})
let count = 0
beforeEach(async () => {
  const number = `${(count += 1)}/2026/QĐ-UBND`
  const data = { number, title: 'Quy chế', agency: commune, files: [pdf] }
  id = String((await make(payload, 'legal-documents', 'published', data)).id)
})

describe('the full text of a document', () => {
  test('is that of its file, in a draft that nobody sees before it is published', async () => {
    const { status, json, headers } = await take(id, { file: pdf })
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(json).toMatchObject({ headings: 7, doc: { id, _status: 'draft' } })
    const [draft, published] = [await stored(id, true), await stored(id, false)]
    expect(textOf(draft.body)).toContain('Điều 5. Thời hạn cập nhật')
    expect(draft).toMatchObject({ title: 'Quy chế', files: [pdf], _status: 'draft' })
    expect([published._status, textOf(published.body)]).toEqual(['published', ''])
    const { status: saved } = await rest(payload, {
      ...{ method: 'PATCH', path: `/legal-documents/${id}`, token: ofCommune.token },
      body: { _status: 'published' },
    })
    expect(saved).toBe(200)
    expect(textOf((await stored(id, false)).body)).toContain('Điều 5. Thời hạn cập nhật')
  })

  test('is kept when it has words, unless it is to be replaced; the version before stays', async () => {
    const { json } = await take(id, { file: pdf })
    const body = structuredClone(json.doc.body)
    body.root.children = [
      { ...body.root.children[0], children: [{ ...body.root.children[0].children[0], text: 'Gõ tay' }] },
    ]
    const path = `/legal-documents/${id}?draft=true`
    expect(
      (await rest(payload, { method: 'PATCH', path, token: ofCommune.token, body: { body } })).status,
    ).toBe(200)

    const refused = await take(id, { file: pdf })
    expect([refused.status, messageOf(refused)]).toEqual([409, expect.stringContaining('đã có toàn văn')])
    expect(messageOf(await take(id, { file: pdf }, ofCommune, 'en'))).toContain('has a full text')
    expect(textOf((await stored(id, true)).body)).toBe('Gõ tay')

    expect((await take(id, { file: pdf, replace: true })).status).toBe(200)
    expect(textOf((await stored(id, true)).body)).toContain('Điều 7. Hiệu lực')
    const { docs } = await payload.findVersions({
      ...{ collection: 'legal-documents', where: { parent: { equals: id } }, depth: 0, overrideAccess: true },
    })
    expect(docs.map(({ version }) => textOf(version.body))).toContain('Gõ tay')
  })

  test('is for those who may change the document', async () => {
    expect((await take(id, { file: pdf }, null)).status).toBe(401)
    const refused = await take(id, { file: pdf }, ofOthers)
    expect([refused.status, messageOf(refused)]).toEqual([403, 'Bạn không có quyền sửa văn bản này.'])
    const draft = await make(payload, 'legal-documents', 'draft', { agency: commune, files: [pdf] })
    expect((await take(String(draft.id), { file: pdf }, ofOthers)).status).toBe(404)
    expect((await take('khong-co', { file: pdf })).status).toBe(404)
    expect(textOf((await stored(id, true)).body)).toBe('')
    expect((await take(id, { file: pdf }, admin)).status).toBe(200)
  })

  test('is only taken from a file of the document that has text', async () => {
    expect((await take(id, {})).status).toBe(400)
    expect((await take(id, { file: { id: pdf } })).status).toBe(400)
    const foreign = await upload('khac.pdf', PDF)
    const refused = await take(id, { file: foreign })
    expect([refused.status, messageOf(refused)]).toEqual([
      404,
      expect.stringContaining('không thuộc văn bản'),
    ])

    const files = [
      await upload('quet.pdf', makePdf([[]], { drawn: SCAN })),
      await upload('bang.xlsx', makeZip(OFFICE_PARTS.xlsx)),
      pdf,
    ]
    await payload.update({
      collection: 'legal-documents',
      id,
      data: { files },
      depth: 0,
      overrideAccess: true,
    })
    const scanned = await take(id, { file: files[0] })
    expect([scanned.status, messageOf(scanned)]).toEqual([422, expect.stringContaining('Tệp là bản quét')])
    expect(messageOf(await take(id, { file: files[0] }, ofCommune, 'en'))).toContain('is a scan')
    expect((await take(id, { file: files[1] })).status).toBe(422)

    const large = { filesize: 15_000_001 }
    await payload.db.updateOne({ collection: 'files', id: pdf, data: large })
    expect((await take(id, { file: pdf })).status).toBe(413)
    await payload.db.updateOne({ collection: 'files', id: pdf, data: { filesize: PDF.length } })
    expect(textOf((await stored(id, true)).body)).toBe('')
  })
})
