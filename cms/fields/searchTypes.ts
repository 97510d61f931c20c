import type { SearchType } from '../../search/types.ts'
import { SEARCHED_SLUGS, slugsWith, wordsOfSearched } from '../content/types/index.ts'

const [vi, en] = [wordsOfSearched('many', 'vi'), wordsOfSearched('many', 'en')]

/** Everything that can be searched, with its name in the admin. */
export const SEARCH_TYPE_CHOICES: { value: SearchType; label: { vi: string; en: string } }[] =
  SEARCHED_SLUGS.map((value) => ({ value, label: { vi: vi[value], en: en[value] } }))

/** Edited content that can be searched, to which editors can lead. */
export const SEARCH_TYPE_SLUGS = slugsWith('search')
