import type { Words } from '../content/types/contentType.ts'

/** Why a partner's request is refused. */
const REASONS = {
  right: {
    status: 403,
    words: {
      vi: 'Khóa này không có quyền làm việc đó với loại hồ sơ này.',
      en: 'This key has no right to do that with cases of this kind.',
    },
  },
  contact: {
    status: 403,
    words: {
      vi: 'Khóa này không được mở thông tin liên hệ của người gửi.',
      en: 'This key may not open who sent a case.',
    },
  },
  underWay: {
    status: 409,
    words: {
      vi: 'Lần gửi mang khóa này còn đang được xử lý. Hãy gửi lại sau ít giây.',
      en: 'The sending with this key is still under way. Please send it again in some seconds.',
    },
  },
  noCase: {
    status: 404,
    words: {
      vi: 'Không có hồ sơ mang số này trong phạm vi của khóa.',
      en: 'There is no case of this number within the reach of this key.',
    },
  },
  noFile: { status: 404, words: { vi: 'Hồ sơ không có tệp này.', en: 'The case has no such file.' } },
} as const satisfies Record<string, { status: number; words: Words }>

export type PartnerReason = keyof typeof REASONS

/** A partner's request is refused; `words` says why, for its developers. */
export class PartnerRefused extends Error {
  override name = 'PartnerRefused'
  readonly reason: PartnerReason
  readonly status: number
  readonly words: Words

  constructor(reason: PartnerReason) {
    super(`a partner is refused: ${reason}`)
    this.reason = reason
    this.status = REASONS[reason].status
    this.words = REASONS[reason].words
  }
}
