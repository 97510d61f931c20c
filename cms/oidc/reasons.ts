import { both } from '../fields/both.ts'

/** Why nobody is signed in after a way to the identity server of the province: what to answer, and what to tell. */
export const REASONS = {
  away: {
    status: 424,
    words: both(
      'Máy chủ tài khoản của tỉnh hiện không trả lời đúng. Hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
      'The identity server of the province does not answer as it should. Try again in a few minutes, or sign in with your password.',
    ),
  },
  declined: {
    status: 401,
    words: both(
      'Máy chủ tài khoản của tỉnh không cho đăng nhập, hoặc bạn đã hủy. Hãy thử lại.',
      'The identity server of the province refused the sign-in, or you cancelled it. Please try again.',
    ),
  },
  over: {
    status: 400,
    words: both(
      'Lượt đăng nhập này đã hết hạn, đã dùng rồi hoặc được mở ở trình duyệt khác. Hãy bắt đầu lại.',
      'This sign-in is over, was used before, or was begun in another browser. Please start again.',
    ),
  },
  invalid: {
    status: 401,
    words: both(
      'Thông tin do máy chủ tài khoản của tỉnh gửi về không hợp lệ nên không được chấp nhận. Hãy đăng nhập lại; nếu vẫn vậy, hãy báo người quản trị.',
      'What the identity server of the province sent is not valid and was not accepted. Please sign in again; if it happens again, tell an administrator.',
    ),
  },
  unknown: {
    status: 401,
    words: both(
      'Chưa có tài khoản nào ở cổng này ứng với tài khoản của tỉnh mà bạn vừa dùng. Hãy nhờ người quản trị tạo tài khoản với đúng địa chỉ email đã được tỉnh xác minh.',
      'No account of this portal belongs to the account of the province that you used. Ask an administrator for one with the e-mail address that the province has verified.',
    ),
  },
  idle: {
    status: 401,
    words: both(
      'Tài khoản của bạn ở cổng này đã ngừng vì lâu không đăng nhập. Hãy nhờ người quản trị mở lại.',
      'Your account of this portal was closed after long without a sign-in. Please ask an administrator to open it.',
    ),
  },
  other: {
    status: 401,
    words: both(
      'Tài khoản của tỉnh vừa dùng không phải tài khoản đã liên kết với tài khoản này ở cổng.',
      'The account of the province that was used is not the one linked with this account of the portal.',
    ),
  },
  stale: {
    status: 401,
    words: both(
      'Máy chủ tài khoản của tỉnh không cho biết bạn vừa đăng nhập lại, nên việc này chưa được xác nhận. Hãy dùng mật khẩu hoặc mã xác thực.',
      'The identity server of the province did not say that you signed in just now, so this is not confirmed. Use your password or a code.',
    ),
  },
} as const

export type Reason = keyof typeof REASONS

export const isReason = (text: unknown): text is Reason =>
  typeof text === 'string' && Object.hasOwn(REASONS, text)
