import type { Locale } from '../paths.ts'

/** What issuers are called in a language, by their listed name; none in Vietnamese, where that is the name. */
export type IssuerNames = ReadonlyMap<string, string>

export const LISTED_NAMES: IssuerNames = new Map()

/** An issuer as a page names it. */
export interface IssuerView {
  text: string
  /** Set when the name is not in the language of the page. */
  lang?: Locale
}

/** The name in the language of the page; the Vietnamese one, marked as such, of an issuer without another. */
export function toIssuer(listed: string, locale: Locale, names: IssuerNames): IssuerView {
  if (locale === 'vi') return { text: listed }
  const text = names.get(listed)
  return text ? { text } : { text: listed, lang: 'vi' }
}
