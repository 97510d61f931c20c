import type { Locale } from '../paths.ts'

/** Names of issuers in a language by listed name; empty in Vietnamese, where the listed name is used. */
export type IssuerNames = ReadonlyMap<string, string>

export const LISTED_NAMES: IssuerNames = new Map()

/** An issuer as shown on a page. */
export interface IssuerView {
  text: string
  /** Set when the name is not in the language of the page. */
  lang?: Locale
}

/** The name in the language of the page; without a translation the Vietnamese one, marked as such. */
export function toIssuer(listed: string, locale: Locale, names: IssuerNames): IssuerView {
  if (locale === 'vi') return { text: listed }
  const text = names.get(listed)
  return text ? { text } : { text: listed, lang: 'vi' }
}
