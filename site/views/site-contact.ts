import type { Agency } from '../../cms/payload-types.ts'

const TEXTS = ['address', 'phone', 'hotline', 'email'] as const

/** How a site or an agency can be reached, as stored. */
export type Reached = Partial<Record<(typeof TEXTS)[number], string | null>> &
  Partial<Pick<Agency, 'openingHours'>>

/** The same without empty fields. */
export type Contacts = Partial<Record<(typeof TEXTS)[number], string>> & {
  openingHours?: NonNullable<Agency['openingHours']>
}

/** A component site and its agency, whose contacts it may use. */
export interface Reachable {
  site: Reached
  agency: Reached | undefined
}

/** The contacts of a component site: its own, else those of its agency. */
export function contactsOf({ site, agency }: Reachable): Contacts {
  const sources = [site, agency ?? {}]
  const texts = TEXTS.flatMap((name) => {
    const text = sources.map((one) => one[name]).find(Boolean)
    return text ? [[name, text] as const] : []
  })
  const openingHours = sources.map((one) => one.openingHours).find((hours) => hours?.length)
  return { ...Object.fromEntries(texts), ...(openingHours && { openingHours }) }
}
