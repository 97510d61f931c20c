import type { Locale } from '../../paths.ts'

/** A field whose questions lead readers to a procedure. */
export interface OfferedField {
  slug: string
  name: string
  lang?: Locale
}

interface StoredField {
  name: string
  slug?: string | null
  offersChoice?: boolean | null
  contentLang: Locale
}

/** More are not listed above a list. */
const MOST = 6

/**
 * The fields that offer questions, among those by which a list is narrowed.
 * @param chosen slugs of fields; none where the list is not narrowed by field
 */
export const toOffered = (
  fields: readonly StoredField[],
  chosen: ReadonlySet<string> | readonly string[],
  locale: Locale,
): OfferedField[] => {
  const slugs = new Set(chosen)
  return fields
    .flatMap(({ name, slug, offersChoice, contentLang }): OfferedField[] => {
      if (!slug || !offersChoice || (slugs.size > 0 && !slugs.has(slug))) return []
      return [{ slug, name, ...(contentLang !== locale && { lang: contentLang }) }]
    })
    .slice(0, MOST)
}
