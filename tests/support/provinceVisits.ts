import type { Payload } from 'payload'
import type { openBrowser } from './accountBrowser.ts'
import type { IdentityServer } from './identityServer.ts'
import { PASSWORD } from './people.ts'

type Browser = ReturnType<typeof openBrowser>

/** An account of ours and its owner's subject at the identity server. */
export interface OwnAccount {
  id: string
  email: string
  sub: string
}

/** Goes to the identity server. @returns the query with which it sends the person back */
export async function goThere(browser: Browser, path = 'province-sign-in/start'): Promise<string> {
  const { status, json } = await browser.post(`/users/${path}`, { redirect: '/admin/collections/news' })
  if (status !== 200) throw new Error(`${path} answers ${status}: ${JSON.stringify(json)}`)
  const there = await fetch(json.url, { redirect: 'manual' })
  return new URL(there.headers.get('location') ?? '').search
}

/** Sends on what the person came back with, as the page of the admin does. */
export const comeBack = (browser: Browser, query: string) =>
  browser.post('/users/province-sign-in', { query })

export const signIn = async (browser: Browser, path?: string) =>
  comeBack(browser, await goThere(browser, path))

/** Makes accounts, and signs their owners in at an identity server. */
export function makeVisits(payload: Payload, { state }: IdentityServer) {
  let made = 0

  async function makeAccount(data: object = {}): Promise<OwnAccount> {
    const email = `can-bo-${(made += 1)}@test.example`
    const person = { email, password: PASSWORD, name: 'Giàng Thị Súa', roles: ['author'], ...data }
    const { id } = await payload.create({
      ...{ collection: 'users', data: person as never, depth: 0, overrideAccess: true },
    })
    return { id: String(id), email, sub: `sub-${made}` }
  }

  /** @param claims of the ID token, beside a verified e-mail address */
  function become({ sub, email }: Pick<OwnAccount, 'sub' | 'email'>, claims: object = {}): void {
    state.person = { sub, claims: { email, email_verified: true, ...claims } }
    state.signedInAt = Math.floor(Date.now() / 1000)
  }

  return { makeAccount, become }
}

export type Visits = ReturnType<typeof makeVisits>
