const vi = {
  what: 'Việc cần làm',
  time: 'Thời gian (giờ Việt Nam)',
  hint: 'Ví dụ 29/11/2026 08:30',
  language: 'Ngôn ngữ',
  all: 'Tất cả',
  noTime: 'Hãy chọn thời gian, ví dụ 29/11/2026 08:30.',
  refused: 'Chưa hẹn được',
  planned: 'Đã hẹn',
  none: 'Chưa có lịch hẹn nào.',
  cancel: 'Bỏ lịch',
  failed: 'không thực hiện được',
  saveFirst: 'Hãy lưu bản nháp trước khi hẹn giờ.',
}

const en: typeof vi = {
  what: 'What to do',
  time: 'Time (in Viet Nam)',
  hint: 'Such as 29/11/2026 08:30',
  language: 'Language',
  all: 'All',
  noTime: 'Choose a time, such as 29/11/2026 08:30.',
  refused: 'Not scheduled',
  planned: 'Scheduled',
  none: 'Nothing is scheduled.',
  cancel: 'Cancel',
  failed: 'failed',
  saveFirst: 'Save the draft before scheduling.',
}

/** The texts of the scheduler in the language of the admin. */
export const scheduleText = (language: string) => (language === 'en' ? en : vi)
