const vi = {
  use: 'Đăng nhập bằng tài khoản của tỉnh',
  // Coming back
  under: 'Đang đăng nhập…',
  done: 'Đã xong',
  doneHint: 'Bạn có thể đóng thẻ này và quay lại thẻ đang làm việc.',
  close: 'Đóng thẻ này',
  failed: 'Chưa đăng nhập được',
  provedNot: 'Chưa xác nhận được',
  back: 'Về trang đăng nhập',
  // Confirming, and signing in again, in a tab of its own
  prove: 'Xác nhận bằng tài khoản của tỉnh',
  waiting: 'Hãy đăng nhập ở thẻ vừa mở; việc đang làm sẽ tiếp tục tại đây.',
  blocked: 'Trình duyệt đã chặn thẻ mới. Hãy cho phép trang này mở cửa sổ rồi thử lại.',
  // In an account
  title: 'Tài khoản của tỉnh',
  linked: (day: string) => `Đã liên kết từ ${day}: chủ tài khoản đăng nhập được bằng tài khoản của tỉnh.`,
  notLinked:
    'Chưa liên kết. Tài khoản được liên kết khi chủ của nó đăng nhập lần đầu bằng tài khoản của tỉnh có cùng email đã xác minh.',
  unlink: 'Bỏ liên kết',
  unlinkHint:
    'Bỏ liên kết thì chủ tài khoản bị đăng xuất ở mọi nơi; lần sau, ai đăng nhập bằng tài khoản của tỉnh có cùng email đã xác minh sẽ được liên kết lại.',
  unlinked: 'Đã bỏ liên kết.',
}

const en: typeof vi = {
  use: "Sign in with the province's account",
  under: 'Signing in…',
  done: 'Done',
  doneHint: 'You can close this tab and go back to the one you were working in.',
  close: 'Close this tab',
  failed: 'You are not signed in',
  provedNot: 'Nothing was confirmed',
  back: 'To the sign-in page',
  prove: "Confirm with the province's account",
  waiting: 'Sign in in the tab that was opened; what you were doing goes on here.',
  blocked: 'The browser blocked the new tab. Allow this page to open windows, then try again.',
  title: 'Account of the province',
  linked: (day) => `Linked since ${day}: its owner can sign in with the account of the province.`,
  notLinked:
    'Not linked. An account is linked when its owner first signs in with an account of the province that has the same verified e-mail address.',
  unlink: 'Remove the link',
  unlinkHint:
    'Removing the link signs its owner out everywhere; whoever next signs in with an account of the province that has the same verified e-mail address is linked again.',
  unlinked: 'The link was removed.',
}

/** The texts around accounts of the province in the language of the admin. */
export const provinceText = (language: string): typeof vi => (language === 'en' ? en : vi)
