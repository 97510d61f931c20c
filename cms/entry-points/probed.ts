import { placeholdersOf } from './template.ts'

/**
 * The address that is probed for one to which readers are sent: without the part that only browsers see; for a template
 * with placeholders the home page of its host, since no value is known to exist.
 */
export function probedUrl(address: string): string {
  if (placeholdersOf(address).length > 0) return `${/^https:\/\/[^/?#]*/.exec(address)?.[0] ?? ''}/`
  const url = URL.parse(address)
  if (!url) return address
  url.hash = ''
  return url.href
}
