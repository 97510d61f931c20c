import type { SearchType } from '../../search/types.ts'
import { CONTENT_TYPES, slugsWith } from '../content/types/index.ts'

/** Every type of content that can be searched, with its name in the admin. */
export const SEARCH_TYPE_CHOICES: { value: SearchType; label: { vi: string; en: string } }[] = slugsWith(
  'search',
).map((value) => ({ value, label: CONTENT_TYPES[value].words.many }))

export const SEARCH_TYPE_SLUGS = SEARCH_TYPE_CHOICES.map(({ value }) => value)
