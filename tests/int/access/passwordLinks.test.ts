import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Role } from '../../../cms/access/roles.ts'
import { make } from '../../support/content.ts'
import { startMailServer } from '../../support/mailServer.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

const NEW_PASSWORD = 'ngựa ô ăn cỏ trên đồi chè'
const HOUR_MS = 60 * 60_000

let mail: Awaited<ReturnType<typeof startMailServer>>
let running: Running
let payload: Payload
let department: string
let admin: Person
let manager: Person

beforeAll(async () => {
  mail = await startMailServer()
  running = await startPayload({
    ...{ SECOND_FACTOR: 'required', SECOND_FACTOR_GRACE_DAYS: '365' },
    ...{ SMTP_URL: mail.url, MAIL_FROM: 'cong@tinh.example', PROOF_MINUTES: '720' },
  })
  payload = running.payload
  department = String((await make(payload, 'agencies', 'published')).id)
  admin = await administrator('admin')
  manager = await administrator('agencyAdmin', department)
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
  await mail.stop()
})

let places = 0
const post = (
  path: string,
  body: unknown,
  token?: string,
  from = `10.3.${(places += 1) >> 8}.${places & 255}`,
) =>
  rest(payload, { method: 'POST', path: `/users${path}`, body, token, headers: { 'x-client-address': from } })

/** Signs in somebody whose role needs a second factor, which is set up on the way. */
async function administrator(role: Role, agency?: string): Promise<Person> {
  const { codeAt } = await import('../../../cms/secondFactor/totp.ts')
  const person = await signIn(payload, role, undefined, agency)
  const cookie = await halfSession(person.email, PASSWORD)
  const step = (path: string, body: object) =>
    rest(payload, { method: 'POST', path: `/users/second-step${path}`, body, headers: { cookie } })
  const { secret } = (await step('/enrol', {})).json
  const { json } = await step('/confirm', { code: codeAt(secret, Date.now()) })
  return { ...person, token: json.token }
}

async function halfSession(email: string, password: string): Promise<string> {
  const { headers } = await post('/login', { email, password })
  return headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
}

let people = 0
const newAccount = (more: object = {}) => ({
  ...{ email: `moi-${(people += 1)}@test.example`, name: 'Giàng <b>A</b> Páo', roles: ['author'], ...more },
})
async function invited(more: object = {}, by = admin): Promise<{ id: string; email: string }> {
  const body = newAccount(more)
  const { status, json } = await post('', body, by.token)
  expect(status).toBe(201)
  return { id: json.doc.id, email: body.email }
}
const makeLink = (id: string, by: Person | undefined, byMail = false) =>
  post(`/${id}/password-link`, { byMail }, by?.token)
const tokenIn = (text: string) => /\/admin\/set-password#([\w.-]+)/.exec(text)![1]!
const handedOver = async (id: string, by = admin) => tokenIn((await makeLink(id, by)).json.url)
const setPassword = (token: string, password = NEW_PASSWORD) => post('/set-password', { token, password })
const actionsOf = async (id: string) => {
  const { docs } = await payload.find({
    ...{ collection: 'audit-log', where: { document: { equals: id } }, sort: 'at', overrideAccess: true },
  })
  return docs.map(({ action }) => action)
}

describe('an invitation', () => {
  test('reaches its owner by mail, who chooses a password and then signs in', async () => {
    const { id, email } = await invited({ roles: ['publisher'] })
    const count = mail.mails.length
    const { status, json } = await makeLink(id, admin, true)
    expect([status, json.sentTo, json.url]).toEqual([200, email, undefined])
    const { to, text } = await mail.after(count)
    expect(to).toEqual([email])
    expect(text).toContain('Người admin mời bạn')
    expect(text).toContain('&lt;b&gt;A&lt;/b&gt;')
    const token = tokenIn(text)
    expect((await post('/check-password-link', { token })).json).toEqual({ email })

    for (const password of ['ngắn', 'password123456'])
      expect((await setPassword(token, password)).status).toBe(400)
    const done = await setPassword(token)
    expect([done.status, done.headers.getSetCookie()]).toEqual([200, []])
    expect((await setPassword(token, `${NEW_PASSWORD} khác`)).status).toBe(410)
    expect((await post('/login', { email, password: NEW_PASSWORD })).json).toEqual({ next: 'enrol' })
    expect(await actionsOf(id)).toEqual(expect.arrayContaining(['create', 'invite', 'password-by-link']))
  })

  test('that the mail server refuses is handed over, and nobody is told that it was sent', async () => {
    const { id } = await invited()
    mail.refuse(true)
    const { json } = await makeLink(id, admin, true)
    mail.refuse(false)
    expect(json).toMatchObject({ isFailed: true, url: expect.stringContaining('/admin/set-password#') })
    expect(json.sentTo).toBeUndefined()
    await vi.waitFor(async () => expect(await actionsOf(id)).toContain('mail-failed'))
    expect((await setPassword(tokenIn(json.url))).status).toBe(200)
  })

  test('is void when a newer one was made, with another email or password, and without its account', async () => {
    const { id } = await invited()
    const first = await handedOver(id)
    const second = await handedOver(id)
    expect((await setPassword(first)).status).toBe(410)
    const change = (data: object) =>
      payload.update({ collection: 'users', id, data, overrideAccess: true, depth: 0 })
    await change({ email: `khac-${id}@test.example` })
    expect((await setPassword(second)).status).toBe(410)
    const third = await handedOver(id)
    await change({ password: 'trâu trắng qua suối mùa lũ' })
    expect((await setPassword(third)).status).toBe(410)
    const fourth = await handedOver(id)
    await payload.delete({ collection: 'users', id, overrideAccess: true })
    expect((await setPassword(fourth)).status).toBe(410)
  })

  test('ends after 72 hours; a closed account gets none, and cannot use one', async () => {
    const { id } = await invited()
    const token = await handedOver(id)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 73 * HOUR_MS })
    const late = await setPassword(token)
    vi.useRealTimers()
    expect(late.status).toBe(410)
    const { saveRecord } = await import('../../../cms/secondFactor/records.ts')
    const again = await handedOver(id)
    await saveRecord({ payload }, id, { activeAt: new Date(Date.now() - 46 * 24 * HOUR_MS).toISOString() })
    expect((await setPassword(again)).status).toBe(410)
    expect((await makeLink(id, admin)).status).toBe(409)
  })

  test('is used once, also by two at the same moment', async () => {
    const { id } = await invited()
    const token = await handedOver(id)
    const answers = await Promise.all([setPassword(token), setPassword(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
  })
})

describe('who may hand over a link', () => {
  test('an agency administrator for the own agency and within the own rights, and nobody for themselves', async () => {
    const own = await invited({ roles: ['publisher'] }, manager)
    expect((await makeLink(own.id, manager)).status).toBe(200)
    const commune = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
    const others = [
      await invited({ agency: commune }),
      await invited(),
      await invited({ agency: department, roles: ['admin'] }),
      await invited({ agency: department, roles: ['auditor', 'author'] }),
    ]
    for (const { id } of [...others, manager, { id: 'khong-co' }]) {
      const path = `/users/${id}/password-link`
      expect((await rest(payload, { method: 'GET', path, token: manager.token })).status).toBe(403)
      expect((await makeLink(id, manager)).status).toBe(403)
    }
    expect((await makeLink(admin.id, admin)).status).toBe(403)
  })

  test('no other role, and nobody without a session', async () => {
    const { id } = await invited({ agency: department })
    const people = [undefined, await signIn(payload, 'author'), await signIn(payload, 'auditor')]
    for (const person of people) {
      expect((await makeLink(id, person)).status).toBe(403)
      const request = { method: 'GET' as const, path: `/users/${id}/password-link`, token: person?.token }
      expect((await rest(payload, request)).status).toBe(403)
    }
    for (const body of [{}, { byMail: 'có' }, []])
      expect((await post(`/${id}/password-link`, body, admin.token)).status).toBe(400)
  })
})

describe('a forgotten password', () => {
  test('is replaced by a link from the mail; every session ends, the second factor stays', async () => {
    const person = await administrator('publisher')
    const count = mail.mails.length
    expect((await post('/ask-password-link', { email: ` ${person.email.toUpperCase()} ` })).json).toEqual({})
    const { to, text } = await mail.after(count)
    expect(to).toEqual([person.email])
    expect(text).toContain('quên mật khẩu')
    const { status, headers } = await post(
      '/set-password',
      { token: tokenIn(text), password: NEW_PASSWORD },
      person.token,
    )
    expect([status, headers.getSetCookie()]).toEqual([200, []])
    const me = await rest(payload, { method: 'GET', path: '/users/me', token: person.token })
    expect(me.json.user).toBeNull()
    expect((await post('/login', { email: person.email, password: PASSWORD })).status).toBe(401)
    expect((await post('/login', { email: person.email, password: NEW_PASSWORD })).json).toEqual({
      next: 'code',
    })
    expect(await actionsOf(person.id)).toEqual(expect.arrayContaining(['reset-asked', 'password-by-link']))
  })

  test('is asked for alike with and without an account, and mailed to the account alone', async () => {
    const { email } = await invited()
    const count = mail.mails.length
    const ask = async (of: string) => {
      const { status, json, headers } = await post('/ask-password-link', { email: of })
      return { status, json, names: [...headers.keys()].sort() }
    }
    expect(await ask('khong-co@test.example')).toEqual(await ask(email))
    await mail.after(count)
    expect(mail.mails.slice(count).map(({ to }) => to)).toEqual([[email]])
  })

  test('is asked for a few times at most, for one address and from one place', async () => {
    const statuses = async (ask: (at: number) => Promise<{ status: number }>) => {
      const answers = []
      for (let at = 0; at < 6; at++) answers.push((await ask(at)).status)
      return answers
    }
    const limited = [200, 200, 200, 200, 200, 429]
    expect(await statuses(() => post('/ask-password-link', { email: 'ai@test.example' }))).toEqual(limited)
    const from = '10.4.0.1'
    expect(
      await statuses((at) => post('/ask-password-link', { email: `${at}@test.example` }, undefined, from)),
    ).toEqual(limited)
  })
})

test.each([[{}], [{ email: 5 }], [{ email: '' }], [{ token: 'x' }], [{ token: {}, password: [] }], [5]])(
  'what cannot be read is refused: %j',
  async (body) => {
    for (const path of ['/ask-password-link', '/set-password'])
      expect((await post(path, body)).status).toBe(400)
  },
)

test.each(['', '.', 'x.y', 'x', "'; --.z", '%00.%00'])('no password is set with %j', async (token) => {
  for (const path of ['/set-password', '/check-password-link'])
    expect((await post(path, { token, password: NEW_PASSWORD })).status).toBe(token === '' ? 400 : 410)
})
