import crypto from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let editor: Person
let origin: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
  editor = await signIn(payload, 'publisher')
  origin = payload.config.serverURL
})
afterAll(() => running.stop())

let address = 0
/** Each test comes from addresses of its own, as strangers do. */
const somewhere = () => `10.0.${(address += 1) >> 8}.${address & 255}`

type From = { from?: string; headers?: Record<string, string> }
const attempt = (email: string, password: string, { from = somewhere(), headers }: From = {}) =>
  rest(payload, {
    method: 'POST',
    path: '/users/login',
    body: { email, password },
    headers: { 'x-client-address': from, ...headers },
  })
const post = (path: string, body: unknown, headers: Record<string, string> = {}, token?: string) =>
  rest(payload, {
    method: 'POST',
    path,
    body,
    token,
    headers: { 'x-client-address': somewhere(), ...headers },
  })

describe('guessing', () => {
  test("a stranger's tries do not stop the owner, and slow down the stranger", async () => {
    const from = somewhere()
    for (let i = 0; i < 5; i++) expect((await attempt(admin.email, `sai ${i}`, { from })).status).toBe(401)
    const refused = await attempt(admin.email, PASSWORD, { from })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
    expect(refused.json.errors[0].message).toContain('phút')
    expect((await attempt(admin.email, PASSWORD)).status).toBe(200)
    expect((await attempt(admin.email.toUpperCase(), PASSWORD, { from })).status).toBe(429)
  })

  test('many at once are no way around', async () => {
    const from = somewhere()
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => attempt(editor.email, `sai ${i}`, { from })),
    )
    const checked = answers.filter(({ status }) => status === 401)
    expect(checked.length).toBeLessThanOrEqual(5)
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(35)
  })

  test('the owner’s browser is known again, also behind the address of a stranger', async () => {
    const from = somewhere()
    const cookies = (await attempt(editor.email, PASSWORD, { from })).headers.getSetCookie()
    const cookie = cookies.find((one) => one.startsWith('known-device='))!
    expect(cookie).toMatch(/HttpOnly/)
    for (let i = 0; i < 6; i++) await attempt(editor.email, `sai ${i}`, { from })
    expect((await attempt(editor.email, PASSWORD, { from })).status).toBe(429)
    const headers = { cookie: cookie.split(';')[0]! }
    expect((await attempt(editor.email, PASSWORD, { from, headers })).status).toBe(200)
    expect((await attempt(admin.email, PASSWORD, { from, headers })).status).toBe(200)
    const forged = { cookie: `${headers.cookie}x` }
    expect((await attempt(editor.email, PASSWORD, { from, headers: forged })).status).toBe(429)
  })

  test('an administrator lets an account try again at once; nobody else does', async () => {
    const from = somewhere()
    for (let i = 0; i < 6; i++) await attempt(editor.email, `sai ${i}`, { from })
    for (const token of [undefined, editor.token])
      expect((await post('/users/unlock', { email: editor.email }, {}, token)).status).toBe(403)
    expect((await attempt(editor.email, PASSWORD, { from })).status).toBe(429)
    expect((await post('/users/unlock', { email: 5 }, {}, admin.token)).status).toBe(400)
    expect((await post('/users/unlock', { email: editor.email }, {}, admin.token)).status).toBe(200)
    expect((await attempt(editor.email, PASSWORD, { from })).status).toBe(200)
  })
})

test('a password that was hashed in the former way is hashed anew by its first sign-in', async () => {
  const { email } = await signIn(payload, 'author', 'bam-cu@test.example')
  const where = { email: { equals: email } }
  const stored = async () =>
    (await payload.db.findOne<{ id: string; hash: string }>({ collection: 'users', where }))!.hash
  const salt = 'muoi cu'
  const hash = crypto.pbkdf2Sync(PASSWORD, salt, 25_000, 512, 'sha256').toString('hex')
  await payload.db.updateOne({ collection: 'users', where, data: { hash, salt }, returning: false })
  expect((await attempt(email, 'một mật khẩu sai hoàn toàn')).status).toBe(401)
  expect(await stored()).toBe(hash)
  expect((await attempt(email, PASSWORD)).status).toBe(200)
  const renewed = await stored()
  expect(renewed).toMatch(/^pbkdf2-sha256-v1:[0-9a-f]{64}$/)
  expect((await attempt(email, PASSWORD)).status).toBe(200)
  expect(await stored()).toBe(renewed)
})

describe('an account that does not exist', () => {
  beforeEach(() => void vi.restoreAllMocks())

  test('is answered like one that does, with the same work', async () => {
    const hashes = vi.spyOn(crypto, 'pbkdf2')
    const workOf = async (email: string) => {
      hashes.mockClear()
      const { status, json, headers } = await attempt(email, 'một mật khẩu sai hoàn toàn')
      const work = hashes.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest])
      return { status, json, work, names: [...headers.keys()].sort() }
    }
    const known = await workOf(admin.email)
    expect(known).toMatchObject({ status: 401, work: [[600_000, 32, 'sha256']] })
    for (const email of ['khong-co@test.example', ` ${admin.email}.vn `, 'x'])
      expect(await workOf(email)).toEqual(known)
  })

  test('waits like one that does', async () => {
    const statuses = async (email: string) => {
      const from = somewhere()
      const answers = []
      for (let i = 0; i < 7; i++) answers.push(await attempt(email, `sai ${i}`, { from }))
      return answers.map(({ status, json }) => [status, json.errors[0].message])
    }
    expect(await statuses('khong-co-ai@test.example')).toEqual(await statuses(admin.email))
  })
})

describe('what changes while a password is being checked', () => {
  beforeEach(() => void vi.restoreAllMocks())

  /** Signs in; `change` is stored after the account was read and before its session is opened. */
  async function signInDuring(email: string, change: () => Promise<unknown>) {
    const hash = crypto.pbkdf2 as (...args: unknown[]) => void
    const spy = vi.spyOn(crypto, 'pbkdf2') as unknown as {
      mockImplementationOnce: (work: typeof hash) => void
    }
    spy.mockImplementationOnce((...args) => void change().finally(() => hash(...args)))
    return attempt(email, PASSWORD)
  }

  test('stays: roles that were taken away do not come back', async () => {
    const person = await signIn(payload, 'publisher', 'bi-ha-quyen@test.example')
    const data = { roles: ['author' as const], name: 'Người đã đổi tên' }
    const change = () => payload.update({ collection: 'users', id: person.id, data, overrideAccess: true })
    const { status, json } = await signInDuring(person.email, change)
    expect([status, json.user.roles]).toEqual([200, ['author']])
    const after = await payload.findByID({ collection: 'users', id: person.id, overrideAccess: true })
    expect(after).toMatchObject(data)
    expect(after.sessions).toHaveLength(2)
  })

  test('ends the sign-in when it is the password', async () => {
    const person = await signIn(payload, 'publisher', 'doi-mat-khau@test.example')
    const change = () =>
      payload.db.updateOne({
        collection: 'users',
        id: person.id,
        data: { hash: 'another' },
        returning: false,
      })
    const { status, headers } = await signInDuring(person.email, change)
    expect([status, headers.getSetCookie()]).toEqual([401, []])
  })
})

describe('pages of other sites', () => {
  const form = () => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ email: editor.email, password: PASSWORD }))
    return body
  }

  test('sign nobody in', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const { status, headers: answered } = await post(
        '/users/login',
        form(),
        headers as Record<string, string>,
      )
      expect(status).toBe(403)
      expect(answered.getSetCookie()).toEqual([])
    }
    expect(
      (await attempt(editor.email, PASSWORD, { headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403)
  })

  test('the form of the admin does', async () => {
    const { status, headers } = await post('/users/login', form(), { origin })
    expect(status).toBe(200)
    expect(headers.getSetCookie().join()).toContain('payload-token=')
  })
})

describe('what a sign-in cannot read', () => {
  test.each([
    ['{', 'application/json'],
    ['--x\r\n', 'multipart/form-data; boundary=x'],
    ['null', 'application/json'],
    ['[]', 'application/json'],
    ['{"email":{"a":1},"password":["x"]}', 'application/json'],
    ['{"email":"a@b.example"}', 'application/json'],
  ])('%s is refused', async (text, type) => {
    const bytes = new TextEncoder().encode(text)
    const { status } = await post('/users/login', bytes, { 'content-type': type, origin })
    expect(status).toBe(400)
  })
})

test.each(['first-register', 'forgot-password', 'reset-password', 'verify/x', 'unlock'])(
  '%s is closed, whatever is sent',
  async (door) => {
    for (const body of [
      {},
      { email: admin.email },
      { token: null, password: PASSWORD },
      { email: { not: 'text' } },
      5,
    ])
      for (const token of [undefined, editor.token])
        expect((await post(`/users/${door}`, body, {}, token)).status).toBe(403)
  },
)
