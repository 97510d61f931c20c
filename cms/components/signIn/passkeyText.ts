const vi = {
  title: 'Khóa truy cập (passkey)',
  hint: 'Đăng nhập và xác nhận bằng vân tay, khuôn mặt, mã PIN của máy hoặc khóa bảo mật USB; không phải nhập mã, và trang giả mạo không dùng được.',
  none: 'Chưa có khóa truy cập nào.',
  times: (made: string, used: string | null) =>
    `Tạo lúc ${made}, ${used ? `dùng lần cuối lúc ${used}` : 'chưa dùng lần nào'}`,
  name: 'Tên để nhận ra (ví dụ: Máy tính ở cơ quan)',
  add: 'Thêm khóa truy cập',
  added: 'Đã thêm khóa truy cập.',
  remove: (name: string) => `Xóa khóa “${name}”`,
  removed: 'Đã xóa khóa truy cập.',
  use: 'Dùng khóa truy cập',
  orApp: 'Hoặc dùng mã trên điện thoại',
  // Why it is not possible
  insecure: 'Khóa truy cập chỉ dùng được khi trang này mở qua HTTPS. Hãy dùng mã của ứng dụng xác thực.',
  noName:
    'Khóa truy cập không dùng được khi trang này mở bằng địa chỉ IP. Hãy dùng mã của ứng dụng xác thực, hoặc nhờ người vận hành đặt CMS_URL bằng tên miền.',
  unsupported: 'Trình duyệt này không hỗ trợ khóa truy cập. Hãy dùng mã của ứng dụng xác thực.',
  already: 'Máy này đã có khóa truy cập của tài khoản.',
  cancelled: 'Chưa dùng được khóa truy cập: đã hủy, quá thời gian, hoặc máy không có khóa của tài khoản này.',
}

const en: typeof vi = {
  title: 'Passkeys',
  hint: 'Sign in and confirm with your fingerprint, face, the PIN of your device or a security key. No code to type, and of no use to a fake page.',
  none: 'No passkeys yet.',
  times: (made, used) => `Created at ${made}, ${used ? `last used at ${used}` : 'never used'}`,
  name: 'A name to know it by (such as: computer at the office)',
  add: 'Add a passkey',
  added: 'The passkey was added.',
  remove: (name) => `Remove “${name}”`,
  removed: 'The passkey was removed.',
  use: 'Use a passkey',
  orApp: 'Or use codes from your phone',
  insecure:
    'Passkeys work only when this page is open over HTTPS. Please use a code of your authenticator app.',
  noName:
    'Passkeys do not work when this page is open at an IP address. Please use a code of your authenticator app, or have CMS_URL set to a host name.',
  unsupported: 'This browser does not support passkeys. Please use a code of your authenticator app.',
  already: 'This device has a passkey of the account already.',
  cancelled:
    'The passkey was not used: it was cancelled, took too long, or the device has none of this account.',
}

export type PasskeyText = typeof vi

/** The texts about passkeys in the language of the admin. */
export const passkeyText = (language: string): PasskeyText => (language === 'en' ? en : vi)
