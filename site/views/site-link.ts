import { homePath, type Locale } from '../paths.ts'

/** The home page of a site by its public address, written as its host name. */
export const toSiteLink = (origin: string, locale: Locale) => ({
  text: origin.replace(/^https?:\/\//, ''),
  href: origin + homePath(locale),
})
