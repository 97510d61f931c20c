import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CLIENT, startIdentityServer, type IdentityServer } from '../../../support/identityServer.ts'

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
let cookies: typeof import('../../../../cms/oidc/signedInThere.ts')
let routes: typeof import('../../../../cms/oidc/signInRoutes.ts').provinceSignInRoutes

beforeAll(async () => {
  provider = await startIdentityServer()
  const { issuer: OIDC_ISSUER } = provider
  Object.assign(settings.env, { OIDC_ISSUER, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret })
  cookies = await import('../../../../cms/oidc/signedInThere.ts')
  routes = (await import('../../../../cms/oidc/signInRoutes.ts')).provinceSignInRoutes
})
afterAll(() => provider.stop())
beforeEach(() => provider.beRight())

/** Signs out. @param cookie of the browser @returns where it is led to, and the cookie it is told to keep */
async function signOut(cookie = '', origin = 'http://localhost:3999') {
  const { handler } = routes.find(({ path }) => path === '/province-sign-out')!
  const headers = new Headers({ cookie, origin })
  const answer = await handler({ headers, i18n: { language: 'vi' } } as never)
  const { url } = (await answer.json()) as { url: string | null }
  return { url: url === null ? null : new URL(url), kept: answer.headers.get('set-cookie') }
}
const ownCookie = (idToken: string) => cookies.signedInThere(idToken).split(';')[0]!

test('a browser that has signed in at the identity server is led there to sign out, once', async () => {
  const { url, kept } = await signOut(ownCookie('header.claims.signature'))
  expect(url!.href.startsWith(`${provider.issuer}/sign-out?`)).toBe(true)
  expect(Object.fromEntries(url!.searchParams)).toEqual({
    post_logout_redirect_uri: 'http://localhost:3999/admin/login',
    id_token_hint: 'header.claims.signature',
    client_id: CLIENT.id,
  })
  expect(kept).toMatch(/^province-session=;.*Expires=Thu, 01 Jan 1970/)
})

test('without a hint when the token is too long for a cookie', async () => {
  const { url } = await signOut(ownCookie('x'.repeat(5000)))
  expect(url!.searchParams.get('client_id')).toBe(CLIENT.id)
  expect(url!.searchParams.has('id_token_hint')).toBe(false)
})

test('all others stay: who signed in here, who forges the cookie, and where the server names no address', async () => {
  expect((await signOut()).url).toBeNull()
  expect((await signOut('province-session=a.b.c')).url).toBeNull()
  provider.state.hasSignOut = false
  expect((await signOut(ownCookie('a.b.c'))).url).toBeNull()
})

test('pages of other sites cannot ask for it', async () => {
  await expect(signOut(ownCookie('a.b.c'), 'http://evil.example')).rejects.toMatchObject({ status: 403 })
})
