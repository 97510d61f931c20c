import type { Sign } from '../../duplicates/find.ts'

const vi = {
  title: 'Nội dung có thể trùng',
  lead: 'Cùng mã hoặc số ký hiệu, cùng tệp, tên giống nhau khi bỏ dấu, hoặc gần hết các chữ của tên giống nhau. Chỉ gồm nội dung bạn đọc được.',
  types: 'Loại nội dung',
  none: 'Không thấy nội dung nào trùng.',
  more: 'Còn nữa; xử lý bớt để thấy các cặp tiếp theo.',
  toDismissed: 'Các cặp đã đánh dấu không phải trùng',
  toFound: 'Các cặp có thể trùng',
  sign: 'Dấu hiệu',
  one: 'Mục thứ nhất',
  other: 'Mục thứ hai',
  act: 'Xử lý',
  signs: {
    code: 'cùng mã, số ký hiệu',
    file: 'cùng tệp',
    title: 'cùng tên',
    words: 'tên gần giống',
  } satisfies Record<Sign, string>,
  share: (share: number) => `${Math.round(share * 100)}% chữ`,
  isPublic: 'đang công bố',
  isDraft: 'bản nháp',
  dismiss: 'Không phải trùng',
  dismissOf: (a: string, b: string) => `Không phải trùng: ${a} và ${b}`,
  takeBack: 'Bỏ đánh dấu',
  done: 'Đã ghi nhớ.',
}

const en: typeof vi = {
  title: 'Likely duplicates',
  lead: 'The same code or number, the same file, the same title but for accents, or most words of the title in common; only what you may read.',
  types: 'Type of content',
  none: 'No duplicates were found.',
  more: 'There are more; settle some to see the next pairs.',
  toDismissed: 'Pairs marked as no duplicates',
  toFound: 'Likely duplicates',
  sign: 'Sign',
  one: 'First item',
  other: 'Second item',
  act: 'What to do',
  signs: { code: 'same code or number', file: 'same file', title: 'same title', words: 'similar title' },
  share: (share) => `${Math.round(share * 100)}% of words`,
  isPublic: 'public',
  isDraft: 'draft',
  dismiss: 'No duplicates',
  dismissOf: (a, b) => `No duplicates: ${a} and ${b}`,
  takeBack: 'Take the mark back',
  done: 'Remembered.',
}

export type DuplicatesText = typeof vi

/** The texts of likely duplicates in the language of the admin. */
export const duplicatesText = (language: string): DuplicatesText => (language === 'en' ? en : vi)
