import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let editor: Person
let store: Server
let asked: string[] = []

/** A store of uploads that counts what it is asked for. */
beforeAll(async () => {
  store = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`)
    response.end('x')
  })
  await new Promise<void>((done) => store.listen(0, '127.0.0.1', done))
  running = await startPayload({
    S3_BUCKET: 'bucket',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
    S3_ENDPOINT: `http://127.0.0.1:${(store.address() as AddressInfo).port}`,
  })
  editor = await signIn(running.payload, 'publisher')
})
beforeEach(() => void (asked = []))
afterAll(async () => {
  store.closeAllConnections()
  store.close()
  await running.stop()
})

test.each(['/media', '/files', '/news'])(
  '%s: a form that names a file of the store has it fetched by nobody',
  async (path) => {
    for (const token of [undefined, editor.token]) {
      for (const context of [undefined, { prefix: 'media' }, { signedReceipt: 'x.y.z', prefix: 'media' }]) {
        const form = new FormData()
        const file = {
          filename: 'bi-mat.pdf',
          size: 10,
          mimeType: 'application/pdf',
          clientUploadContext: context,
        }
        form.set('file', JSON.stringify(file))
        const { status } = await rest(running.payload, { method: 'POST', path, token, body: form })
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
      }
    }
    expect(asked).toEqual([])
  },
)

test.each(['/media', '/files'])(
  '%s: an address in place of a file is refused, and fetched by nobody',
  async (path) => {
    const url = running.payload.config.serverURL.replace(/:\d+$/, `:${(store.address() as AddressInfo).port}`)
    for (const token of [undefined, editor.token]) {
      for (const source of [`${url}/a.pdf`, '/a.pdf']) {
        const body = { filename: 'a.pdf', url: source, alt: 'Ruộng bậc thang mùa nước đổ' }
        const { status, json } = await rest(running.payload, { method: 'POST', path, token, body })
        expect(status).toBe(400)
        expect(json.errors[0].message).toContain('Không nhận địa chỉ thay cho tệp')
      }
    }
    expect(asked).toEqual([])
  },
)
