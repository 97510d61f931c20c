import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { CLIENT, startIdentityServer, type IdentityServer } from '../../../support/identityServer.ts'

vi.mock('../../../../cms/oidc/patience.ts', () => ({ SECONDS_TO_ANSWER: 0.3 }))
const settings = vi.hoisted(() => ({
  env: {
    PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere',
    CMS_URL: 'http://localhost:3999',
    OIDC_ISSUER: '',
    OIDC_CLIENT_ID: '',
    OIDC_CLIENT_SECRET: '',
  },
}))
vi.mock('../../../../cms/env.ts', () => settings)

let provider: IdentityServer
let begin: typeof import('../../../../cms/oidc/begin.ts').begin
let redeem: typeof import('../../../../cms/oidc/redeem.ts').redeem
let readFlow: typeof import('../../../../cms/oidc/flow.ts').readFlow

beforeAll(async () => {
  provider = await startIdentityServer()
  const { issuer: OIDC_ISSUER } = provider
  Object.assign(settings.env, { OIDC_ISSUER, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret })
  ;({ begin } = await import('../../../../cms/oidc/begin.ts'))
  ;({ redeem } = await import('../../../../cms/oidc/redeem.ts'))
  ;({ readFlow } = await import('../../../../cms/oidc/flow.ts'))
})
afterAll(() => provider.stop())
beforeEach(() => {
  provider.beRight()
  provider.state.person = { sub: 'sung', claims: { email: 'sung@test.example', email_verified: true } }
})

/** Goes to the identity server and back. */
async function goThere() {
  const begun = await begin('/admin')
  const { url } = (await begun.json()) as { url: string }
  const there = await fetch(url, { redirect: 'manual' })
  const { search: query } = new URL(there.headers.get('location')!)
  const [cookie = ''] = begun.headers.getSetCookie()
  return { query, flow: readFlow(new Headers({ cookie: cookie.split(';')[0]! }))!, cookie }
}
async function visit() {
  const { flow, query } = await goThere()
  return redeem(flow, query)
}
const failing = (reason: string) => ({ name: 'Failed', reason })

describe('what comes back from the identity server', () => {
  test('says who it is', async () => {
    const { identity, findEmail } = await visit()
    expect(identity).toMatchObject({ key: `${provider.issuer} sung`, hasSecondFactor: false })
    expect(await findEmail()).toBe('sung@test.example')
  })

  test('has the address that the userinfo endpoint tells, when the token has none', async () => {
    const userinfo = { email: 'Sung@test.example', email_verified: true }
    provider.state.person = { sub: 'sung', userinfo }
    expect(await (await visit()).findEmail()).toBe('sung@test.example')
  })

  test('is bound by a cookie that lasts ten minutes and that no script and no other site reads', async () => {
    const { cookie, flow } = await goThere()
    expect(cookie).toMatch(/^province-sign-in=[\w.-]+; .*Path=\/api\/users\/province-sign-in/)
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Max-Age=600']) expect(cookie).toContain(part)
    expect(cookie).not.toContain(flow.state)
  })

  test.each([
    ['another state', (query: string) => query.replace(/state=[^&]+/, 'state=la'), 'over'],
    ['no state', (query: string) => query.replace(/state=[^&]+/, ''), 'over'],
    ['another issuer', (query: string) => query.replace(/iss=[^&]+/, 'iss=https://evil.example'), 'invalid'],
    ['no issuer', (query: string) => query.replace(/&iss=[^&]+/, ''), 'invalid'],
    ['two codes', (query: string) => `${query}&code=la`, 'invalid'],
    ['no code', (query: string) => query.replace(/code=[^&]+/, ''), 'invalid'],
    ['an error', (query: string) => query.replace(/code=[^&]+/, 'error=access_denied'), 'declined'],
  ])('is refused with %s, before the code is used', async (_what, change, reason) => {
    const { flow, query } = await goThere()
    await expect(redeem(flow, change(query))).rejects.toMatchObject(failing(reason))
    expect(provider.state.asked).not.toContain('/token')
  })

  test('is refused with the code of another browser, and a second time', async () => {
    const [one, other] = [await goThere(), await goThere()]
    const code = new URLSearchParams(one.query).get('code')!
    const injected = other.query.replace(/code=[^&]+/, `code=${code}`)
    await expect(redeem(other.flow, injected)).rejects.toMatchObject(failing('invalid'))
    const again = await goThere()
    await redeem(again.flow, again.query)
    await expect(redeem(again.flow, again.query)).rejects.toMatchObject(failing('invalid'))
  })

  test.each([
    ['nonce', { nonce: 'la' }],
    ['issuer', { iss: 'https://evil.example' }],
    ['audience', { aud: 'cong-khac' }],
    ['lifetime', { exp: 1_700_000_000 }],
    ['subject', { sub: '' }],
  ])('is refused when its token has the wrong %s', async (_what, wrongClaims) => {
    provider.state.wrongClaims = wrongClaims
    await expect(visit()).rejects.toMatchObject(failing('invalid'))
  })

  test('is refused when somebody else signed the token', async () => {
    provider.state.isSignedByOther = true
    await expect(visit()).rejects.toMatchObject(failing('invalid'))
  })
})

describe('an identity server', () => {
  type Answer = (response: ServerResponse) => void
  const METADATA = '/.well-known/openid-configuration'
  const page =
    (status: number, body: string, type = 'application/json'): Answer =>
    (response) =>
      void response.writeHead(status, { 'Content-Type': type }).end(body)
  const redirect: Answer = (response) => void response.writeHead(302, { Location: '/keys' }).end()
  const silence: Answer = () => undefined

  test.each<[string, string, Answer]>([
    ['fails', METADATA, page(500, '{}')],
    ['is slow', METADATA, silence],
    ['hangs up', METADATA, (response) => void response.destroy()],
    ['describes another', METADATA, page(200, '{"issuer":"https://evil.example"}')],
    ['sends elsewhere', METADATA, redirect],
    ['fails at the token', '/token', page(500, '{}')],
    ['is slow at the token', '/token', silence],
    ['sends a page for the token', '/token', page(200, '<p>', 'text/html')],
    ['does not know us', '/token', page(401, '{"error":"invalid_client"}')],
    ['sends elsewhere from the token', '/token', redirect],
    ['shows no keys', '/keys', page(503, '')],
    ['floods', '/token', page(200, ' '.repeat(300_000))],
  ])('that %s is away', async (_how, path, wrong) => {
    provider.state.wrongAnswers = { [path]: wrong }
    await expect(visit()).rejects.toMatchObject(failing('away'))
  })

  test('is not asked again at once while it is away', async () => {
    provider.state.wrongAnswers = { [METADATA]: page(500, '{}') }
    await Promise.allSettled([begin('/admin'), begin('/admin')])
    await expect(begin('/admin')).rejects.toMatchObject(failing('away'))
    expect(provider.state.asked).toHaveLength(1)
  })
})
