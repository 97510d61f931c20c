import type { Kind } from '../../withdraw/kinds.ts'

const vi = {
  open: 'Gỡ khỏi cổng',
  title: 'Gỡ khỏi cổng',
  saveFirst: 'Hãy lưu bản nháp trước.',
  how: 'Vì sao gỡ?',
  kinds: {
    error: 'Đăng nhầm',
    replaced: 'Đã có bản thay thế',
    outdated: 'Không còn hiệu lực, không còn mới',
  },
  hints: {
    error: 'Trang đóng lại. Ai mở địa chỉ cũ thấy “Nội dung này đã được gỡ” và lời giải thích, nếu có.',
    replaced: 'Trang đóng lại. Ai mở địa chỉ cũ được đưa tới nội dung thay thế.',
    outdated: 'Trang vẫn xem được, có thông báo và ngày ở đầu trang, xếp sau khi tìm kiếm.',
  } satisfies Record<Kind, string>,
  explanation: 'Lời giải thích cho người đọc (tiếng Việt)',
  explanationEn: 'Lời giải thích bằng tiếng Anh (không bắt buộc)',
  optional: 'Không bắt buộc.',
  required: 'Bắt buộc.',
  choose: 'Chọn nội dung thay thế',
  chosen: 'Nội dung thay thế',
  orAddress: 'hoặc một địa chỉ trên cổng',
  example: 'Ví dụ: /thu-tuc',
  confirm: 'Gỡ khỏi cổng',
  mark: 'Đăng thông báo',
  end: 'Bỏ thông báo “không còn mới”',
}

const en: typeof vi = {
  open: 'Withdraw',
  title: 'Withdraw from the portal',
  saveFirst: 'Save the draft first.',
  how: 'Why is it withdrawn?',
  kinds: {
    error: 'Published in error',
    replaced: 'Replaced',
    outdated: 'No longer in force, no longer current',
  },
  hints: {
    error:
      'The page closes. At its address readers see that it was withdrawn, and the explanation if there is one.',
    replaced: 'The page closes. Its address leads to what replaces it.',
    outdated: 'The page stays, with a notice and a date at its top, and ranks lower in searches.',
  },
  explanation: 'Explanation for readers (Vietnamese)',
  explanationEn: 'Explanation in English (optional)',
  optional: 'Optional.',
  required: 'Required.',
  choose: 'Choose what replaces it',
  chosen: 'Replaced by',
  orAddress: 'or an address of the portal',
  example: 'For example: /thu-tuc',
  confirm: 'Withdraw',
  mark: 'Publish the notice',
  end: 'Remove the notice “no longer current”',
}

/** The texts of withdrawing in the language of the admin. */
export const withdrawText = (language: string) => (language === 'en' ? en : vi)
export type WithdrawText = typeof vi

/** The drawer of a document. */
export const slugOf = (id: string | number) => `withdraw-${id}`
