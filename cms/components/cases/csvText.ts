const vi = {
  undo: 'Hoàn tác lần nhập này',
  undone: (deleted: number, kept: number) =>
    kept > 0
      ? `Đã xóa ${deleted} hồ sơ; giữ ${kept} hồ sơ đã có người xử lý.`
      : `Đã xóa ${deleted} hồ sơ vừa nhập.`,
  contacts: 'Xuất kèm liên hệ của người gửi',
  contactsHint:
    'Chỉ các hồ sơ cơ quan bạn xử lý, tối đa 500. Lý do và từng hồ sơ được ghi vào nhật ký. Giữ tệp như giữ hồ sơ.',
  reason: 'Lý do',
  failed: 'Chưa thực hiện được',
}

const en: typeof vi = {
  undo: 'Take this import back',
  undone: (deleted, kept) =>
    kept > 0
      ? `${deleted} cases were deleted; ${kept} on which somebody has worked stay.`
      : `The ${deleted} imported cases were deleted.`,
  contacts: 'Export with who sent the cases',
  contactsHint:
    'Only cases that your agency handles, at most 500. The reason and each case go into the audit log. Keep the file as you keep the cases.',
  reason: 'Reason',
  failed: 'Not done',
}

/** The texts of cases as files in the language of the admin. */
export const csvText = (language: string) => (language === 'en' ? en : vi)
export type CsvText = typeof vi
