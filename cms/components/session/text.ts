const vi = {
  proofTitle: 'Xác nhận đó là bạn',
  proofHint: 'Việc này cần xác nhận lại. Sau đó việc vừa làm được thực hiện tiếp.',
  proof: 'Mật khẩu, hoặc mã 6 chữ số của ứng dụng xác thực',
  goOn: 'Tiếp tục',
  signInTitle: 'Phiên làm việc đã hết. Đăng nhập lại',
  signInHint: 'Nội dung đang nhập vẫn còn nguyên. Đăng nhập lại ở đây để làm tiếp.',
  account: (email: string) => `Tài khoản: ${email}`,
  password: 'Mật khẩu',
  signIn: 'Đăng nhập lại',
  elsewhere: 'Tài khoản cần thêm bước khi đăng nhập. Hãy hoàn tất ở thẻ mới, rồi quay lại đây.',
  open: 'Mở trang đăng nhập ở thẻ mới',
  notYet: 'Chưa thấy đăng nhập. Hãy hoàn tất ở thẻ mới trước.',
  cancel: 'Để sau',
  idle: (minutes: number) =>
    `Còn ${minutes} phút là hết phiên làm việc vì không có thao tác. Gõ phím hoặc bấm chuột để làm tiếp.`,
  limit: (minutes: number) =>
    `Còn ${minutes} phút là hết thời hạn của phiên làm việc. Đăng nhập lại ngay để không bị ngắt; nội dung đang nhập vẫn còn nguyên.`,
  ended: 'Phiên làm việc đã hết. Nội dung đang nhập vẫn còn nguyên; đăng nhập lại để lưu.',
}

const en: typeof vi = {
  proofTitle: 'Confirm that it is you',
  proofHint: 'This has to be confirmed. What you were doing then goes on.',
  proof: 'Password, or the 6 digits of your authenticator app',
  goOn: 'Go on',
  signInTitle: 'Your session has ended. Sign in again',
  signInHint: 'What you were typing is still here. Sign in again to go on.',
  account: (email) => `Account: ${email}`,
  password: 'Password',
  signIn: 'Sign in again',
  elsewhere: 'Signing in takes another step. Finish it in a new tab, then come back here.',
  open: 'Open the sign-in page in a new tab',
  notYet: 'Not signed in yet. Finish it in the new tab first.',
  cancel: 'Later',
  idle: (minutes) =>
    `Your session ends in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}, since nothing is being done. Type or click to go on.`,
  limit: (minutes) =>
    `Your session reaches its limit in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. Sign in again now so as not to be interrupted; what you were typing stays.`,
  ended: 'Your session has ended. What you were typing is still here; sign in again to save it.',
}

/** The texts of the dialogs about the session in the language of the admin. */
export const sessionText = (language: string): typeof vi => (language === 'en' ? en : vi)
