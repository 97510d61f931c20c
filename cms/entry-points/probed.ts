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

/** What is known of the address of a redirect: of itself, else of the home page of its host. */
export function findProbe<T extends { url: string }>(probes: readonly T[], address: string): T | undefined {
  const url = probedUrl(address)
  const home = URL.parse(address)?.origin
  return probes.find((one) => one.url === url) ?? probes.find((one) => one.url === `${home}/`)
}
