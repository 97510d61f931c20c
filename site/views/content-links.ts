import type { Media } from '../../cms/payload-types.ts'
import {
  agencyPath,
  categoryPath,
  documentPath,
  lifeEventPath,
  newsItemPath,
  pagePath,
  procedurePath,
  proceduresPath,
  query,
  type Locale,
} from '../paths.ts'
import type { RichResolvers } from './rich-text.ts'
import { hrefIn } from './safe-href.ts'
import { toPicture } from './uploads.ts'

type Key = 'slug' | 'code' | 'path'

const addresses: Record<string, [key: Key, toPath: (value: string, locale: Locale) => string]> = {
  news: ['slug', newsItemPath],
  'legal-documents': ['slug', documentPath],
  procedures: ['code', procedurePath],
  'life-events': ['slug', lifeEventPath],
  agencies: ['slug', agencyPath],
  pages: ['path', pagePath],
  categories: ['slug', categoryPath],
  fields: ['slug', (slug, locale) => proceduresPath(locale) + query({ 'linh-vuc': slug })],
}

/** Public address of a document that a text links to; undefined when it has none or is not public. */
export function contentHref(relationTo: string, value: unknown, locale: Locale): string | undefined {
  const known = addresses[relationTo]
  if (!known || typeof value !== 'object' || value === null) return undefined
  const [key, toPath] = known
  const name = (value as Record<Key, unknown>)[key]
  return typeof name === 'string' && name ? toPath(name, locale) : undefined
}

/** How links and pictures inside editorial texts find their addresses. */
export const contentResolvers = (locale: Locale): RichResolvers => ({
  hrefOf: ({ relationTo, value }) => contentHref(relationTo, value, locale),
  inLanguage: (href) => hrefIn(href, locale),
  pictureOf: ({ relationTo, value }) => (relationTo === 'media' ? toPicture(value as Media) : undefined),
})
