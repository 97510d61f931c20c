import type { Site } from '../../cms/payload-types.ts'
import { safeHref } from './safe-href.ts'
import { contactsOf, type Reachable } from './site-contact.ts'

/** Where the province receives feedback and complaints. */
export interface Contact {
  address?: string
  phone?: string
  email?: string
  url?: string
}

/** The contact of a component site. */
function ofSite(component: Reachable): Contact {
  const { address, phone, hotline, email } = contactsOf(component)
  const call = hotline ?? phone
  return { ...(address && { address }), ...(call && { phone: call }), ...(email && { email }) }
}

/**
 * The contact for complaints; where it is incomplete, the general contact of the portal.
 * @param component the requested site, if it has a contact of its own
 */
export function toContact(portal: Partial<Site>, component?: Reachable): Contact {
  const own = component ? ofSite(component) : {}
  if (Object.keys(own).length > 0) return own
  const { complaint, hotline } = portal
  const address = complaint?.address || portal.address
  const phone = complaint?.phone || hotline || portal.phone
  const email = complaint?.email || portal.email
  const url = safeHref(complaint?.url)
  return {
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(url && { url }),
  }
}
