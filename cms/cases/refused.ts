import type { Words } from '../content/types/contentType.ts'
import type { Unfit } from '../uploads/unfit.ts'
import { UNFIT } from '../uploads/unfit.ts'

/** Why something that a sender hands in is refused. */
const REASONS = {
  noKind: {
    status: 404,
    words: { vi: 'Không có loại phản ánh này.', en: 'There is no such kind.' },
  },
  closed: {
    status: 503,
    words: {
      vi: 'Loại này đang tạm ngừng nhận. Xin thử lại sau.',
      en: 'This kind is not taken at the moment. Please try again later.',
    },
  },
  key: {
    status: 400,
    words: {
      vi: 'Biểu mẫu đã cũ. Hãy mở lại biểu mẫu.',
      en: 'The form is out of date. Please open it again.',
    },
  },
  keyUsed: {
    status: 422,
    words: {
      vi: 'Khóa này đã dùng để gửi nội dung khác. Hồ sơ mới cần Idempotency-Key mới.',
      en: 'This key was used to send something else. A new case needs a new Idempotency-Key.',
    },
  },
  text: {
    status: 400,
    words: {
      vi: 'Hãy ghi nội dung, tối đa 5.000 ký tự.',
      en: 'Write the text, of at most 5,000 characters.',
    },
  },
  line: {
    status: 400,
    words: {
      vi: 'Một ô dài quá 300 ký tự hoặc không đúng dạng.',
      en: 'A field is longer than 300 characters, or not of its form.',
    },
  },
  person: {
    status: 400,
    words: {
      vi: 'Hãy ghi tên và cách liên hệ: điện thoại, thư điện tử hoặc địa chỉ.',
      en: 'Give your name and a way to reach you: telephone, e-mail or address.',
    },
  },
  topic: { status: 400, words: { vi: 'Hãy chọn lĩnh vực.', en: 'Choose the field.' } },
  files: {
    status: 400,
    words: {
      vi: 'Tối đa 5 tệp, mỗi tệp không quá 10 MB.',
      en: 'At most 5 files, of at most 10 MB each.',
    },
  },
  picture: {
    status: 400,
    words: {
      vi: 'Không đọc được ảnh. Hãy chọn ảnh JPEG, PNG, WebP hoặc AVIF khác.',
      en: 'A picture cannot be read. Choose another JPEG, PNG, WebP or AVIF.',
    },
  },
  busy: {
    status: 503,
    words: {
      vi: 'Máy chủ đang bận. Xin gửi lại sau ít phút, nội dung đã ghi vẫn còn.',
      en: 'The server is busy. Please send it again in a few minutes; what you wrote is kept.',
    },
  },
  infected: {
    status: 400,
    words: {
      vi: 'Phần mềm diệt virus không cho nhận một tệp. Hãy bỏ tệp đó hoặc gửi bản khác.',
      en: 'The virus scanner does not let a file in. Leave it out, or send another copy.',
    },
  },
  notScanned: {
    status: 503,
    words: {
      vi: 'Chưa quét được virus. Xin gửi lại sau ít phút, hoặc bỏ tệp đi.',
      en: 'Files cannot be scanned at the moment. Please send it again in a few minutes, or without them.',
    },
  },
  stars: { status: 400, words: { vi: 'Hãy chọn từ 1 đến 5.', en: 'Choose 1 to 5.' } },
  notNow: {
    status: 409,
    words: {
      vi: 'Hồ sơ không còn ở bước này. Hãy tải lại trang.',
      en: 'The case is no longer at this step. Reload the page.',
    },
  },
} as const satisfies Record<string, { status: number; words: Words }>

export type CaseReason = keyof typeof REASONS

/** What a sender handed in is refused; `words` says why and what to do, for the sender. */
export class CaseRefused extends Error {
  override name = 'CaseRefused'
  readonly reason: CaseReason
  readonly status: number
  readonly words: Words

  constructor(reason: CaseReason, { unfit, ...options }: ErrorOptions & { unfit?: Unfit } = {}) {
    super(`a case is refused: ${reason}`, options)
    this.reason = reason
    this.status = REASONS[reason].status
    this.words = unfit ? UNFIT[unfit] : REASONS[reason].words
  }
}
