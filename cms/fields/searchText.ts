import type { TextareaField } from 'payload'
import { fold } from '../../search/fold.ts'
import { isPlainRecord } from '../content/record.ts'
import { both } from './both.ts'
import { notCompared } from './notCompared.ts'

type Data = Record<string, unknown>

const LOCALES = ['vi', 'en'] as const
type Locale = (typeof LOCALES)[number]

/** One language of a value that was sent in all languages at once. */
function inLocale(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((one) => inLocale(one, locale))
  if (!isPlainRecord(value)) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => (LOCALES as readonly string[]).includes(key)))
    return value[locale]
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLocale(one, locale)]))
}

/** Texts as the database search compares them. */
export const foldedText = (words: readonly unknown[]): string =>
  fold(words.filter((word): word is string => typeof word === 'string').join(' ')).slice(0, 4000)

/**
 * Folded text (lower case, no accents) that the database search queries when the search engine is unavailable.
 * @param words picks the searchable texts of a document in the language being saved
 */
export const searchText = (words: (data: Data) => unknown[]): TextareaField => ({
  name: 'searchText',
  type: 'textarea',
  localized: true,
  label: both('Văn bản tìm kiếm', 'Search text'),
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, components: notCompared },
  hooks: {
    beforeChange: [
      ({ data = {}, req }) =>
        (req.locale as string) === 'all'
          ? Object.fromEntries(
              LOCALES.map((locale) => [locale, foldedText(words(inLocale(data, locale) as Data))]),
            )
          : foldedText(words(data)),
    ],
  },
})

/** The texts of the named fields of a document. */
export const texts =
  (...names: string[]) =>
  (data: Data): unknown[] =>
    names.map((name) => data[name])
