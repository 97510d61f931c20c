import type { Stance } from '../content/consultations.ts'
import type { CommentAuthor, CommentState, RefusalReason } from '../content/consultationComments.ts'
import type { Words } from '../content/types/contentType.ts'

/** What became of a group of comments. */
export const STANCE_WORDS: Readonly<Record<Stance, Words>> = {
  taken: { vi: 'Tiếp thu', en: 'Accepted' },
  partly: { vi: 'Tiếp thu một phần', en: 'Partly accepted' },
  refused: { vi: 'Không tiếp thu', en: 'Not accepted' },
}

/** Whether the public sees a comment. */
export const COMMENT_STATE_WORDS: Readonly<Record<CommentState, Words>> = {
  waiting: { vi: 'Chờ duyệt', en: 'Waiting' },
  published: { vi: 'Đã đăng', en: 'Published' },
  refused: { vi: 'Không đăng', en: 'Not published' },
}

/** Who comments. */
export const COMMENT_AUTHOR_WORDS: Readonly<Record<CommentAuthor, Words>> = {
  person: { vi: 'Cá nhân', en: 'A person' },
  organisation: { vi: 'Tổ chức, doanh nghiệp', en: 'An organisation' },
}

/** Why a comment is not published. */
export const REFUSAL_WORDS: Readonly<Record<RefusalReason, Words>> = {
  personal: { vi: 'Có thông tin cá nhân của người khác', en: 'Contains personal data of others' },
  abuse: { vi: 'Xúc phạm, vu khống hoặc vi phạm pháp luật', en: 'Insulting, defamatory or unlawful' },
  unrelated: { vi: 'Không liên quan đến dự thảo', en: 'Not about the draft' },
  repeated: { vi: 'Gửi lặp lại', en: 'Sent again' },
  advertising: { vi: 'Quảng cáo, thư rác', en: 'Advertising or spam' },
}
