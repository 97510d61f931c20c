import type { SiteSetting } from '../../cms/payload-types.ts'
import { safeHref } from './safe-href.ts'

/** Where the province receives feedback and complaints. */
export interface Contact {
  address?: string
  phone?: string
  email?: string
  url?: string
}

/** The contact for complaints; where it is silent, the general one of the portal. */
export function toContact(settings: Partial<SiteSetting>): Contact {
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
