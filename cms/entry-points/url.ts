import { isAllowedHost } from './hosts.ts'

/**
 * Characters that URL parsers drop, turn into a slash or interpret differently: white space, control and format
 * characters, backslashes. The URL standard strips tabs and newlines silently, so they are refused before parsing.
 */
const forbidden = /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u

export function hasForbiddenCharacters(text: string): boolean {
  return forbidden.test(text)
}

/** The parsed URL when it is plain https without credentials or port, else null. The host is not checked. */
export function parseSecureUrl(text: string): URL | null {
  if (hasForbiddenCharacters(text) || !/^https:\/\/[^/?#@]+(?:[/?#]|$)/i.test(text)) return null
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isPlain = url.protocol === 'https:' && !url.username && !url.password && !url.port
  return isPlain ? url : null
}

/** The URL when it is https, without credentials or port, and its host is on the allow-list; else null. */
export function toSafeUrl(text: string, allowedHosts: readonly string[]): URL | null {
  const url = parseSecureUrl(text)
  return url && isAllowedHost(url.hostname, allowedHosts) ? url : null
}
