import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { signInState } from '../../../cms/signIn/state.ts'
import { openBrowser } from '../../support/accountBrowser.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD } from '../../support/people.ts'

const STEP_MS = 30_000
const NEW_PASSWORD = 'ngựa ô ăn cỏ trên đồi chè'

let running: Running
let payload: Payload
let codeAt: (secret: string, at: number) => string

beforeAll(async () => {
  running = await startPayload({ SECOND_FACTOR: 'required' })
  payload = running.payload
  ;({ codeAt } = await import('../../../cms/secondFactor/totp.ts'))
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
})

function goForward(milliseconds: number): number {
  vi.setSystemTime(Date.now() + milliseconds)
  return Date.now()
}

/** Codes are accepted once: time goes on. */
const nextCode = (secret: string) => codeAt(secret, goForward(STEP_MS))

let made = 0
const makeAccount = async (data: object = {}) => {
  const email = `nguoi-${(made += 1)}@test.example`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name: 'Lò Thị Mẩy', roles: ['admin'], ...data },
    depth: 0,
    overrideAccess: true,
  })
  return { id: String(id), email }
}

const makeBrowser = () => openBrowser(payload, `10.9.0.${made}`)
type Browser = ReturnType<typeof makeBrowser>

/** Signs in for the first time and sets up an app. */
async function setUp(email: string) {
  const browser = makeBrowser()
  expect((await browser.login(email)).json).toEqual({ next: 'enrol' })
  const { secret } = (await browser.post('/users/second-step/enrol')).json
  const { status, json } = await browser.post('/users/second-step/confirm', { code: nextCode(secret) })
  expect(status).toBe(200)
  return { browser, secret: secret as string, codes: json.recoveryCodes as string[] }
}

const isRefused = async (browser: Browser) => (await browser.ask('GET', '/users?limit=1')).status === 403

describe('an administrator who signs in for the first time', () => {
  test('gets in only after a new password and a second factor', async () => {
    const { email } = await makeAccount({ mustChangePassword: true })
    const browser = makeBrowser()
    const first = await browser.login(email)
    expect(first.json).toEqual({ next: 'password' })
    expect(first.headers.getSetCookie().join()).not.toContain('payload-token')
    expect(await isRefused(browser)).toBe(true)

    expect((await browser.post('/users/second-step/enrol')).status).toBe(409)
    for (const password of ['ngắn', 'password123456', PASSWORD])
      expect((await browser.post('/users/second-step/password', { password })).status).toBe(400)
    const second = await browser.post('/users/second-step/password', { password: NEW_PASSWORD })
    expect(second.json).toEqual({ next: 'enrol' })
    expect(await browser.me()).toBeNull()

    const { secret, qr } = (await browser.post('/users/second-step/enrol')).json
    expect(qr).toMatch(/^data:image\/svg\+xml;base64,/)
    expect((await browser.post('/users/second-step/confirm', { code: '000000' })).status).toBe(403)
    const done = await browser.post('/users/second-step/confirm', { code: nextCode(secret) })
    expect(done.json.recoveryCodes).toHaveLength(10)
    expect(done.headers.getSetCookie().join()).toContain('payload-token=')
    expect(await browser.me()).toBe(email)
    expect((await makeBrowser().login(email)).status).toBe(401)
    expect((await makeBrowser().login(email, NEW_PASSWORD)).json).toEqual({ next: 'code' })
  })

  test('may not use a step that is not the next one, a forged half session, or an old one', async () => {
    const { email, id } = await makeAccount()
    const browser = makeBrowser()
    for (const path of ['', '/password', '/enrol', '/confirm'])
      expect((await browser.post(`/users/second-step${path}`, { code: '1', password: 'x' })).status).toBe(401)
    await browser.login(email)
    expect((await browser.post('/users/second-step', { code: '123456' })).status).toBe(409)
    const half = browser.jar.get('sign-in-step')!
    const [text = '', signature = ''] = half.split('.')
    const forged = Buffer.from(JSON.stringify({ account: id, amr: ['pwd', 'otp'], print: '', until: 9e15 }))
    for (const value of [`${forged.toString('base64url')}.${signature}`, `${text}.x`, text, '.']) {
      browser.jar.set('sign-in-step', value)
      expect((await browser.post('/users/second-step/enrol')).status).toBe(401)
    }
    browser.jar.set('sign-in-step', half)
    goForward(11 * 60_000)
    expect((await browser.post('/users/second-step/enrol')).status).toBe(401)
  })
})

describe('an account with an authenticator app', () => {
  test('signs in with a code, once for each', async () => {
    const { email } = await makeAccount()
    const { secret } = await setUp(email)
    const code = nextCode(secret)
    const [one, other] = [makeBrowser(), makeBrowser()]
    expect((await one.login(email)).json).toEqual({ next: 'code' })
    expect(await isRefused(one)).toBe(true)
    expect((await one.post('/users/second-step', { code })).status).toBe(200)
    expect(await one.me()).toBe(email)
    await other.login(email)
    expect((await other.post('/users/second-step', { code })).status).toBe(403)
    expect(await other.me()).toBeNull()
  })

  test('of two requests with the same code at once, one gets in', async () => {
    const { email } = await makeAccount()
    const { secret } = await setUp(email)
    const browsers = [makeBrowser(), makeBrowser(), makeBrowser()]
    for (const browser of browsers) await browser.login(email)
    const code = nextCode(secret)
    const answers = await Promise.all(browsers.map((browser) => browser.post('/users/second-step', { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403])
  })

  test('signs in with each recovery code once', async () => {
    const { email } = await makeAccount()
    const { codes } = await setUp(email)
    const code = codes[3]!.toUpperCase().replace('-', ' ')
    const browser = makeBrowser()
    await browser.login(email)
    expect((await browser.post('/users/second-step', { code })).status).toBe(200)
    expect((await browser.ask('GET', '/users/second-factor')).json).toMatchObject({
      isOn: true,
      recoveryLeft: 9,
    })
    await browser.login(email)
    expect((await browser.post('/users/second-step', { code })).status).toBe(403)
  })

  test('wrong codes have to wait, wherever they come from; a known browser does not', async () => {
    const { email } = await makeAccount()
    const { secret } = await setUp(email)
    const browser = makeBrowser()
    await browser.login(email)
    for (let i = 0; i < 5; i++)
      expect((await browser.post('/users/second-step', { code: `wrong ${i}` })).status).toBe(403)
    const refused = makeBrowser()
    await refused.login(email)
    const answer = await refused.post('/users/second-step', { code: nextCode(secret) })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(500)
  })

  test.each([[{}], [{ code: 5 }], [{ code: '' }], [{ code: 'x'.repeat(100) }], [[]], ['{']])(
    'cannot read %j',
    async (body) => {
      const { email } = await makeAccount()
      await setUp(email)
      const browser = makeBrowser()
      await browser.login(email)
      const bytes = body === '{' ? new TextEncoder().encode('{') : body
      expect((await browser.post('/users/second-step', bytes)).status).toBe(400)
    },
  )
})

describe('a session', () => {
  test('is refused as soon as its account needs more than it has shown', async () => {
    const { id, email } = await makeAccount({ roles: ['publisher'] })
    const { browser } = await setUp(email)
    await payload.update({
      collection: 'users',
      id,
      data: { mustChangePassword: true },
      overrideAccess: true,
    })
    expect(await browser.me()).toBeNull()
  })

  test('of Payload alone is not enough', async () => {
    const { id, email } = await makeAccount()
    const { browser } = await setUp(email)
    const { collections, db } = payload
    expect(collections.users).toBeDefined()
    await db.deleteMany({ collection: 'sign-in-sessions', where: { account: { equals: id } } })
    expect(await browser.me()).toBeNull()
  })

  test('cannot be had by the Local API with the password alone', async () => {
    const { email } = await makeAccount()
    await setUp(email)
    const signIn = payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    await expect(signIn).rejects.toMatchObject({ status: 403 })
  })
})

describe('on the account page', () => {
  let person: Awaited<ReturnType<typeof setUp>> & { id: string; email: string }

  beforeAll(async () => {
    const account = await makeAccount()
    person = { ...account, ...(await setUp(account.email)) }
  })

  test('nobody without a session learns or does anything', async () => {
    const strangers = [makeBrowser(), makeBrowser()]
    await strangers[1]!.login(person.email)
    for (const browser of strangers) {
      for (const path of ['/users/second-factor', `/users/${person.id}/second-factor`])
        for (const method of ['GET', 'DELETE'] as const)
          expect((await browser.ask(method, path)).status).toBeOneOf([401, 403])
      for (const path of [
        'second-factor/enrol',
        'second-factor/confirm',
        'second-factor/recovery-codes',
        'prove',
      ])
        expect((await browser.post(`/users/${path}`, { code: '1', password: PASSWORD })).status).toBe(401)
    }
  })

  test('the app is replaced, and only with a fresh proof', async () => {
    goForward(11 * 60_000)
    const { browser } = person
    const refused = await browser.post('/users/second-factor/enrol')
    expect(refused).toMatchObject({ status: 403, json: { errors: [{ data: { prove: true } }] } })
    expect((await browser.post('/users/prove', { password: 'sai' })).status).toBe(403)
    expect((await browser.post('/users/prove', { password: PASSWORD })).status).toBe(200)
    const { secret } = (await browser.post('/users/second-factor/enrol')).json
    const other = makeBrowser()
    await other.login(person.email)
    expect((await other.post('/users/second-step', { code: nextCode(secret) })).status).toBe(403)
    const code = nextCode(secret)
    const { recoveryCodes } = (await browser.post('/users/second-factor/confirm', { code })).json
    expect(recoveryCodes).toHaveLength(10)
    expect((await other.post('/users/second-step', { code: person.codes[0] })).status).toBe(403)
    expect((await other.post('/users/second-step', { code: nextCode(secret) })).status).toBe(200)
    person = { ...person, secret, codes: recoveryCodes }
  })

  test('a password that could not be checked in time does not count as wrong', async () => {
    const { knownTurn } = signInState()
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    const others = Array.from({ length: 4 }, () => knownTurn(person.id, () => ended))
    const prove = async () => (await person.browser.post('/users/prove', { password: PASSWORD })).status
    for (let i = 0; i < 6; i++) expect(await prove()).toBe(503)
    end()
    await Promise.all(others)
    expect(await prove()).toBe(200)
  })

  test('new recovery codes void the old ones; a role that needs the factor keeps it', async () => {
    const { json } = await person.browser.post('/users/second-factor/recovery-codes')
    expect(json.recoveryCodes).not.toContain(person.codes[1])
    expect((await person.browser.ask('DELETE', '/users/second-factor')).status).toBe(409)
    const other = makeBrowser()
    await other.login(person.email)
    expect((await other.post('/users/second-step', { code: person.codes[1] })).status).toBe(403)
  })

  test('an administrator resets the factor of somebody who lost it; an editor does not', async () => {
    const lost = await makeAccount({ roles: ['publisher'] })
    const owner = (await setUp(lost.email)).browser
    const editor = (await setUp((await makeAccount({ roles: ['publisher'] })).email)).browser
    const path = `/users/${lost.id}/second-factor`
    for (const method of ['GET', 'DELETE'] as const) expect((await editor.ask(method, path)).status).toBe(403)
    expect((await person.browser.ask('DELETE', '/users/khong-co/second-factor')).status).toBe(404)
    expect((await person.browser.ask('DELETE', path)).status).toBe(200)
    expect(await owner.me()).toBeNull()
    expect((await owner.login(lost.email)).json).toEqual({ next: 'enrol' })
  })
})

test('what is stored is no use to a reader of the database, and no request reads it', async () => {
  const { email, id } = await makeAccount()
  const { browser, secret, codes } = await setUp(email)
  const stored = await payload.db.findOne({
    collection: 'sign-in-records',
    where: { account: { equals: id } },
  })
  const text = JSON.stringify(stored)
  for (const known of [secret, ...codes]) expect(text).not.toContain(known)
  for (const collection of ['sign-in-records', 'sign-in-sessions'])
    for (const method of ['GET', 'DELETE', 'PATCH'] as const) {
      const body = method === 'PATCH' ? {} : undefined
      const path = `/${collection}?where[account][equals]=${id}`
      expect((await browser.ask(method, path, body)).status).toBe(403)
    }
})

test('deleting for good and changing roles take a fresh proof', async () => {
  const { browser } = await setUp((await makeAccount()).email)
  const other = await makeAccount({ roles: ['publisher'] })
  const acts = [
    () => browser.ask('PATCH', `/users/${other.id}`, { roles: ['admin'] }),
    () => browser.ask('DELETE', `/users/${other.id}`),
  ]
  goForward(11 * 60_000)
  for (const act of acts)
    expect(await act()).toMatchObject({ status: 403, json: { errors: [{ data: { prove: true } }] } })
  expect((await browser.ask('PATCH', `/users/${other.id}`, { name: 'Lù A Chơ' })).status).toBe(200)
  expect((await browser.post('/users/prove', { password: PASSWORD })).status).toBe(200)
  for (const act of acts) expect((await act()).status).toBe(200)
})

describe('the time of a session', () => {
  const MINUTE = 60_000

  test('is over after half an hour without a request, and goes on with one', async () => {
    const { browser } = await setUp((await makeAccount()).email)
    for (let i = 0; i < 4; i++) {
      goForward(20 * MINUTE)
      expect(await browser.me()).not.toBeNull()
      // The use is noted beside the request.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    goForward(31 * MINUTE)
    expect(await browser.me()).toBeNull()
  })

  test('is over after twelve hours, however it is used, also when Payload renews its token', async () => {
    const { browser } = await setUp((await makeAccount()).email)
    for (let i = 0; i < 28; i++) {
      goForward(25 * MINUTE)
      expect(await browser.me()).not.toBeNull()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect((await browser.post('/users/refresh-token')).status).toBe(200)
    goForward(25 * MINUTE)
    expect(await browser.me()).toBeNull()
  })
})

describe('the own sessions', () => {
  test('are listed and ended by their owner alone', async () => {
    const { email } = await makeAccount()
    const { browser, codes } = await setUp(email)
    const [other, third, stranger] = [makeBrowser(), makeBrowser(), makeBrowser()]
    for (const [at, one] of [other, third].entries()) {
      await one.login(email)
      await one.post('/users/second-step', { code: codes[at] })
    }
    expect((await stranger.ask('GET', '/users/sessions')).status).toBe(401)
    expect((await stranger.ask('DELETE', '/users/sessions')).status).toBe(401)
    const { docs } = (await browser.ask('GET', '/users/sessions')).json
    expect(docs.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent).sort()).toEqual([
      false,
      false,
      true,
    ])
    expect(JSON.stringify(docs)).not.toMatch(/"sid"|"amr"/)

    const strange = (await setUp((await makeAccount()).email)).browser
    expect((await strange.ask('DELETE', `/users/sessions/${docs[0].id}`)).status).toBe(404)
    const { docs: listed } = (await other.ask('GET', '/users/sessions')).json
    const current = listed.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent)
    expect((await browser.ask('DELETE', `/users/sessions/${current.id}`)).status).toBe(200)
    expect(await other.me()).toBeNull()
    expect(await third.me()).toBe(email)
    expect((await browser.ask('DELETE', '/users/sessions')).status).toBe(200)
    expect([await third.me(), await browser.me()]).toEqual([null, email])
    expect((await browser.ask('DELETE', '/users/sessions/khong-co')).status).toBe(404)
  })
})

test('an account without a sign-in for 45 days is closed until an administrator opens it again', async () => {
  const idle = await makeAccount({ roles: ['publisher'] })
  const { browser } = await setUp(idle.email)
  goForward(46 * 24 * 60 * 60_000)
  const refused = await browser.login(idle.email)
  expect(refused.status).toBe(403)
  expect(refused.json.errors[0].message).toContain('45 ngày')
  expect((await browser.login(idle.email, 'sai mật khẩu rồi đây')).status).toBe(401)
  const admin = (await setUp((await makeAccount()).email)).browser
  const editor = (await setUp((await makeAccount({ roles: ['publisher'] })).email)).browser
  for (const one of [editor, browser]) expect((await one.post(`/users/${idle.id}/open`)).status).toBe(403)
  expect((await admin.post(`/users/${idle.id}/open`)).status).toBe(200)
  expect((await browser.login(idle.email)).json).toEqual({ next: 'code' })
})

test('signing out ends the session', async () => {
  const { browser } = await setUp((await makeAccount()).email)
  expect((await browser.post('/users/logout')).status).toBe(200)
  expect(await browser.me()).toBeNull()
})
