/**
 * Whether a sign-in request comes from one of our own pages, or from a program that sends JSON. Browsers name the page
 * in Origin or Sec-Fetch-Site; otherwise a form on another site could sign its visitor in to an account of the attacker
 * (login CSRF).
 * @param ownOrigin of CMS_URL
 */
export function isOwnSender(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin !== null && origin !== ownOrigin) return false
  if (site !== null && site !== 'same-origin') return false
  const isJson = /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')
  return origin !== null || site !== null || isJson
}
