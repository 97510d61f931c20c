/** Second-level zones anyone can register under: a wildcard on them would allow strangers' hosts. */
const openZones = new Set([
  'com.vn',
  'net.vn',
  'org.vn',
  'biz.vn',
  'edu.vn',
  'info.vn',
  'name.vn',
  'pro.vn',
  'id.vn',
  'io.vn',
  'ai.vn',
])

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const topLevel = /^[a-z]{2,63}$/

/** A plain DNS name with at least two labels; never an IP address, and without port or trailing dot. */
function isDnsName(name: string): boolean {
  const labels = name.split('.')
  return (
    name.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    topLevel.test(labels.at(-1) ?? '')
  )
}

/** Whether `pattern` is usable in an allow-list: `dichvucong.gov.vn` or `*.gov.vn`, lower case, no open zone. */
export function isHostPattern(pattern: string): boolean {
  if (!pattern.startsWith('*.')) return isDnsName(pattern)
  const zone = pattern.slice(2)
  return isDnsName(zone) && !openZones.has(zone)
}

/**
 * Whether a host, as the URL parser gives it, is on the allow-list. `*.gov.vn` covers every name below gov.vn, not
 * gov.vn itself. Entries that are not usable patterns allow nothing.
 */
export function isAllowedHost(host: string, patterns: readonly string[]): boolean {
  return patterns.some((raw) => {
    const pattern = raw.trim().toLowerCase()
    if (!isHostPattern(pattern)) return false
    return pattern.startsWith('*.') ? isDnsName(host) && host.endsWith(pattern.slice(1)) : host === pattern
  })
}
