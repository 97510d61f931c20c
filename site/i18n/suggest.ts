import { dictionary } from './dictionary.ts'

export const suggest = dictionary(
  {
    list: 'Gợi ý tìm kiếm',
    /** What a suggestion is, beside its name. */
    types: {
      procedures: 'Thủ tục',
      fields: 'Lĩnh vực thủ tục',
      agencies: 'Cơ quan',
      'legal-documents': 'Văn bản',
      'life-events': 'Sự kiện',
      pages: 'Giới thiệu',
      news: 'Tin tức',
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
      procedures: 'Procedure',
      fields: 'Field of procedures',
      agencies: 'Agency',
      'legal-documents': 'Document',
      'life-events': 'Life event',
      pages: 'About',
      news: 'News',
    },
    count: '{n} suggestions. Use the arrow keys to choose.',
    none: 'No suggestions.',
    all: 'Search all results for “{q}”',
    tooLong: 'The parameter q is longer than 200 characters. Please shorten it.',
  },
)
