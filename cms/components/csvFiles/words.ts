import type { ImportReport } from '../../csv/report.ts'

const common = {
  vi: {
    heading: 'Nhập và xuất tệp CSV',
    file: 'Tệp CSV:',
    paste: 'hoặc dán nội dung CSV:',
    tryOut: 'Kiểm tra trước',
    run: 'Nhập tệp',
    busy: 'Đang xử lý…',
    chooseFirst: 'Hãy chọn tệp CSV hoặc dán nội dung trước.',
    failed: 'Không gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.',
    wouldDo: 'Kiểm tra trước, chưa ghi gì.',
    done: 'Đã nhập.',
    line: 'Dòng',
    outcome: 'Kết quả',
    outcomes: { added: 'Thêm mới', changed: 'Sửa', left: 'Không đổi', refused: 'Bị từ chối' },
    counts: ({ added, changed, left, refused }: ImportReport) =>
      `Thêm mới: ${added}. Sửa: ${changed}. Không đổi: ${left}. Bị từ chối: ${refused}.`,
    more: (count: number) => `Và ${count} dòng khác.`,
  },
  en: {
    heading: 'Import and export as CSV',
    file: 'CSV file:',
    paste: 'or paste the CSV:',
    tryOut: 'Try it out',
    run: 'Import',
    busy: 'Working…',
    chooseFirst: 'Choose a CSV file or paste its content first.',
    failed: 'The file could not be sent. Check the connection and try again.',
    wouldDo: 'Only tried out, nothing is stored.',
    done: 'Imported.',
    line: 'Line',
    outcome: 'Outcome',
    outcomes: { added: 'Added', changed: 'Changed', left: 'Unchanged', refused: 'Refused' },
    counts: ({ added, changed, left, refused }: ImportReport) =>
      `Added: ${added}. Changed: ${changed}. Unchanged: ${left}. Refused: ${refused}.`,
    more: (count: number) => `And ${count} more lines.`,
  },
}

/** The texts around a CSV file, in a language of the admin. */
export type FileWords = (typeof common)['vi'] & { download: string; hint: string; term: string }

export const SYNONYM_WORDS: Record<'vi' | 'en', FileWords> = {
  vi: {
    ...common.vi,
    download: 'Tải về tất cả từ đồng nghĩa (CSV, mở được bằng Excel)',
    hint: 'Các cột: term, meanings (các nghĩa cách nhau bằng dấu |), direction, kind, types, enabled, note. Tệp UTF-8, nhiều nhất 1 MB. Quy tắc không có trong tệp được giữ nguyên.',
    term: 'Từ',
  },
  en: {
    ...common.en,
    download: 'Download all synonyms (CSV, opens in Excel)',
    hint: 'Columns: term, meanings (separated by |), direction, kind, types, enabled, note. UTF-8, 1 MB at most. Rules that are not in the file stay as they are.',
    term: 'Term',
  },
}

export const REDIRECT_WORDS: Record<'vi' | 'en', FileWords> = {
  vi: {
    ...common.vi,
    download: 'Tải về tất cả chuyển hướng (CSV, mở được bằng Excel)',
    hint: 'Các cột: from (địa chỉ cũ), to (địa chỉ mới; để trống thì báo là đã gỡ), reason (lý do cho người đọc), note. Tệp UTF-8, nhiều nhất 1 MB. Còn một dòng sai thì không dòng nào được ghi. Chuyển hướng không có trong tệp được giữ nguyên.',
    done: 'Kết quả:',
    term: 'Địa chỉ cũ',
  },
  en: {
    ...common.en,
    download: 'Download all redirects (CSV, opens in Excel)',
    hint: 'Columns: from (old address), to (new address; empty to say that it is gone), reason (for readers), note. UTF-8, 1 MB at most. With one wrong line nothing is stored. Redirects that are not in the file stay as they are.',
    done: 'Result:',
    term: 'Old address',
  },
}

export const CASE_WORDS: Record<'vi' | 'en', FileWords> = {
  vi: {
    ...common.vi,
    download: 'Tải danh sách đang lọc (CSV, mở được bằng Excel), không kèm liên hệ của người gửi',
    hint: 'Các cột: number (số ở hệ thống gửi), kind, text; tùy chọn: system, topic, commune, place, agency, received_on, answered_on, answer, name, phone, email, address. Tệp UTF-8, nhiều nhất 1 MB. Cùng system và number thì là một hồ sơ, nhập lại không tạo thêm.',
    term: 'Số ở hệ thống gửi',
  },
  en: {
    ...common.en,
    download: 'Download the filtered list (CSV, opens in Excel), without who sent the cases',
    hint: 'Columns: number (in the other system), kind, text; optional: system, topic, commune, place, agency, received_on, answered_on, answer, name, phone, email, address. UTF-8, 1 MB at most. The same system and number are one case: importing again adds none.',
    term: 'Number in the other system',
  },
}
