import type { Chosen } from '../../cms/content/blocks/block.ts'
import { ADDRESSED } from '../../cms/content/addresses.ts'
import { isRecord } from '../../cms/content/record.ts'
import { isContentType } from '../../cms/content/types/index.ts'
import type { File, Media } from '../../cms/payload-types.ts'
import { contentPath, type Locale } from '../paths.ts'
import { itemHref } from './item-href.ts'
import type { RichResolvers } from './rich-text.ts'
import { hrefIn } from './safe-href.ts'
import { toCommunePlace } from './communes/place.ts'
import { fileFacts, toFiles, toPicture } from './uploads.ts'

/** Public address of a linked document; undefined when it has none, is not public, or is shown on no site. */
export function contentHref(relationTo: string, value: unknown, locale: Locale): string | undefined {
  if (!isContentType(relationTo) || !isRecord<Record<string, unknown>>(value)) return undefined
  const key = value[ADDRESSED[relationTo].key]
  return typeof key === 'string' && key ? itemHref(value, contentPath(relationTo, key, locale)) : undefined
}

const fileOf = ({ relationTo, value }: Chosen) =>
  relationTo === 'files' && isRecord(value) ? toFiles([value as unknown as File])[0] : undefined

function noteOf(chosen: Chosen, locale: Locale): string | undefined {
  const file = fileOf(chosen)
  return file && fileFacts(file, locale)
}

/** Resolves links, pictures and files in editorial texts. */
export const contentResolvers = (locale: Locale): RichResolvers => ({
  hrefOf: (chosen) => fileOf(chosen)?.href ?? contentHref(chosen.relationTo, chosen.value, locale),
  noteOf: (chosen) => noteOf(chosen, locale),
  inLanguage: (href) => hrefIn(href, locale),
  pictureOf: ({ relationTo, value }) => (relationTo === 'media' ? toPicture(value as Media) : undefined),
  communeOf: ({ value }) => toCommunePlace(value, locale),
  filesOf: (chosen) => chosen.flatMap((one) => fileOf(one) ?? []),
})
