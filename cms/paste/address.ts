/** Parameters that only count readers. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|zarsrc|mc_cid|mc_eid|igshid|yclid|_ga|gidzl|ref_src|vgo_ee)$/i

/** Addresses that lead on to the address in a parameter. */
const REDIRECTS: [address: RegExp, parameter: string][] = [
  [/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i, 'q'],
  [/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i, 'url'],
  [/^https?:\/\/(l|lm)\.facebook\.com\/l\.php\?/i, 'u'],
  [/^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/\?/i, 'url'],
]
const FOLLOWED = 3

/** A link within the pasted text, whose target is not kept. */
export const isWithinText = (href: string): boolean =>
  /^\s*#/.test(href) || /^(file|about|blob):[^#]*#_(Toc|ftn|edn|msocom|Ref|Hlk|GoBack)/i.test(href)

function follow(href: string): string {
  const found = REDIRECTS.filter(([address]) => address.test(href)).map(([, name]) =>
    new URL(href).searchParams.get(name),
  )
  return found.find((target) => target && /^https?:/i.test(target)) ?? href
}

function withoutTrackers(url: URL, given: string): string {
  const names = [...url.searchParams.keys()].filter((name) => TRACKERS.test(name))
  if (names.length === 0) return /\s/.test(given) ? url.href : given
  for (const name of names) url.searchParams.delete(name)
  return url.href
}

/** The address of a link as it may be published; undefined for one that is unsafe, local or no address. */
export function cleanAddress(given: string): string | undefined {
  // Browsers ignore line ends and tabs inside an address.
  let href = given.replace(/[\u0000-\u001f\u200b\ufeff]/g, '').trim()
  if (/^\/(?!\/)[^\s\\]*$/.test(href)) return href
  if (!URL.canParse(href)) return undefined
  for (let at = 0; at < FOLLOWED; at += 1) href = follow(href)
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  if (url.protocol === 'mailto:' || url.protocol === 'tel:')
    return url.pathname ? href.replace(/\s/g, '%20') : undefined
  if (!['http:', 'https:'].includes(url.protocol) || !url.hostname.includes('.')) return undefined
  if (url.username || url.password) return undefined
  return withoutTrackers(url, href)
}
