import { readdirSync } from 'node:fs'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

let running: Running
let payload: Payload
let editor: Person
let sendUpload: typeof import('../../../site/pages/_sendUpload.ts').sendUpload

const pdf = (title: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Title(${title})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

interface Sent {
  method?: 'POST' | 'PATCH'
  path?: string
  name: string
  data: Buffer
  fields?: object
  language?: string
}

async function send({ method = 'POST', path = '/files', name, data, fields = {}, language = 'vi' }: Sent) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)]), name)
  form.set('_payload', JSON.stringify({ _status: 'published', ...fields }))
  const headers = { 'accept-language': language }
  return rest(payload, { method, path, token: editor.token, body: form, headers })
}

const ask = (filename: string, headers: Record<string, string> = {}, method = 'GET') =>
  sendUpload({
    collection: 'files',
    filename,
    request: new Request('http://portal.example/', { method, headers }),
    drained: undefined,
    headersOf: ({ etag }) => ({ etag }),
  })
const textOf = async (filename: string) => (await ask(filename)).text()

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  ;({ sendUpload } = await import('../../../site/pages/_sendUpload.ts'))
})
afterAll(() => running.stop())

describe('a document that is uploaded', () => {
  test.each([
    ['QuyÕt ®Þnh sè 15 vÒ viÖc tuyÓn dông.pdf', 'quyet-dinh-so-15-ve-viec-tuyen-dung.pdf'],
    ['Thoâng_baùo_tuyeån_duïng_vieân_chöùc.pdf', 'thong-bao-tuyen-dung-vien-chuc.pdf'],
  ])('has the name that it says in an old encoding (%j)', async (name, filename) => {
    expect((await send({ name, data: pdf('cũ') })).json.doc).toMatchObject({ filename })
  })

  test('keeps its name; a second one of the name changes no digit of it', async () => {
    for (const [given, first] of [
      ['Quyết định 15-2025.pdf', 'quyet-dinh-15-2025.pdf'],
      ['Thông báo ngày 31.pdf', 'thong-bao-ngay-31.pdf'],
    ] as const) {
      const base = first.replace('.pdf', '')
      const one = await send({ name: given, data: pdf('một') })
      expect(one.json.doc).toMatchObject({
        filename: first,
        publicName: first,
        title: given.replace('.pdf', ''),
      })
      const two = await send({ name: given, data: pdf('hai') })
      expect(two.json.doc.filename).toBe(`${base}~2.pdf`)
      expect(await textOf(`${base}~2.pdf`)).toContain('hai')
    }
  })

  test('gets a name of its own when several are sent at once', async () => {
    // On MongoDB one may lose against another, and is told to try again.
    const sendOne = async (n: number): Promise<string> => {
      const { status, json } = await send({ name: 'Cùng lúc 7.pdf', data: pdf(`bản ${n}`) })
      return status === 503 ? sendOne(n) : json.doc.filename
    }
    const names = (await Promise.all([1, 2, 3].map(sendOne))).sort()
    expect(names).toEqual(['cung-luc-7.pdf', 'cung-luc-7~2.pdf', 'cung-luc-7~3.pdf'])
  })

  test('is taken as Google Docs writes it, and its kind is told by its content', async () => {
    const docx = makeZip(OFFICE_PARTS.docx.toReversed(), { isStreamed: true })
    const { status, json } = await send({ name: 'Mẫu.pdf', data: docx })
    expect(status).toBe(201)
    expect(json.doc.mimeType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(json.doc.filename).toBe('mau.docx')
  })

  test('is refused with what to do, at the field of the file, in the language of the sender', async () => {
    const data = makeZip([...OFFICE_PARTS.docx, ['word/vbaProject.bin', 'x']])
    const { status, json } = await send({ name: 'a.docx', data })
    expect(status).toBe(400)
    expect(json.errors[0].message).toContain('Tệp có chứa macro. Hãy lưu lại')
    expect(json.errors[0].data.errors).toEqual([{ path: 'file', message: json.errors[0].message }])
    const english = await send({ name: 'a.docx', data, language: 'en' })
    expect(english.json.errors[0].message).toContain('The file contains macros.')
    expect(readdirSync(`${process.env.DATA_DIR}/files`)).not.toContain('a.docx')
  })

  test('is not looked into for strangers, nor what it would replace', async () => {
    const form = new FormData()
    form.set('file', new Blob(['x']), 'a.pdf')
    expect((await rest(payload, { method: 'POST', path: '/files', body: form })).status).toBe(403)
    const asked = vi.spyOn(payload, 'find')
    const path = '/files?where[filename][exists]=true'
    expect((await rest(payload, { method: 'PATCH', path, body: form })).status).toBe(403)
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })
})

describe('the address of a document', () => {
  test('stays when its file is replaced, as often as that happens', async () => {
    const { json } = await send({ name: 'Biểu mẫu gia hạn.pdf', data: pdf('cũ') })
    const { id } = json.doc
    for (const title of ['mới', 'mới hơn']) {
      const replaced = await send({
        method: 'PATCH',
        path: `/files/${id}`,
        name: 'Bản sửa.pdf',
        data: pdf(title),
      })
      expect(replaced.json.doc.publicName).toBe('bieu-mau-gia-han.pdf')
      expect(await textOf('bieu-mau-gia-han.pdf')).toContain(title)
    }
  })

  test('shows the old file until a new one is published', async () => {
    const { json } = await send({ name: 'Tờ khai.pdf', data: pdf('đang dùng') })
    const { id } = json.doc
    const draft = { _status: 'draft' }
    await send({
      method: 'PATCH',
      path: `/files/${id}?draft=true`,
      name: 'x.pdf',
      data: pdf('nháp'),
      fields: draft,
    })
    expect(await textOf('to-khai.pdf')).toContain('đang dùng')
    const body = { _status: 'published' }
    await rest(payload, { method: 'PATCH', path: `/files/${id}`, token: editor.token, body })
    expect(await textOf('to-khai.pdf')).toContain('nháp')
  })

  test('shows the old file while a draft that has been saved before gets a new one', async () => {
    const { json } = await send({ name: 'Thông báo.pdf', data: pdf('công bố') })
    const path = `/files/${json.doc.id}?draft=true`
    const body = { title: 'Chỉ đổi tên', _status: 'draft' }
    expect((await rest(payload, { method: 'PATCH', path, token: editor.token, body })).status).toBe(200)
    const fields = { _status: 'draft' }
    await send({ method: 'PATCH', path, name: 'y.pdf', data: pdf('nháp một'), fields })
    const second = await send({ method: 'PATCH', path, name: 'z.pdf', data: pdf('nháp hai'), fields })
    const { removeUnnamed } = await import('../../../cms/hooks/keepReplacedFiles.ts')
    await removeUnnamed(payload, payload.collections.files.config, {
      ids: [json.doc.id],
      names: [json.doc.filename, 'y.pdf', second.json.doc.filename],
    })
    expect(await textOf('thong-bao.pdf')).toContain('công bố')
    const stored = readdirSync(`${process.env.DATA_DIR}/files`)
    expect([stored.includes(second.json.doc.filename), stored.includes('y.pdf')]).toEqual([true, false])
  })

  test('shows the old file when the save that brings a new one is refused', async () => {
    const { json } = await send({ name: 'Còn nguyên.pdf', data: pdf('còn nguyên') })
    const refused = await send({
      ...{ method: 'PATCH', path: `/files/${json.doc.id}`, name: 'm.pdf', data: pdf('mới') },
      fields: { title: 'x'.repeat(6000) },
    })
    expect(refused.status).toBe(400)
    const taken = { unknown: 1, withdrawal: { mode: 'lạ' }, _status: 'lạ' }
    const again = await send({
      ...{ method: 'PATCH', path: `/files/${json.doc.id}`, name: 'n.pdf', data: pdf('mới') },
      fields: taken,
    })
    expect(again.status).toBe(400)
    expect(await textOf('con-nguyen.pdf')).toContain('còn nguyên')
  })

  test('leads on when the new file is of another kind', async () => {
    const { json } = await send({ name: 'Đề án.pdf', data: pdf('một') })
    await send({
      method: 'PATCH',
      path: `/files/${json.doc.id}`,
      name: 'Đề án.docx',
      data: makeZip(OFFICE_PARTS.docx),
    })
    const answer = await ask('de-an.pdf')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/tep/de-an.docx'])
    expect((await ask('de-an.docx')).status).toBe(200)
  })

  test('is set by nobody', async () => {
    const { json } = await send({ name: 'Của tôi.pdf', data: pdf('x'), fields: { publicName: 'khac.pdf' } })
    expect(json.doc.publicName).toBe('cua-toi.pdf')
  })
})

describe('a download', () => {
  test('goes on where it ended, while the file is the same', async () => {
    const data = pdf('nội dung dài')
    await send({ name: 'Dài.pdf', data })
    const whole = await ask('dai.pdf')
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    expect(whole.headers.get('content-length')).toBe(String(data.length))
    const etag = whole.headers.get('etag')!
    const rest = await ask('dai.pdf', { range: 'bytes=10-', 'if-range': etag })
    expect(rest.status).toBe(206)
    expect(rest.headers.get('content-range')).toBe(`bytes 10-${data.length - 1}/${data.length}`)
    expect(Buffer.from(await rest.arrayBuffer()).equals(data.subarray(10))).toBe(true)
    expect((await ask('dai.pdf', { range: 'bytes=10-', 'if-range': '"other"' })).status).toBe(200)
    const beyond = await ask('dai.pdf', { range: 'bytes=99999-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${data.length}`])
  })

  test('is not sent to a reader who has it', async () => {
    await send({ name: 'Có rồi.pdf', data: pdf('x') })
    const { headers } = await ask('co-roi.pdf')
    expect((await ask('co-roi.pdf', { 'if-none-match': headers.get('etag')! })).status).toBe(304)
    const since = headers.get('last-modified')!
    expect((await ask('co-roi.pdf', { 'if-modified-since': since })).status).toBe(304)
    expect((await ask('co-roi.pdf', { 'if-modified-since': since, 'if-none-match': '"no"' })).status).toBe(
      200,
    )
    const head = await ask('co-roi.pdf', {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})
