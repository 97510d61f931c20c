import type { Locale } from '../paths.ts'

/**
 * The language of an answer without a page: that of the address, with `lang=` first; else the client's preference
 * among our two; else Vietnamese.
 */
export function readerLocale(url: URL, acceptLanguage: string | null, fromPath: Locale): Locale {
  const asked = url.searchParams.get('lang')
  if (asked === 'vi' || asked === 'en') return asked
  if (fromPath === 'en') return 'en'
  const preferred = (acceptLanguage ?? '').toLowerCase().match(/\b(vi|en)\b/)?.[1]
  return preferred === 'en' ? 'en' : 'vi'
}
