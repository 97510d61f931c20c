import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { photo } from '../../support/bombs.ts'
import { EICAR, startFakeScanner, type FakeScanner } from '../../support/fakeScanner.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person
let folder: string
let scanner: FakeScanner

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-scanner-'))
  scanner = await startFakeScanner(join(folder, 'clamd.sock'))
  running = await startPayload({ CLAMAV_SOCKET: join(folder, 'clamd.sock') })
  payload = running.payload
  editor = await signIn(payload, 'publisher')
})
beforeEach(() => Object.assign(scanner, { mode: 'scan', mostBytes: 26_214_400, scanned: [] }))
afterAll(async () => {
  await scanner.stop()
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

const pdf = (content: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${content}\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

interface Sent {
  data: Buffer
  path?: string
  name?: string
  method?: 'POST' | 'PATCH'
  language?: string
  token?: string | undefined
}

function send({ data, path = '/files', name = 'a.pdf', method = 'POST', language = 'vi', ...more }: Sent) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)]), name)
  form.set('_payload', JSON.stringify({ alt: 'Ruộng bậc thang mùa nước đổ', _status: 'published' }))
  const token = 'token' in more ? more.token : editor.token
  return rest(payload, { method, path, token, body: form, headers: { 'accept-language': language } })
}

const filesIn = (name: string): string[] => {
  try {
    return readdirSync(join(process.env.DATA_DIR!, name))
  } catch {
    return []
  }
}
/** Everything that an upload may leave behind. */
async function stored() {
  const counts = await Promise.all(
    (['files', 'media'] as const).map((collection) =>
      // With an empty where MongoDB answers an estimate.
      payload.count({ collection, where: { id: { exists: true } }, overrideAccess: true, trash: true }),
    ),
  )
  return {
    counts: counts.map(({ totalDocs }) => totalDocs),
    files: filesIn('files'),
    media: filesIn('media'),
  }
}

describe('with a virus scanner', () => {
  test('a clean file is stored, and was seen as it was sent', async () => {
    const data = pdf('sạch')
    expect((await send({ data })).status).toBe(201)
    expect(scanner.scanned.map((one) => one.equals(data))).toEqual([true])
    const picture = await photo(300, 200).jpeg().toBuffer()
    expect((await send({ path: '/media', name: 'a.jpg', data: picture })).status).toBe(201)
    expect(scanner.scanned.at(-1)?.equals(picture)).toBe(true)
  })

  test.each([
    ['alone', '/files', 'a.pdf', Buffer.from(EICAR)],
    ['in a valid PDF', '/files', 'a.pdf', pdf(EICAR)],
    ['in a picture', '/media', 'a.jpg', 'picture'],
  ])(
    'a virus %s is refused with its name and what to do, and leaves nothing',
    async (_, path, name, data) => {
      const before = await stored()
      const bytes =
        data === 'picture'
          ? Buffer.concat([await photo(300, 200).jpeg().toBuffer(), Buffer.from(EICAR)])
          : (data as Buffer)
      const { status, json } = await send({ path, name, data: bytes })
      expect(status).toBe(400)
      expect(json.errors[0].message).toMatch(/phát hiện “Eicar-Test-Signature” trong tệp.*Hãy quét virus/)
      expect(json.errors[0].data.errors).toEqual([{ path: 'file', message: json.errors[0].message }])
      const english = await send({ path, name, data: bytes, language: 'en' })
      expect(english.json.errors[0].message).toMatch(/found “Eicar-Test-Signature” in this file/)
      expect(await stored()).toEqual(before)
    },
  )

  test('a Word file whose text is to be inserted is scanned before it is read', async () => {
    const { status, json } = await rest(payload, {
      ...{ method: 'POST', path: '/word-text', token: editor.token, body: Buffer.from(EICAR) },
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect([status, json.errors[0].message]).toEqual([400, expect.stringContaining('Eicar-Test-Signature')])
    // A transaction that the scan left open would end by itself, but hold up others for 20 s.
    const begun = Date.now()
    expect((await send({ data: pdf('sau') })).status).toBe(201)
    expect(Date.now() - begun).toBeLessThan(15_000)
  })

  test('a virus in place of a stored file leaves the stored one', async () => {
    const data = pdf('thay')
    const { json } = await send({ data, name: 'thay.pdf' })
    const before = await stored()
    const path = `/files/${json.doc.id}`
    expect((await send({ method: 'PATCH', path, data: pdf(EICAR) })).status).toBe(400)
    expect(await stored()).toEqual(before)
  })

  test('a file in many is refused as one alone is', async () => {
    const data = pdf(EICAR)
    await send({ data: pdf('nhiều'), name: 'nhieu.pdf' })
    const before = await stored()
    const path = `/files?where[filename][equals]=nhieu.pdf`
    expect((await send({ method: 'PATCH', path, data })).status).toBe(400)
    expect(await stored()).toEqual(before)
  })

  test('a program of ours that stores a file has it scanned, too', async () => {
    const data = Buffer.from(EICAR)
    const file = { data, mimetype: 'application/pdf', name: 'x.pdf', size: data.length }
    const creating = payload.create({
      collection: 'files',
      data: { _status: 'draft' },
      file,
      depth: 0,
      overrideAccess: true,
    })
    await expect(creating).rejects.toMatchObject({ status: 400 })
  })

  test('nothing of strangers is scanned', async () => {
    expect((await send({ data: pdf('lạ'), token: undefined })).status).toBe(403)
    expect(scanner.scanned).toEqual([])
  })
})

describe('without an answer of the scanner nothing is stored, and the sender is told', () => {
  const refused = async (data: Buffer) => {
    const before = await stored()
    const { status, json } = await send({ data })
    expect(status).toBe(503)
    expect(json.errors[0].message).toMatch(/^Chưa quét được virus nên tệp chưa được lưu\. Xin thử lại/)
    expect(await stored()).toEqual(before)
  }

  test('when it breaks off', async () => {
    scanner.mode = 'drop'
    await refused(pdf('x'))
  })

  test('when the file is larger than it takes', async () => {
    scanner.mostBytes = 1000
    await refused(Buffer.concat([pdf('lớn'), Buffer.alloc(3_000_000, ' ')]))
  })

  test('when it is away; and the next file is taken when it is back', async () => {
    await scanner.stop()
    await refused(pdf('x'))
    const english = await send({ data: pdf('x'), language: 'en' })
    expect(english.json.errors[0].message).toMatch(/^The file could not be scanned for viruses/)
    scanner = await startFakeScanner(join(folder, 'clamd.sock'))
    expect((await send({ data: pdf('x') })).status).toBe(201)
  })
})
