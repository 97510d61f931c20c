import type { Agency } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { findLiveSite } from './liveSites.ts'
import { findNamed } from './named.ts'
import { idOf, type StoredSite } from './sites.ts'

/** Agencies that are asked at most, from one to the next above it. */
const MOST_ABOVE = 5

type Contacts = Partial<Record<'phone' | 'hotline' | 'email', string | null>>

const canCall = ({ phone, hotline }: Contacts): boolean => Boolean(phone || hotline)

/**
 * Telephones and e-mail address that a component site takes from the nearest agency above which has them, where neither
 * the site nor its agency has any. An address and opening hours are those of one place and never inherited.
 */
export async function findInherited(
  site: StoredSite,
  agency: Agency | undefined,
  locale: Locale,
): Promise<Contacts> {
  const own = [site, agency ?? {}]
  let call: Contacts | undefined = own.some(canCall) ? {} : undefined
  let email: string | null | undefined = own.some((one: Contacts) => one.email) ? '' : undefined
  let parent = idOf(agency?.parent)
  for (let step = 0; step < MOST_ABOVE && parent && (!call || email === undefined); step += 1) {
    const above = [
      (await findLiveSite('agency', parent, locale)) ?? {},
      (await findNamed<Agency>('agencies', parent, locale)) ?? {},
    ]
    const caller: Contacts | undefined = above.find(canCall)
    if (caller) call ??= { phone: caller.phone ?? null, hotline: caller.hotline ?? null }
    email ??= above.map((one: Contacts) => one.email).find(Boolean) ?? undefined
    parent = idOf((above[1] as Partial<Agency>).parent)
  }
  return { ...call, ...(email && { email }) }
}
