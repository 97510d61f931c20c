import type { ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../../support/accountBrowser.ts'
import { countStored } from '../../support/countStored.ts'
import { CLIENT, startIdentityServer, type IdentityServer } from '../../support/identityServer.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { comeBack, goThere, makeVisits, signIn, type Visits } from '../../support/provinceVisits.ts'
import { rest } from '../../support/restClient.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

let running: Running
let payload: Payload
let provider: IdentityServer
let makeAccount: Visits['makeAccount']
let become: Visits['become']
type OwnAccount = Awaited<ReturnType<Visits['makeAccount']>>

beforeAll(async () => {
  provider = await startIdentityServer()
  running = await startPayload({
    SECOND_FACTOR: 'required',
    CMS_URL: 'http://localhost:3999',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_MFA_VALUES: 'mfa, muc-cao',
  })
  payload = running.payload
  ;({ makeAccount, become } = makeVisits(payload, provider))
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
  await provider.stop()
})
beforeEach(() => provider.beRight())

const goForward = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

let made = 0
const makeBrowser = () => openBrowser(payload, `10.7.0.${(made += 1)}`)
type Browser = ReturnType<typeof makeBrowser>

const lastEntries = async (limit: number) => {
  const { docs } = await payload.find({
    ...{ collection: 'audit-log', sort: '-seq', limit, depth: 0, overrideAccess: true },
  })
  return docs.map(({ action, title, note }) => ({ action, title, note }))
}
const reasonOf = ({ json }: { json: { errors?: { data?: { reason?: string } }[] } }) =>
  json.errors?.[0]?.data?.reason

/** Expects a refusal in words, without a session, that is recorded. */
async function expectRefused(browser: Browser, answer: Awaited<ReturnType<typeof signIn>>, reason: string) {
  expect(reasonOf(answer)).toBe(reason)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
  expect(answer.json.errors[0].message).toMatch(/[ạảấầậếệịọộủựỹ]/)
  expect(await browser.me()).toBeNull()
  await expect
    .poll(() => lastEntries(1))
    .toMatchObject([{ action: 'sign-in-failed', note: expect.stringContaining(reason) }])
}

describe('an account of the province', () => {
  test('is linked by its verified e-mail address, and from then on found by issuer and subject', async () => {
    const account = await makeAccount({ mustChangePassword: true })
    become(account, { email: account.email.toUpperCase() })
    const browser = makeBrowser()
    const { status, json, headers } = await signIn(browser)
    expect([status, json.target]).toEqual([200, '/admin/collections/news'])
    expect(headers.getSetCookie().join()).toContain('province-session=')
    expect(await browser.me()).toBe(account.email)
    expect(await lastEntries(2)).toMatchObject([{ action: 'sign-in' }, { action: 'identity-linked' }])
    become({ ...account, email: 'dia-chi-moi@test.example' }, { email_verified: false })
    const again = makeBrowser()
    expect((await signIn(again)).status).toBe(200)
    expect(await again.me()).toBe(account.email)
    expect(provider.state.asked).not.toContain('/userinfo')
  })

  test('whose address is not verified opens nothing', async () => {
    const account = await makeAccount()
    become(account, { email_verified: false })
    const browser = makeBrowser()
    await expectRefused(browser, await signIn(browser), 'unknown')
  })

  test('that no account belongs to makes none', async () => {
    const before = await countStored(payload, 'users')
    become({ sub: 'khach', email: 'khach@test.example' })
    const browser = makeBrowser()
    await expectRefused(browser, await signIn(browser), 'unknown')
    expect(await countStored(payload, 'users')).toBe(before)
  })

  test('does not take over an account that is linked with somebody else', async () => {
    const account = await makeAccount()
    become(account)
    expect((await signIn(makeBrowser())).status).toBe(200)
    become({ sub: 'nguoi-khac', email: account.email })
    const browser = makeBrowser()
    await expectRefused(browser, await signIn(browser), 'other')
  })

  test('does not open an account that was closed for want of use', async () => {
    const account = await makeAccount()
    become(account)
    expect((await signIn(makeBrowser())).status).toBe(200)
    goForward(46 * DAY_MS)
    const browser = makeBrowser()
    await expectRefused(browser, await signIn(browser), 'idle')
  })
})

describe('the second factor', () => {
  test.each([
    ['that of the province', { amr: ['pwd', 'mfa'] }, undefined],
    ['our own', { amr: ['pwd'] }, 'enrol'],
  ])('is %s after %j', async (_whose, claims, next) => {
    const account = await makeAccount({ roles: ['admin'] })
    become(account, claims)
    const browser = makeBrowser()
    expect((await signIn(browser)).json).toMatchObject({
      target: '/admin/collections/news',
      ...(next && { next }),
    })
    expect(await browser.me()).toBe(next ? null : account.email)
  })
})

describe('what comes back from the identity server', () => {
  let account: OwnAccount
  beforeEach(async () => {
    account = await makeAccount()
    become(account)
  })

  test('is refused in another browser, and after ten minutes', async () => {
    const [browser, other] = [makeBrowser(), makeBrowser()]
    const query = await goThere(browser)
    await expectRefused(other, await comeBack(other, query), 'over')
    await goThere(other)
    await expectRefused(other, await comeBack(other, query), 'over')
    goForward(11 * MINUTE_MS)
    await expectRefused(browser, await comeBack(browser, query), 'over')
  })

  test('serves once, even with the cookie of its browser', async () => {
    const browser = makeBrowser()
    const query = await goThere(browser)
    const cookie = browser.jar.get('province-sign-in')!
    expect((await comeBack(browser, query)).status).toBe(200)
    expect(browser.jar.has('province-sign-in')).toBe(false)
    const thief = makeBrowser()
    thief.jar.set('province-sign-in', cookie)
    await expectRefused(thief, await comeBack(thief, query), 'invalid')
  })

  test('is refused when it cannot be read', async () => {
    for (const body of [{}, { query: 1 }, new TextEncoder().encode('{')])
      expect((await makeBrowser().post('/users/province-sign-in', body)).status).toBe(400)
  })

  test('is taken from our own pages alone', async () => {
    for (const path of ['/users/province-sign-in', '/users/province-sign-in/start']) {
      const headers = { origin: 'https://evil.example' }
      expect((await rest(payload, { method: 'POST', path, body: { query: '' }, headers })).status).toBe(403)
    }
  })
})

describe('an identity server that does not answer', () => {
  const fail = (response: ServerResponse) => void response.writeHead(500).end()

  test('is told in words, on the way there and on the way back', async () => {
    become(await makeAccount())
    const browser = makeBrowser()
    provider.state.wrongAnswers = { '/token': fail }
    await expectRefused(browser, await signIn(browser), 'away')
    provider.beRight()
    provider.state.wrongAnswers = { '/.well-known/openid-configuration': fail }
    await expectRefused(browser, await browser.post('/users/province-sign-in/start', {}), 'away')
  })
})

describe('a dangerous act of somebody who signed in with the province', () => {
  const PROVE = 'prove/province'
  let account: OwnAccount
  let browser: Browser
  beforeEach(async () => {
    account = await makeAccount({ roles: ['admin'] })
    become(account, { amr: ['mfa'] })
    browser = makeBrowser()
    expect((await signIn(browser)).status).toBe(200)
    goForward(11 * MINUTE_MS)
  })
  const act = async () => (await browser.post('/users/second-factor/recovery-codes')).json.errors[0]

  test('is confirmed by signing in there again', async () => {
    expect(await act()).toMatchObject({ data: { prove: true } })
    const { json } = await browser.post(`/users/${PROVE}`, {})
    const asked = new URL(json.url).searchParams
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0'])
    const { status } = await signIn(browser, PROVE)
    expect(status).toBe(200)
    // What is left to refuse: the account has no factor of its own.
    expect((await act()).data).toBeUndefined()
  })

  test.each([
    ['an earlier sign-in', 'stale', () => ({ auth_time: Math.floor(Date.now() / 1000) - 60 })],
    ['the sign-in of somebody else', 'other', () => ({ sub: 'nguoi-khac' })],
  ])('is not confirmed by %s', async (_how, reason, wrongClaims) => {
    provider.state.wrongClaims = wrongClaims()
    const answer = await signIn(browser, PROVE)
    expect([answer.status, reasonOf(answer)]).toEqual([401, reason])
    expect(await act()).toMatchObject({ data: { prove: true } })
  })

  test('is not confirmed in another session, nor without one', async () => {
    const query = await goThere(browser, PROVE)
    const other = makeBrowser()
    expect((await signIn(other)).status).toBe(200)
    other.jar.set('province-sign-in', browser.jar.get('province-sign-in')!)
    expect(reasonOf(await comeBack(other, query))).toBe('over')
    expect((await makeBrowser().post(`/users/${PROVE}`, {})).status).toBe(401)
  })

  test('such as unlinking an account ends its sessions; others may not do it', async () => {
    const author = await makeAccount()
    become(author)
    const theirs = makeBrowser()
    await signIn(theirs)
    const path = `/users/${author.id}/province-account`
    expect((await theirs.ask('GET', path)).json.since).toBeTruthy()
    expect((await theirs.ask('DELETE', path)).status).toBe(403)
    expect((await theirs.ask('GET', `/users/${account.id}/province-account`)).status).toBe(403)
    expect((await browser.ask('DELETE', path)).json.errors[0].data).toEqual({ prove: true })
    become(account, { amr: ['mfa'] })
    await signIn(browser, PROVE)
    expect((await browser.ask('DELETE', path)).status).toBe(200)
    expect(await lastEntries(1)).toMatchObject([{ action: 'identity-removed', title: 'Giàng Thị Súa' }])
    expect(await theirs.me()).toBeNull()
    expect((await browser.ask('DELETE', path)).status).toBe(404)
  })
})
