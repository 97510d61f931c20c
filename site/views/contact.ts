import type { SiteSetting } from '../../cms/payload-types.ts'
import { safeHref } from './safe-href.ts'

/** Where the province receives feedback and complaints. */
export interface Contact {
  address?: string
  phone?: string
  email?: string
  url?: string
}

type Reached = Partial<Record<'address' | 'phone' | 'hotline' | 'email', string | null>>

/** The contact of a component site: its own, and what it does not say from its agency. */
function ofSite({ site, agency }: { site: Reached; agency: Reached | undefined }): Contact {
  const address = site.address || agency?.address
  const phone = site.hotline || site.phone || agency?.phone
  const email = site.email || agency?.email
  return { ...(address && { address }), ...(phone && { phone }), ...(email && { email }) }
}

/**
 * The contact for complaints; where it is silent, the general one of the portal.
 * @param component the site that is read, if it has a contact of its own
 */
export function toContact(
  settings: Partial<SiteSetting>,
  component?: { site: Reached; agency: Reached | undefined },
): Contact {
  const own = component ? ofSite(component) : {}
  if (Object.keys(own).length > 0) return own
  const { complaint, hotline } = settings
  const address = complaint?.address || settings.address
  const phone = complaint?.phone || hotline || settings.phone
  const email = complaint?.email || settings.email
  const url = safeHref(complaint?.url)
  return {
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(url && { url }),
  }
}
