/** Where a file of RFC 9116 is looked for. */
export const SECURITY_TXT_PATH = '/.well-known/security.txt'

/** RFC 9116 asks for less than a year; each answer counts anew. */
const VALID_MS = 180 * 24 * 60 * 60 * 1000
const HOUR_MS = 60 * 60 * 1000

interface Told {
  /** Addresses to write to or call, the best first: mailto:, https: or tel:. */
  contacts: readonly string[]
  /** Public address of the server that answers, without a final slash. */
  origin: string
  now: Date
}

/** Whom to tell of a hole in this site, as RFC 9116 writes it. */
export function securityTxt({ contacts, origin, now }: Told): string {
  const expires = new Date(Math.floor((now.getTime() + VALID_MS) / HOUR_MS) * HOUR_MS)
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${origin}${SECURITY_TXT_PATH}`,
  ]
  return `${lines.join('\n')}\n`
}

export const SECURITY_TXT_HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'public, max-age=3600',
}

/**
 * Whom to tell: as the settings say, else the portal's own e-mail, else its page about itself.
 * @param set SECURITY_CONTACT
 */
export function securityContacts(
  set: readonly string[] | undefined,
  email: string | null | undefined,
  portalUrl: string,
): readonly string[] {
  if (set) return set
  return [email ? `mailto:${email}` : `${portalUrl}/gioi-thieu`]
}
