const vi = {
  title: 'Người đọc báo liên kết hỏng',
  count: (count: number, day: string) => `${count} báo, từ ngày ${day}:`,
  told: (day: string) => `Từ ngày ${day}, cổng nói với người đọc là nghi không mở được và đang kiểm tra.`,
  hint: 'Mở thử trang đó. Nếu hỏng thật, sửa địa chỉ, tắt điểm nộp hoặc ghi “Tạm dừng” ở hệ thống tiếp nhận.',
  check: 'Đã kiểm tra, dùng được',
  checkHint: 'Ghi ngày hôm nay, đóng các báo trên và bỏ lời báo trên cổng.',
  checked: (name: string, day: string) => `${name} đã mở thử ngày ${day}: dùng được.`,
  saved: 'Đã ghi là dùng được',
  failed: 'Chưa ghi được',
}

const en: typeof vi = {
  title: 'Reported by readers as broken',
  count: (count, day) => `${count} ${count === 1 ? 'report' : 'reports'} since ${day}:`,
  told: (day) => `Since ${day} readers are told that it may not open and is being checked.`,
  hint: 'Try that page. If it is broken, correct the address, switch the entry point off or enter an outage of the provider.',
  check: 'Checked, it works',
  checkHint: 'Notes today’s date, closes these reports and takes the notice off the portal.',
  checked: (name, day) => `${name} tried it on ${day}: it works.`,
  saved: 'Noted that it works',
  failed: 'Not stored',
}

/** The texts of readers' reports beside a document, in the language of the admin. */
export const linkReportsText = (language: string) => (language === 'en' ? en : vi)
