import { CONTENT_SLUGS, wordsOfSearched, wordsOfTypes } from '../../cms/content/types/index.ts'
import { dictionary } from './dictionary.ts'

export const suggest = dictionary(
  {
    list: 'Gợi ý tìm kiếm',
    /** What a suggestion is, beside its name. */
    types: {
      ...wordsOfTypes(CONTENT_SLUGS, { form: 'one', locale: 'vi' }),
      ...wordsOfSearched('one', 'vi'),
    },
    // {n} and {q} are filled in by the script.
    count: 'Có {n} gợi ý. Dùng phím mũi tên để chọn.',
    none: 'Không có gợi ý.',
    all: 'Tìm tất cả kết quả cho “{q}”',
    tooLong: 'Tham số q dài quá 200 ký tự. Hãy viết ngắn lại.',
  },
  {
    list: 'Search suggestions',
    types: {
      ...wordsOfTypes(CONTENT_SLUGS, { form: 'one', locale: 'en' }),
      ...wordsOfSearched('one', 'en'),
    },
    count: '{n} suggestions. Use the arrow keys to choose.',
    none: 'No suggestions.',
    all: 'Search all results for “{q}”',
    tooLong: 'The parameter q is longer than 200 characters. Please shorten it.',
  },
)
