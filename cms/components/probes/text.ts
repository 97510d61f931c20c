const vi = {
  title: 'Lần thăm dò gần nhất',
  never: 'Chưa thăm dò.',
  hint: 'Chỉ người mở thử mới xác nhận được: mở trang, rồi ghi “Ngày kiểm tra”.',
}

const en: typeof vi = {
  title: 'Last probe',
  never: 'Not probed yet.',
  hint: 'Only a person can confirm it: open the page, then enter “Checked on”.',
}

/** The words beside an entry point, in the language of the admin. */
export const probeText = (language: string) => (language === 'en' ? en : vi)
