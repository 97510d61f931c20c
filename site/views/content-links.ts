import { ADDRESSED } from '../../cms/content/addresses.ts'
import { isRecord } from '../../cms/content/record.ts'
import { isContentType } from '../../cms/content/types/index.ts'
import type { Media } from '../../cms/payload-types.ts'
import { contentPath, type Locale } from '../paths.ts'
import { itemHref } from './item-href.ts'
import type { RichResolvers } from './rich-text.ts'
import { hrefIn } from './safe-href.ts'
import { toPicture } from './uploads.ts'

/** Public address of a linked document; undefined when it has none, is not public, or is shown on no site. */
export function contentHref(relationTo: string, value: unknown, locale: Locale): string | undefined {
  if (!isContentType(relationTo) || !isRecord<Record<string, unknown>>(value)) return undefined
  const key = value[ADDRESSED[relationTo].key]
  return typeof key === 'string' && key ? itemHref(value, contentPath(relationTo, key, locale)) : undefined
}

/** Resolves the addresses of links and pictures in editorial texts. */
export const contentResolvers = (locale: Locale): RichResolvers => ({
  hrefOf: ({ relationTo, value }) => contentHref(relationTo, value, locale),
  inLanguage: (href) => hrefIn(href, locale),
  pictureOf: ({ relationTo, value }) => (relationTo === 'media' ? toPicture(value as Media) : undefined),
})
