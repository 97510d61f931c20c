import { parsePhones } from '../../cms/content/phones.ts'
import { localePath, type Locale } from '../paths.ts'

const schemes = /^(https?:\/\/[^/\\]|mailto:|tel:)/i
// A browser reads '/\' and '//' as the start of another host.
const local = /^(\/(?![/\\])|#|\?)/
const invisible = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g

/** A typed tel: link dials the first number in it; a short code ('tel:191') is kept as it is. */
function phoneHref(address: string): string | undefined {
  const number = address.replace(/^\s*tel:/i, '').trim()
  return parsePhones(decoded(number))[0]?.href ?? (/^\d{3,8}$/.test(number) ? `tel:${number}` : undefined)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * An address written by an editor, if it is safe to follow: http(s), mailto, tel with one number, or a path of this
 * portal.
 * @returns the address without spaces and control characters; undefined for anything else
 */
export function safeHref(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined
  if (/^\s*tel:/i.test(address)) return phoneHref(address)
  const clean = address.replace(invisible, '')
  return schemes.test(clean) || local.test(clean) ? clean : undefined
}

/** Whether an address leads to another site. */
export const isExternal = (href: string): boolean => /^https?:/i.test(href)

/** The same address in the reader's language, if it is a path of this portal without a language. */
export const hrefIn = (href: string, locale: Locale): string =>
  /^\/(?!en(?:[/?#]|$))/.test(href) ? localePath(href, locale) : href
