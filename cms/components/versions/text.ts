const vi = {
  title: 'Các lần lưu',
  when: 'Lúc',
  who: 'Người lưu',
  what: 'Việc',
  state: 'Trạng thái',
  published: 'Công bố',
  draft: 'Bản nháp',
  unknown: 'Không rõ',
  unknownHint: 'Nhật ký hệ thống không có lần lưu này: nhập hàng loạt, hoặc trước khi có nhật ký.',
  newest: 'mới nhất',
  compare: (when: string) => `So sánh bản lưu lúc ${when} với bản trước`,
  older: 'Bản cũ',
  newer: 'Bản mới',
  failed: 'Chưa xem được lịch sử. Hãy tải lại trang.',
  busy: 'Đang tải…',
}

const en: typeof vi = {
  title: 'Saves',
  when: 'When',
  who: 'Saved by',
  what: 'What',
  state: 'State',
  published: 'Published',
  draft: 'Draft',
  unknown: 'Unknown',
  unknownHint: 'Not in the audit log: an import, or before there was a log.',
  newest: 'newest',
  compare: (when: string) => `Compare the version of ${when} with the one before`,
  older: 'Older',
  newer: 'Newer',
  failed: 'The history could not be loaded. Reload the page.',
  busy: 'Loading…',
}

/** The words of the history of a document. */
export const historyText = (language: string): typeof vi => (language === 'en' ? en : vi)
