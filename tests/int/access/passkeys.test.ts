import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../../support/accountBrowser.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD } from '../../support/people.ts'
import { makeSoftAuthenticator } from '../../support/softAuthenticator.ts'

const MINUTE_MS = 60_000

let running: Running
let payload: Payload
let origin: string

beforeAll(async () => {
  running = await startPayload({ SECOND_FACTOR: 'required', CMS_URL: 'http://localhost:3999' })
  payload = running.payload
  origin = 'http://localhost:3999'
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
})

const goForward = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

let made = 0
const makeBrowser = () => openBrowser(payload, `10.8.0.${made}`)
type Browser = ReturnType<typeof makeBrowser>

async function makeAccount(roles = ['admin']) {
  const email = `khoa-${(made += 1)}@test.example`
  const data = { email, password: PASSWORD, name: 'Vàng A Sùng', roles } as never
  const { id } = await payload.create({ collection: 'users', data, depth: 0, overrideAccess: true })
  return { id: String(id), email }
}

/** Signs in for the first time and registers a passkey as the second factor. */
async function setUp(roles?: string[]) {
  const account = await makeAccount(roles)
  const [browser, key] = [makeBrowser(), makeSoftAuthenticator('localhost')]
  expect((await browser.login(account.email)).json).toEqual({ next: 'enrol' })
  const offer = (await browser.post('/users/second-step/new-passkey/offer')).json
  expect(offer).toMatchObject({ authenticatorSelection: { userVerification: 'required' } })
  const passkey = key.make(offer, { origin })
  const { status, json } = await browser.post('/users/second-step/new-passkey', { passkey, name: 'Máy 1' })
  expect(status).toBe(200)
  return { ...account, browser, key, codes: json.recoveryCodes as string[] }
}
type Person = Awaited<ReturnType<typeof setUp>>

const askStep = async (browser: Browser) => (await browser.post('/users/second-step/passkey/offer')).json
const showStep = (browser: Browser, passkey: object) =>
  browser.post('/users/second-step/passkey', { passkey })
const ownPasskeys = async (browser: Browser) =>
  (await browser.ask('GET', '/users/second-factor')).json.passkeys as { id: string; name: string }[]

/** Adds another passkey on the account page. */
async function addPasskey({ browser }: Person, name: string) {
  const key = makeSoftAuthenticator('localhost')
  const offer = (await browser.post('/users/passkeys/offer')).json
  const answer = await browser.post('/users/passkeys', { passkey: key.make(offer, { origin }), name })
  return { key, answer }
}

describe('a passkey as the second factor', () => {
  let person: Person
  beforeAll(async () => {
    person = await setUp()
  })

  test('is registered at the first sign-in, with recovery codes', async () => {
    expect(await person.browser.me()).toBe(person.email)
    expect(person.codes).toHaveLength(10)
    expect(await ownPasskeys(person.browser)).toMatchObject([{ name: 'Máy 1', lastUsedAt: null }])
    const other = makeBrowser()
    await other.login(person.email)
    expect((await other.post('/users/second-step', { code: person.codes[0] })).status).toBe(200)
  })

  test('is asked for after the password, and an answer serves once', async () => {
    const [one, other] = [makeBrowser(), makeBrowser()]
    expect((await one.login(person.email)).json).toEqual({ next: 'code' })
    expect(await one.me()).toBeNull()
    const offer = await askStep(one)
    expect(offer.allowCredentials).toMatchObject([{ id: person.key.id }])
    const passkey = person.key.show(offer, { origin })
    expect((await showStep(one, passkey)).status).toBe(200)
    expect(await one.me()).toBe(person.email)
    await other.login(person.email)
    expect((await showStep(other, passkey)).status).toBe(403)
    expect(await other.me()).toBeNull()
  })

  test.each([
    ['for a page of another origin', { origin: 'https://evil.example' }],
    ['by a key that its user has not unlocked', { origin: 'http://localhost:3999', isVerified: false }],
  ])('is refused when signed %s', async (_how, circumstances) => {
    const browser = makeBrowser()
    await browser.login(person.email)
    const passkey = person.key.show(await askStep(browser), circumstances)
    expect((await showStep(browser, passkey)).status).toBe(403)
    expect(await browser.me()).toBeNull()
  })

  test("is refused after five minutes, when it is another person's, and when its counter goes back", async () => {
    const browser = makeBrowser()
    await browser.login(person.email)
    const late = await askStep(browser)
    goForward(6 * MINUTE_MS)
    expect((await showStep(browser, person.key.show(late, { origin }))).status).toBe(403)
    const other = await setUp()
    expect((await showStep(browser, other.key.show(await askStep(browser), { origin }))).status).toBe(403)
    person.key.goBack(4)
    expect((await showStep(browser, person.key.show(await askStep(browser), { origin }))).status).toBe(403)
    person.key.goBack(-5)
    expect((await showStep(browser, person.key.show(await askStep(browser), { origin }))).status).toBe(200)
  })

  test.each([[{}], [{ passkey: null }], [{ passkey: { id: 'x' } }], ['{']])(
    'cannot read %j',
    async (body) => {
      const browser = makeBrowser()
      await browser.login(person.email)
      const bytes = body === '{' ? new TextEncoder().encode('{') : body
      for (const path of ['second-step/passkey', 'passkey-sign-in'])
        expect((await browser.post(`/users/${path}`, bytes)).status).toBe(400)
    },
  )

  test('that is malformed inside is refused in words', async () => {
    const browser = makeBrowser()
    await browser.login(person.email)
    const response = { clientDataJSON: 'e30', authenticatorData: '!', signature: '', userHandle: '%' }
    const passkey = {
      id: person.key.id,
      rawId: 'x',
      type: 'public-key',
      clientExtensionResults: {},
      response,
    }
    expect((await showStep(browser, passkey)).status).toBe(403)
    expect((await browser.post('/users/passkey-sign-in', { passkey })).status).toBe(401)
  })
})

describe('a passkey alone', () => {
  const signIn = async (person: Person, key = person.key) => {
    const browser = makeBrowser()
    const offer = (await browser.post('/users/passkey-sign-in/offer')).json
    const passkey = key.show(offer, { origin })
    return { browser, passkey, status: (await browser.post('/users/passkey-sign-in', { passkey })).status }
  }

  test('signs in, once for each answer', async () => {
    const person = await setUp()
    const { browser, passkey, status } = await signIn(person)
    expect([status, await browser.me()]).toEqual([200, person.email])
    expect((await makeBrowser().post('/users/passkey-sign-in', { passkey })).status).toBe(401)
  })

  test('does not when it is removed, unknown, or its account is closed', async () => {
    const person = await setUp()
    const { key } = await addPasskey(person, 'Máy 2')
    const offered = makeSoftAuthenticator('localhost')
    expect((await signIn(person, offered)).status).toBe(401)
    key.make({ challenge: '', user: { id: Buffer.from(person.id).toString('base64url') } }, { origin })
    expect((await signIn(person, key)).status).toBe(200)
    expect((await person.browser.ask('DELETE', `/users/passkeys/${key.id}`)).status).toBe(200)
    expect((await signIn(person, key)).status).toBe(401)
    goForward(46 * 24 * 60 * MINUTE_MS)
    expect((await signIn(person)).status).toBe(403)
  })
})

describe('on the account page', () => {
  test('nobody without a session asks for, adds or removes anything', async () => {
    const person = await setUp()
    const stranger = makeBrowser()
    await stranger.login(person.email)
    for (const path of ['passkeys/offer', 'passkeys', 'prove/passkey/offer', 'prove/passkey'])
      expect((await stranger.post(`/users/${path}`, {})).status).toBe(401)
    expect((await stranger.ask('DELETE', `/users/passkeys/${person.key.id}`)).status).toBe(401)
    expect(await ownPasskeys(person.browser)).toHaveLength(1)
  })

  test('passkeys are added and removed with a fresh proof, which a passkey is', async () => {
    const person = await setUp()
    const { browser, key } = person
    goForward(11 * MINUTE_MS)
    expect((await browser.post('/users/passkeys/offer')).status).toBe(403)
    expect((await browser.ask('DELETE', `/users/passkeys/${key.id}`)).status).toBe(403)
    const offer = (await browser.post('/users/prove/passkey/offer')).json
    const passkey = key.show(offer, { origin })
    expect((await browser.post('/users/prove/passkey', { passkey })).status).toBe(200)
    expect((await browser.post('/users/prove/passkey', { passkey })).status).toBe(403)
    expect((await addPasskey(person, '')).answer).toMatchObject({
      status: 200,
      json: { recoveryCodes: null },
    })
    expect(await ownPasskeys(browser)).toHaveLength(2)
  })

  test('the last factor of a role that needs one stays', async () => {
    const { browser, key, ...person } = await setUp(['publisher'])
    expect((await browser.ask('DELETE', `/users/passkeys/${key.id}`)).status).toBe(409)
    expect((await browser.ask('DELETE', '/users/passkeys/khong-co')).status).toBe(404)
    const added = await addPasskey({ browser, key, ...person }, 'Khóa USB')
    expect((await browser.ask('DELETE', `/users/passkeys/${key.id}`)).status).toBe(200)
    expect(await ownPasskeys(browser)).toMatchObject([{ id: added.key.id, name: 'Khóa USB' }])
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { document: { equals: person.id } },
      depth: 0,
      overrideAccess: true,
    })
    const actions = docs.map(({ action }) => action)
    expect(actions.filter((action) => action === 'passkey-set')).toHaveLength(2)
    expect(actions).toContain('passkey-removed')
  })

  test('two requests at once leave one of two passkeys', async () => {
    const person = await setUp()
    const { key } = await addPasskey(person, 'Máy 2')
    const answers = await Promise.all(
      [person.key.id, key.id].map((id) => person.browser.ask('DELETE', `/users/passkeys/${id}`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('an administrator who removes the factor of somebody removes their passkeys', async () => {
    const [lost, admin] = [await setUp(['publisher']), await setUp()]
    expect((await lost.browser.ask('DELETE', `/users/${lost.id}/second-factor`)).status).toBe(403)
    expect((await admin.browser.ask('DELETE', `/users/${lost.id}/second-factor`)).status).toBe(200)
    expect(await lost.browser.me()).toBeNull()
    expect((await lost.browser.login(lost.email)).json).toEqual({ next: 'enrol' })
  })
})
