import type { TextareaField } from 'payload'
import { fold } from '../../search/fold.ts'
import { both } from './both.ts'

type Data = Record<string, unknown>

/**
 * Folded text (lower case, no accents) that the database search reads when the search engine is away.
 * @param words picks the searchable texts of a document in the language being saved
 */
export const searchText = (words: (data: Data) => unknown[]): TextareaField => ({
  name: 'searchText',
  type: 'textarea',
  localized: true,
  label: both('Văn bản tìm kiếm', 'Search text'),
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: {
    beforeChange: [
      ({ data }) =>
        fold(
          words(data ?? {})
            .filter((word): word is string => typeof word === 'string')
            .join(' '),
        ).slice(0, 4000),
    ],
  },
})

/** The named texts of a document. */
export const texts =
  (...names: string[]) =>
  (data: Data): unknown[] =>
    names.map((name) => data[name])
