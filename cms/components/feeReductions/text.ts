import type { Validity } from '../../content/validity.ts'

type Ended = Extract<Validity, 'expired' | 'suspended' | 'not_yet'>

const vi = {
  states: {
    expired: 'Văn bản này đã hết hiệu lực.',
    suspended: 'Văn bản này đang ngưng hiệu lực.',
    not_yet: 'Văn bản này chưa có hiệu lực.',
  } satisfies Record<Ended, string>,
  advice:
    'Người đọc vẫn thấy ưu đãi đến “Đến hết ngày”: hãy kiểm tra, rồi đặt ngày cuối hoặc chọn văn bản khác.',
}

const en: typeof vi = {
  states: {
    expired: 'This document is no longer in force.',
    suspended: 'This document is suspended.',
    not_yet: 'This document is not in force yet.',
  },
  advice:
    'Readers are told of the reduction until its last day: check it, then set that day or choose another document.',
}

/** The words about the basis of a reduction, in the language of the admin. */
export const feeReductionText = (language: string) => (language === 'en' ? en : vi)
