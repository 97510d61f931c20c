import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

export const SHAPE_WORDS = both(
  'Hãy ghi ngắn gọn đã sửa gì, hoặc vì sao không sửa (tối đa 1.000 ký tự).',
  'Say in short what was corrected, or why nothing is (at most 1,000 characters).',
)

const WORDS = {
  answered: both(
    'Việc này đã có người trả lời. Hãy tải lại trang.',
    'This is answered already. Reload the page.',
  ),
  notPublished: both(
    'Bản sửa chưa được xuất bản: trang công khai chưa đổi từ khi có góp ý. Hãy xuất bản rồi ghi “Đã sửa”.',
    'The correction is not public: the page has not changed since the report. Publish it, then say that it is corrected.',
  ),
}

/** A refusal (409) in the language of the request. */
export const refuseCorrection = (req: PayloadRequest, name: keyof typeof WORDS): Refusal =>
  new Refusal(inLanguageOf(req, WORDS[name]), 409)
