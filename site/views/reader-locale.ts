import type { Locale } from '../paths.ts'

/**
 * The language of an answer that has no page: what the address says, `lang=` first; then what the client prefers
 * between our two; Vietnamese when nothing says otherwise.
 */
export function readerLocale(url: URL, acceptLanguage: string | null, fromPath: Locale): Locale {
  const asked = url.searchParams.get('lang')
  if (asked === 'vi' || asked === 'en') return asked
  if (fromPath === 'en') return 'en'
  const preferred = (acceptLanguage ?? '').toLowerCase().match(/\b(vi|en)\b/)?.[1]
  return preferred === 'en' ? 'en' : 'vi'
}
