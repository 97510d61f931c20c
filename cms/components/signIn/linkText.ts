import { toTime } from './text.ts'

const vi = {
  // A new account
  noPassword: 'Không cần đặt mật khẩu: người nhận tự đặt mật khẩu của mình qua liên kết trong lời mời.',
  inviteAtOnce: 'Gửi lời mời qua email ngay khi lưu tài khoản',
  handOver:
    'Hệ thống chưa gửi được thư. Lưu tài khoản xong, hãy tạo liên kết ngay tại trang này rồi trao tay.',
  // In the account of somebody else
  title: 'Liên kết đặt mật khẩu',
  isNew: 'Người này chưa đăng nhập lần nào.',
  hintMail:
    'Người nhận mở liên kết, tự đặt mật khẩu rồi đăng nhập. Liên kết dùng được một lần; liên kết mới làm liên kết cũ mất hiệu lực.',
  hintHand:
    'Hệ thống chưa được nối với máy chủ thư nên không gửi thư. Hãy tạo liên kết rồi tự trao cho đúng người, dùng được một lần.',
  pending: (until: string) => `Đang có một liên kết chưa dùng, đến ${toTime(until)}.`,
  invite: 'Gửi thư mời',
  inviteAgain: 'Gửi lại thư mời',
  mail: 'Gửi thư đặt lại mật khẩu',
  make: 'Tạo liên kết để trao tay',
  sent: (email: string, until: string) =>
    `Máy chủ thư đã nhận thư gửi ${email}. Liên kết dùng được đến ${toTime(until)}.`,
  failed: 'Chưa gửi được thư. Hãy tự trao liên kết dưới đây cho đúng người.',
  once: (until: string) => `Liên kết chỉ hiện lần này, dùng được một lần đến ${toTime(until)}.`,
  link: 'Liên kết',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  // A forgotten password
  forgotTitle: 'Quên mật khẩu',
  forgotHint: 'Nhập email của tài khoản. Thư có một liên kết để đặt mật khẩu mới, dùng được trong một giờ.',
  email: 'Email',
  ask: 'Yêu cầu gửi thư',
  askedTitle: 'Đã nhận yêu cầu',
  asked:
    'Nếu địa chỉ này có tài khoản đang hoạt động, hệ thống sẽ gửi thư tới đó. Vài phút nữa vẫn không thấy thư, kể cả trong mục thư rác, hãy nhờ người quản trị tạo liên kết.',
  noMail:
    'Hệ thống chưa được nối với máy chủ thư nên không gửi được thư. Hãy nhờ người quản trị mở tài khoản của bạn và tạo một liên kết đặt mật khẩu.',
  onlyAdministrator: 'Bạn là quản trị viên duy nhất? Người vận hành máy chủ chạy npm run admin:password.',
  back: 'Về trang đăng nhập',
  // Choosing one
  setTitle: 'Đặt mật khẩu của bạn',
  account: (email: string) => `Tài khoản: ${email}`,
  setHint: 'Hãy chọn một câu dài ít nhất 14 ký tự mà chỉ bạn nghĩ ra.',
  password: 'Mật khẩu mới',
  repeat: 'Nhập lại mật khẩu mới',
  unlike: 'Hai mật khẩu chưa giống nhau.',
  save: 'Lưu mật khẩu',
  setDone: 'Đã lưu mật khẩu',
  setDoneHint: 'Mọi phiên đăng nhập cũ của tài khoản đã kết thúc. Hãy đăng nhập bằng mật khẩu mới.',
  over: 'Liên kết không dùng được',
  overHint: 'Hãy nhờ người quản trị tạo liên kết mới, hoặc dùng mục Quên mật khẩu ở trang đăng nhập.',
}

const en: typeof vi = {
  noPassword: 'No password is needed: its owner chooses one by the link in the invitation.',
  inviteAtOnce: 'Send the invitation by e-mail as soon as the account is saved',
  handOver: 'No mail can be sent. Save the account, then make a link on this page and hand it over.',
  title: 'Link to set the password',
  isNew: 'This person has not signed in yet.',
  hintMail:
    'The owner opens the link, chooses a password and signs in. A link works once; a new one voids the one before.',
  hintHand:
    'No mail server is set up, so no mail is sent. Make a link and hand it to the right person yourself; it works once.',
  pending: (until) => `There is an unused link, until ${toTime(until)}.`,
  invite: 'Send the invitation',
  inviteAgain: 'Send the invitation again',
  mail: 'Mail a link for a new password',
  make: 'Make a link to hand over',
  sent: (email, until) => `The mail server took the mail to ${email}. The link works until ${toTime(until)}.`,
  failed: 'The mail could not be sent. Hand the link below to the right person yourself.',
  once: (until) => `The link is shown only now and works once, until ${toTime(until)}.`,
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied.',
  forgotTitle: 'Forgotten password',
  forgotHint:
    'Enter the email of the account. The mail has a link for a new password, which works for an hour.',
  email: 'Email',
  ask: 'Ask for the mail',
  askedTitle: 'Request received',
  asked:
    'If this address has an active account, a mail is sent to it. If none arrives within a few minutes, not even as spam, ask an administrator for a link.',
  noMail:
    'No mail server is set up, so no mail can be sent. Ask an administrator to open your account and make a link to set the password.',
  onlyAdministrator: 'Are you the only administrator? Whoever runs the server enters npm run admin:password.',
  back: 'To the sign-in page',
  setTitle: 'Choose your password',
  account: (email) => `Account: ${email}`,
  setHint: 'Choose a phrase of at least 14 characters that only you would think of.',
  password: 'New password',
  repeat: 'Repeat the new password',
  unlike: 'The two passwords differ.',
  save: 'Save the password',
  setDone: 'The password is saved',
  setDoneHint: 'All earlier sessions of the account have ended. Sign in with the new password.',
  over: 'The link cannot be used',
  overHint: 'Ask an administrator for a new one, or use "Forgot password" on the sign-in page.',
}

export type LinkText = typeof vi

/** The texts around links that set a password, in the language of the admin. */
export const linkText = (language: string): LinkText => (language === 'en' ? en : vi)
