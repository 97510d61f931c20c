import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signInState } from '../../../cms/signIn/state.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { setPortal } from '../../support/portal.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
})
afterAll(() => running.stop())

const NEW = 'ngựa ô ăn cỏ trên đồi chè'
let people = 0
const somebody = () => signIn(payload, 'publisher', `ai-do-${(people += 1)}@test.example`)

const change = (person: Person, body: object, of = person.id) =>
  rest(payload, { method: 'PATCH', path: `/users/${of}`, token: person.token, body })
const opens = async (email: string, password: string) => {
  const headers = { 'x-client-address': `10.1.0.${(people += 1)}` }
  const request = { method: 'POST' as const, path: '/users/login', body: { email, password }, headers }
  return (await rest(payload, request)).status === 200
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of any shape
const fieldOf = (json: any) => json.errors[0].data.errors[0]

describe('a new password', () => {
  const create = (password: unknown, headers = {}) =>
    rest(payload, {
      method: 'POST',
      path: '/users',
      token: admin.token,
      body: { email: 'tran.thi.binh@test.example', name: 'Trần Thị Bình', roles: ['publisher'], password },
      headers,
    })

  test.each([
    'aaaaaaaaaaaaaa',
    '12345678901234',
    'password123456',
    'tran.thi.binh@test.example',
    'tranthibinh2026',
    'ngắn quá',
    'x'.repeat(257),
  ])('%s is refused at its field, in the language of the reader', async (password) => {
    const { status, json } = await create(password)
    expect(status).toBe(400)
    expect(fieldOf(json)).toMatchObject({ path: 'password', message: expect.stringContaining('Mật khẩu') })
    const english = await create(password, { 'accept-language': 'en' })
    expect(fieldOf(english.json).message).toContain('password')
  })

  test('that is no text is refused', async () => {
    for (const password of [5, { a: 1 }, ['x'.repeat(20)]]) expect((await create(password)).status).toBe(400)
  })

  test('of 200 characters, without capitals and digits, opens the account', async () => {
    const long = 'ngựa ô ăn cỏ trên đồi chè xanh '.repeat(6) + 'và uống nước suối'
    expect((await create(long)).status).toBe(201)
    expect(await opens('tran.thi.binh@test.example', long)).toBe(true)
  })

  test('with the name of the site is refused', async () => {
    await setPortal(payload, { title: 'Cổng tỉnh Hoàng Liên' })
    const { status, json } = await change(await somebody(), {
      password: 'HoangLien@2026',
      currentPassword: PASSWORD,
    })
    expect([status, fieldOf(json).path]).toEqual([400, 'password'])
  })

  test('is judged by the name and the email that the account has', async () => {
    const person = await somebody()
    const { status, json } = await change(person, { password: person.email, currentPassword: PASSWORD })
    expect([status, fieldOf(json).path]).toEqual([400, 'password'])
  })
})

describe('the current password', () => {
  test('is asked for to change the own password', async () => {
    const person = await somebody()
    const without = await change(person, { password: NEW })
    expect([without.status, fieldOf(without.json).path]).toEqual([400, 'currentPassword'])
    const wrong = await change(person, { password: NEW, currentPassword: 'không phải nó đâu nhé' })
    expect([wrong.status, fieldOf(wrong.json).path]).toEqual([400, 'currentPassword'])
    for (const currentPassword of [null, 5, { a: 1 }, ''])
      expect((await change(person, { password: NEW, currentPassword })).status).toBe(400)
    expect(await opens(person.email, PASSWORD)).toBe(true)
    expect((await change(person, { password: NEW, currentPassword: PASSWORD })).status).toBe(200)
    expect(await opens(person.email, NEW)).toBe(true)
    expect(await opens(person.email, PASSWORD)).toBe(false)
  })

  test('is asked for to change the own email, also in bulk', async () => {
    const person = await somebody()
    const email = `moi-${person.email}`
    expect((await change(person, { email })).status).toBe(400)
    const bulk = await rest(payload, {
      method: 'PATCH',
      path: `/users?where[id][equals]=${person.id}`,
      token: person.token,
      body: { email },
    })
    expect(bulk.json.docs ?? []).toEqual([])
    expect(await opens(person.email, PASSWORD)).toBe(true)
    expect((await change(person, { email, currentPassword: PASSWORD })).status).toBe(200)
    expect(await opens(email, PASSWORD)).toBe(true)
  })

  test('is not asked for to change the own name, nor by an administrator for others', async () => {
    const person = await somebody()
    expect((await change(person, { name: 'Tên mới', email: person.email.toUpperCase() })).status).toBe(200)
    expect((await change(admin, { password: NEW }, person.id)).status).toBe(200)
    expect(await opens(person.email, NEW)).toBe(true)
    expect((await change(admin, { password: NEW })).status).toBe(400)
  })

  test('is not asked of a command on the machine', async () => {
    const person = await somebody()
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { password: NEW },
      depth: 0,
      overrideAccess: true,
    })
    expect(await opens(person.email, NEW)).toBe(true)
  })

  test('is guessed five times at most, and stops nobody from signing in', async () => {
    const person = await somebody()
    for (let i = 0; i < 5; i++)
      expect((await change(person, { password: NEW, currentPassword: `sai lần ${i}` })).status).toBe(400)
    expect((await change(person, { password: NEW, currentPassword: PASSWORD })).status).toBe(429)
    expect(await opens(person.email, PASSWORD)).toBe(true)
  })

  test('that could not be checked in time does not count as wrong', async () => {
    const person = await somebody()
    const { knownTurn } = signInState()
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    const others = Array.from({ length: 4 }, () => knownTurn(`session of ${person.id}`, () => ended))
    const tryChange = async () => (await change(person, { password: NEW, currentPassword: PASSWORD })).status
    for (let i = 0; i < 6; i++) expect(await tryChange()).toBe(503)
    end()
    await Promise.all(others)
    expect(await tryChange()).toBe(200)
  })

  test('is stored nowhere and told to nobody', async () => {
    const person = await somebody()
    const secret = { currentPassword: PASSWORD }
    const answers = [
      await change(person, { name: 'Một', ...secret }),
      await change(admin, { name: 'Hai', ...secret }, person.id),
      await rest(payload, { method: 'GET', path: `/users/${person.id}`, token: admin.token }),
      await rest(payload, { method: 'GET', path: '/users/me', token: person.token }),
    ]
    for (const { status, json } of answers) {
      expect(status).toBe(200)
      expect(JSON.stringify(json)).not.toContain(PASSWORD)
    }
    for (const query of [
      'where[currentPassword][exists]=true',
      'sort=currentPassword',
      'select[currentPassword]=true',
    ])
      expect(
        (await rest(payload, { method: 'GET', path: `/users?${query}`, token: admin.token })).status,
      ).toBeLessThan(500)
    const stored = await payload.db.findOne({ collection: 'users', where: { id: { equals: person.id } } })
    expect(JSON.stringify(stored)).not.toContain(PASSWORD)
  })
})
