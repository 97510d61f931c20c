const vi = {
  failed: 'Chưa thực hiện được. Hãy thử lại.',
  // Signing in
  signingIn: (email: string) => `Tài khoản: ${email}`,
  other: 'Đăng nhập bằng tài khoản khác',
  over: 'Lượt đăng nhập đã hết hạn',
  overHint: 'Vì an toàn, hãy đăng nhập lại từ đầu.',
  again: 'Về trang đăng nhập',
  codeTitle: 'Xác thực hai bước',
  code: 'Mã xác thực',
  codeHint: 'Mã 6 chữ số đang hiện trong ứng dụng xác thực, hoặc một mã khôi phục.',
  signIn: 'Đăng nhập',
  lost: 'Mất điện thoại và hết mã khôi phục?',
  lostHint:
    'Hãy nhờ người quản trị gỡ xác thực hai bước của bạn. Nếu bạn là quản trị viên duy nhất, người vận hành máy chủ chạy npm run admin:password -- --reset-second-factor.',
  passwordTitle: 'Đặt mật khẩu của riêng bạn',
  passwordHint:
    'Mật khẩu vừa dùng do người khác đặt. Hãy chọn một câu dài ít nhất 14 ký tự mà chỉ bạn nghĩ ra.',
  newPassword: 'Mật khẩu mới',
  repeat: 'Nhập lại mật khẩu mới',
  unlike: 'Hai mật khẩu chưa giống nhau.',
  save: 'Lưu và tiếp tục',
  enrolTitle: 'Bật xác thực hai bước',
  enrolNeeded:
    'Tài khoản của bạn cần xác thực hai bước: ngoài mật khẩu, mỗi lần đăng nhập dùng thêm khóa truy cập hoặc mã trên điện thoại.',
  // Setting up
  scan: 'Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, …), quét mã QR này rồi nhập mã 6 chữ số mà ứng dụng hiện ra.',
  qr: 'Mã QR cho ứng dụng xác thực',
  secret: 'Không quét được? Nhập khóa này vào ứng dụng:',
  confirmHint: 'Mã 6 chữ số đang hiện trong ứng dụng.',
  confirm: 'Xác nhận',
  codesTitle: 'Mã khôi phục',
  codesHint:
    'Mỗi mã dùng được một lần để đăng nhập khi không có điện thoại. Hãy in hoặc chép ra giấy và cất kỹ: các mã này không hiện lại nữa.',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  kept: 'Tôi đã lưu, tiếp tục',
  // On the account page
  title: 'Xác thực hai bước',
  on: (day: string, left: number) => `Ứng dụng xác thực: đang bật từ ${day}. Còn ${left} mã khôi phục.`,
  off: 'Ứng dụng xác thực: chưa bật.',
  neededFrom: (day: string) => `Bắt buộc từ ${day}.`,
  daysLeft: (days: number, day: string) =>
    `Còn ${days} ngày để bật xác thực hai bước. Từ ${day}, phải bật rồi mới vào được trang quản trị.`,
  setUp: 'Bật ngay',
  turnOn: 'Bật ứng dụng xác thực',
  replace: 'Thay bằng ứng dụng khác',
  newCodes: 'Tạo mã khôi phục mới',
  turnOff: 'Tắt ứng dụng xác thực',
  isOff: 'Đã tắt ứng dụng xác thực.',
  otherOn: (day: string) => `Đang bật từ ${day}.`,
  otherOff: 'Chưa bật.',
  reset: 'Gỡ xác thực hai bước',
  resetHint:
    'Chỉ gỡ khi đã chắc chắn đó là người chủ tài khoản. Các khóa truy cập cũng bị xóa. Họ bị đăng xuất ở mọi nơi và lần đăng nhập tới chỉ cần mật khẩu.',
  isReset: 'Đã gỡ xác thực hai bước.',
  closed: 'Tài khoản đã ngừng vì lâu không đăng nhập.',
  open: 'Mở lại tài khoản',
  isOpen: 'Đã mở lại tài khoản.',
  // Sessions
  sessions: 'Nơi đang đăng nhập',
  program: 'Chương trình khác',
  current: '(nơi này)',
  times: (start: string, last: string) => `Đăng nhập lúc ${start}, dùng lần cuối lúc ${last}`,
  signOut: 'Đăng xuất',
  signOutOthers: 'Đăng xuất mọi nơi khác',
}

const en: typeof vi = {
  failed: 'That did not work. Please try again.',
  signingIn: (email: string) => `Account: ${email}`,
  other: 'Sign in to another account',
  over: 'This sign-in is over',
  overHint: 'For safety, please sign in again.',
  again: 'To the sign-in page',
  codeTitle: 'Second factor',
  code: 'Code',
  codeHint: 'The 6 digits that your authenticator app shows, or a recovery code.',
  signIn: 'Sign in',
  lost: 'Lost the phone and the recovery codes?',
  lostHint:
    'Ask an administrator to remove your second factor. If you are the only one, whoever runs the server enters npm run admin:password -- --reset-second-factor.',
  passwordTitle: 'Choose a password of your own',
  passwordHint:
    'The password you used was set by somebody else. Choose a phrase of at least 14 characters that only you would think of.',
  newPassword: 'New password',
  repeat: 'Repeat the new password',
  unlike: 'The two passwords differ.',
  save: 'Save and go on',
  enrolTitle: 'Set up a second factor',
  enrolNeeded:
    'Your account needs a second factor: beside the password, a passkey or a code from your phone each time you sign in.',
  scan: 'Open an authenticator app on your phone (Google Authenticator, Microsoft Authenticator, …), scan this QR code and enter the 6 digits that the app shows.',
  qr: 'QR code for the authenticator app',
  secret: 'Cannot scan it? Enter this key in the app:',
  confirmHint: 'The 6 digits that the app shows now.',
  confirm: 'Confirm',
  codesTitle: 'Recovery codes',
  codesHint:
    'Each code signs you in once without the phone. Print them or write them down and keep them safe: they are not shown again.',
  copy: 'Copy',
  copied: 'Copied.',
  kept: 'I have kept them, go on',
  title: 'Second factor',
  on: (day: string, left: number) => `Authenticator app: on since ${day}. ${left} recovery codes left.`,
  off: 'Authenticator app: off.',
  neededFrom: (day: string) => `Required from ${day}.`,
  daysLeft: (days: number, day: string) =>
    `${days} ${days === 1 ? 'day' : 'days'} left to set up a second factor. From ${day} on you get in only with one.`,
  setUp: 'Set it up',
  turnOn: 'Set up an authenticator app',
  replace: 'Replace the app',
  newCodes: 'New recovery codes',
  turnOff: 'Turn the app off',
  isOff: 'The app is off.',
  otherOn: (day: string) => `On since ${day}.`,
  otherOff: 'Off.',
  reset: 'Remove the second factor',
  resetHint:
    'Only when you are certain that it is the owner who asks. Their passkeys are removed too. They are signed out everywhere, and the next sign-in takes the password alone.',
  isReset: 'The second factor was removed.',
  closed: 'The account was closed after long without a sign-in.',
  open: 'Open the account again',
  isOpen: 'The account is open again.',
  sessions: 'Where you are signed in',
  program: 'Another program',
  current: '(here)',
  times: (start: string, last: string) => `Signed in at ${start}, last used at ${last}`,
  signOut: 'Sign out',
  signOutOthers: 'Sign out everywhere else',
}

export type SignInText = typeof vi

/** The texts of signing in and of the second factor in the language of the admin. */
export const signInText = (language: string): SignInText => (language === 'en' ? en : vi)

const DAY = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' },
})

/** A day in Vietnam, such as 29/11/2026. */
export const toDay = (moment: string): string => DAY.format(new Date(moment))

const TIME = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
})

/** A time in Vietnam, such as 08:30 29/11/2026. */
export const toTime = (moment: string): string => TIME.format(new Date(moment))
