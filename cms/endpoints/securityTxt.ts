import type { Endpoint } from 'payload'
import { SECURITY_TXT_HEADERS, securityContacts, securityTxt } from '../content/securityTxt.ts'
import { env } from '../env.ts'
import { findPortal } from '../sites/portal/find.ts'

/** GET /api/security-txt, served as /.well-known/security.txt by cms/server/guard.ts. Open to everyone. */
export const securityTxtEndpoint: Endpoint = {
  path: '/security-txt',
  method: 'get',
  handler: async ({ payload }) => {
    const portal = await findPortal(payload, { isPublic: true })
    const contacts = securityContacts(env.SECURITY_CONTACT, portal?.email, env.PORTAL_URL)
    const text = securityTxt({ contacts, origin: env.CMS_URL, now: new Date() })
    return new Response(text, { headers: SECURITY_TXT_HEADERS })
  },
}
