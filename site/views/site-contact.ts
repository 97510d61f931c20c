import type { Agency } from '../../cms/payload-types.ts'

const TEXTS = ['address', 'phone', 'hotline', 'email'] as const

/** How a site or an agency is reached, as stored. */
export type Reached = Partial<Record<(typeof TEXTS)[number], string | null>> &
  Partial<Pick<Agency, 'openingHours'>>

/** The same without what nobody has filled in. */
export type Contacts = Partial<Record<(typeof TEXTS)[number], string>> & {
  openingHours?: NonNullable<Agency['openingHours']>
}

/** Whose contacts a component site has. */
export interface Reachable {
  site: Reached
  agency: Reached | undefined
}

/** How a component site is reached: by what it says itself, else by what its agency says. */
export function contactsOf({ site, agency }: Reachable): Contacts {
  const sources = [site, agency ?? {}]
  const texts = TEXTS.flatMap((name) => {
    const text = sources.map((one) => one[name]).find(Boolean)
    return text ? [[name, text] as const] : []
  })
  const openingHours = sources.map((one) => one.openingHours).find((hours) => hours?.length)
  return { ...Object.fromEntries(texts), ...(openingHours && { openingHours }) }
}
