/** The path of the file that RFC 9116 defines. */
export const SECURITY_TXT_PATH = '/.well-known/security.txt'

/** RFC 9116 recommends less than a year; counted from each response. */
const VALID_MS = 180 * 24 * 60 * 60 * 1000
const HOUR_MS = 60 * 60 * 1000

interface Contacts {
  /** Contact URIs in order of preference: mailto:, https: or tel:. */
  contacts: readonly string[]
  /** Public origin of the responding server, without a trailing slash. */
  origin: string
  now: Date
}

/** The contacts for reporting a vulnerability, in the format of RFC 9116. */
export function securityTxt({ contacts, origin, now }: Contacts): string {
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
 * Contacts for reports: those of the settings, else the portal's e-mail address, else its page about itself.
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
