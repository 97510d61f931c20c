import type { APIRoute } from 'astro'
import { env } from '../../data/env.ts'
import { loadSite } from '../../data/settings.ts'
import { SECURITY_TXT_HEADERS, securityContacts, securityTxt } from '../../../cms/content/securityTxt.ts'

/** Contact for reports of vulnerabilities (RFC 9116). */
export const GET: APIRoute = async () => {
  const { origin, site } = await loadSite('vi')
  const contacts = securityContacts(env.SECURITY_CONTACT, site.email, origin)
  return new Response(securityTxt({ contacts, origin, now: new Date() }), { headers: SECURITY_TXT_HEADERS })
}
