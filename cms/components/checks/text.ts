import type { ReadingLevel } from '../../checks/readability.ts'

const vi = {
  heading: 'Kiểm tra bài viết',
  busy: 'Đang kiểm tra…',
  empty: 'Chưa có nội dung để kiểm tra.',
  good: 'Chưa thấy điều gì cần sửa.',
  found: (blocking: number, advice: number) =>
    [blocking > 0 && `${blocking} chỗ phải sửa`, advice > 0 && `${advice} chỗ nên sửa`]
      .filter(Boolean)
      .join(', ') + '.',
  blocking: 'Phải sửa trước khi công bố',
  advice: 'Nên sửa',
  readability: 'Độ dễ đọc',
  levels: { easy: 'dễ đọc', medium: 'vừa', hard: 'khó' } satisfies Record<ReadingLevel, string>,
  perSentence: (count: string) => `trung bình ${count} tiếng một câu`,
  hardTerms: (percent: string) => `${percent} % là từ ngữ hành chính, pháp lý`,
}

const en: typeof vi = {
  heading: 'Check the text',
  busy: 'Checking…',
  empty: 'There is no text to check yet.',
  good: 'Nothing to mend was found.',
  found: (blocking, advice) =>
    [blocking > 0 && `${blocking} to mend before publishing`, advice > 0 && `${advice} to consider`]
      .filter(Boolean)
      .join(', ') + '.',
  blocking: 'To mend before publishing',
  advice: 'To consider',
  readability: 'Readability',
  levels: { easy: 'easy', medium: 'medium', hard: 'hard' },
  perSentence: (count) => `${count} syllables per sentence`,
  hardTerms: (percent) => `${percent} % are words of offices and laws`,
}

/** The words of the panel that checks texts, in the language of the admin. */
export const checkWords = (language: string) => (language === 'en' ? en : vi)
export type CheckWords = typeof vi
