const vi = {
  title: 'Khóa API và tin báo (webhook)',
  unsaved: 'Hãy lưu hệ thống này trước khi cấp khóa.',
  key: 'Cấp khóa mới',
  keyHint: 'Khóa cũ hết hiệu lực ngay.',
  secret: 'Cấp bí mật ký tin báo mới',
  secretHint: 'Bên nhận dùng bí mật này để kiểm tra chữ ký; bí mật cũ hết hiệu lực ngay.',
  resume: 'Gửi lại tin báo',
  resumed: 'Đã gửi lại tin báo từ bây giờ.',
  once: 'Chỉ hiện một lần. Hãy chép và giao qua kênh an toàn ngay bây giờ.',
  sure: 'Bấm lần nữa để thay.',
  copy: 'Chép',
  copied: 'Đã chép.',
  failed: 'Chưa thực hiện được',
}

const en: typeof vi = {
  title: 'API key and webhook',
  unsaved: 'Save this system before a key is made.',
  key: 'Make a new key',
  keyHint: 'The former key stops working at once.',
  secret: 'Make a new webhook secret',
  secretHint: 'Its owner checks signatures with it; the former one is no longer used.',
  resume: 'Start the webhook again',
  resumed: 'The webhook has been started again.',
  once: 'It is shown only once. Copy it and hand it over by a safe channel now.',
  sure: 'Press again to replace it.',
  copy: 'Copy',
  copied: 'Copied.',
  failed: 'Not done',
}

/** The texts of the keys of partners in the language of the admin. */
export const partnerText = (language: string) => (language === 'en' ? en : vi)
export type PartnerText = typeof vi
