import { expect, type APIRequestContext, type Browser } from 'playwright/test'
import type { Role } from '../../../cms/access/roles.ts'
import { signInToCms, type CmsClient } from './cmsClient.ts'
import { AdminSite } from './pages/adminSite.ts'
import { systemUnderTest } from './systemSetup.ts'
import { watchContext } from './watch.ts'

const PASSWORD = 'mot mat khau du dai 2026'

/** Somebody of the desk, signed in. */
export interface Colleague {
  name: string
  email: string
  password: string
  admin: AdminSite
  /** The CMS in the name of the colleague. */
  cms: CmsClient
  /** Closes the browser. @throws when a page of it had a script error, broke the policy or asked another host */
  leave: () => Promise<void>
}

let made = 0

/** Makes an account of the provincial desk, or of an agency. @param request of the first administrator */
async function makeAccount(request: APIRequestContext, role: Role, agency?: string) {
  const cms = await signInToCms(request)
  const account = {
    name: `Người ${role} ${(made += 1)}`,
    email: `${role}-${Date.now().toString(36)}-${made}@test.example`.toLowerCase(),
    password: PASSWORD,
  }
  const { status } = await cms.create('users', {
    ...account,
    agency,
    roles: [role],
    mustChangePassword: false,
  })
  expect(status).toBe(201)
  return account
}

/**
 * Opens a browser of a new colleague with a role at the provincial desk, signed in.
 * @param request of the first administrator, who makes the account
 * @param agency at whose desk the colleague works instead
 */
export async function openDesk(
  browser: Browser,
  request: APIRequestContext,
  role: Role,
  agency?: string,
): Promise<Colleague> {
  const account = await makeAccount(request, role, agency)
  const { portalUrl, cmsUrl } = systemUnderTest()
  // Whatever the reader of the test has.
  const context = await browser.newContext({
    ...{ viewport: { width: 1366, height: 768 }, isMobile: false, hasTouch: false, javaScriptEnabled: true },
  })
  const watch = await watchContext(context, [portalUrl, cmsUrl])
  const cms = await signInToCms(context.request, account)
  const leave = async () => {
    await context.close()
    expect(watch.faults).toEqual([])
  }
  return { ...account, admin: new AdminSite(await context.newPage()), cms, leave }
}
