import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let editor: Person

beforeAll(async () => {
  running = await startPayload()
  editor = await signIn(running.payload, 'publisher')
})
afterAll(() => running.stop())

const JSON_TYPE = 'application/json'
const FORM = 'multipart/form-data; boundary=x'
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`

const sent: [method: RestRequest['method'], path: string, type: string, body: string][] = [
  ...[
    'garbage',
    part('_payload', '{'),
    part('_payload', '[]'),
    part('file', '{'),
    part('file', '{"a":1}'),
  ].map((body) => ['POST', '/media', FORM, body] as [RestRequest['method'], string, string, string]),
  ['POST', '/news', 'multipart/form-data', 'x'],
  ...['{', 'null', '5', '"x"', '[]'].flatMap((body) =>
    [
      ['POST', '/news'],
      ['PATCH', '/news/x'],
      ['POST', '/globals/search-settings'],
      ['POST', '/news/x/duplicate'],
      ['POST', '/payload-preferences/x'],
      ['POST', '/users/refresh-token'],
    ].map(
      ([method, path]) => [method, path, JSON_TYPE, body] as [RestRequest['method'], string, string, string],
    ),
  ),
]

test.each(sent)('%s %s (%s): %j is no failure of ours', async (method, path, type, body) => {
  for (const token of [undefined, editor.token]) {
    const bytes = new TextEncoder().encode(body)
    const { status } = await rest(running.payload, {
      method,
      path,
      token,
      body: bytes,
      headers: { 'content-type': type },
    })
    expect(status).toBeLessThan(500)
  }
})

test('what is no document is refused with the reason', async () => {
  for (const body of [5, null, 'x']) {
    const { status, json } = await rest(running.payload, {
      method: 'POST',
      path: '/news',
      token: editor.token,
      body,
    })
    expect(status).toBe(400)
    expect(json.errors[0].message).toContain('Không đọc được')
  }
})

test('percents that mean nothing are a bad address', async () => {
  expect((await rest(running.payload, { method: 'GET', path: '/news/%E0%A4%A' })).status).toBe(400)
})
