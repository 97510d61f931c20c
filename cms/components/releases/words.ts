const vi = {
  check: 'Kiểm tra từng mục',
  saveFirst: 'Hãy lưu bản nháp rồi kiểm tra.',
  busy: 'Đang kiểm tra…',
  failed: 'Chưa kiểm tra được. Hãy thử lại.',
  ready: 'Công bố được',
  untitled: 'Không có tên',
}

const en: typeof vi = {
  check: 'Check each item',
  saveFirst: 'Save the draft, then check.',
  busy: 'Checking…',
  failed: 'This could not be checked. Try again.',
  ready: 'Can be published',
  untitled: 'Without a title',
}

export type ReleaseWords = typeof vi

/** The words of the check of a release in the editor's language. */
export const releaseWords = (language: string): ReleaseWords => (language === 'en' ? en : vi)
