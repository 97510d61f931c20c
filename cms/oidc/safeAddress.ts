const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Whether the identity server, or one of its endpoints, may be at an address: over HTTPS, or on this machine.
 * @param issuer an endpoint on this machine is accepted only when the issuer is there too
 */
export function isSafeAddress(address: string, issuer = address): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:') return true
  return protocol === 'http:' && LOOPBACK.test(hostname) && LOOPBACK.test(new URL(issuer).hostname)
}
