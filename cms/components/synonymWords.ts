import type { ImportReport } from '../synonyms/import.ts'

/** The texts around the CSV file of synonyms, in the languages of the admin. */
const vi = {
  heading: 'Nhập và xuất tệp CSV',
  download: 'Tải về tất cả từ đồng nghĩa (CSV, mở được bằng Excel)',
  file: 'Tệp CSV:',
  hint: 'Các cột: term, meanings (các nghĩa cách nhau bằng dấu |), direction, kind, types, enabled, note. Tệp UTF-8, nhiều nhất 1 MB. Quy tắc không có trong tệp được giữ nguyên.',
  tryOut: 'Kiểm tra trước',
  run: 'Nhập tệp',
  busy: 'Đang xử lý…',
  chooseFirst: 'Hãy chọn tệp CSV trước.',
  failed: 'Không gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.',
  wouldDo: 'Kiểm tra trước, chưa ghi gì.',
  done: 'Đã nhập.',
  line: 'Dòng',
  term: 'Từ',
  outcome: 'Kết quả',
  outcomes: { added: 'Thêm mới', changed: 'Sửa', left: 'Không đổi', refused: 'Bị từ chối' },
  counts: ({ added, changed, left, refused }: ImportReport) =>
    `Thêm mới: ${added}. Sửa: ${changed}. Không đổi: ${left}. Bị từ chối: ${refused}.`,
  more: (count: number) => `Và ${count} dòng khác.`,
}
export type FileWords = typeof vi

const en: FileWords = {
  heading: 'Import and export as CSV',
  download: 'Download all synonyms (CSV, opens in Excel)',
  file: 'CSV file:',
  hint: 'Columns: term, meanings (separated by |), direction, kind, types, enabled, note. UTF-8, 1 MB at most. Rules that are not in the file stay as they are.',
  tryOut: 'Try it out',
  run: 'Import',
  busy: 'Working…',
  chooseFirst: 'Choose a CSV file first.',
  failed: 'The file could not be sent. Check the connection and try again.',
  wouldDo: 'Only tried out, nothing is stored.',
  done: 'Imported.',
  line: 'Line',
  term: 'Term',
  outcome: 'Outcome',
  outcomes: { added: 'Added', changed: 'Changed', left: 'Unchanged', refused: 'Refused' },
  counts: ({ added, changed, left, refused }: ImportReport) =>
    `Added: ${added}. Changed: ${changed}. Unchanged: ${left}. Refused: ${refused}.`,
  more: (count: number) => `And ${count} more lines.`,
}

export const FILE_WORDS = { vi, en }
