import type { Action } from '../../workflow/transitions.ts'
import { standingWords } from '../status/words.ts'

const vi = {
  open: 'Duyệt',
  title: 'Duyệt và công bố',
  busy: 'Đang tải…',
  failed: 'Chưa tải được. Hãy tải lại trang.',
  saveFirst: 'Hãy lưu bản nháp trước.',
  comment: 'Ghi chú',
  remarks: 'Đã trao đổi',
  none: 'Chưa có ghi chú nào.',
  states: standingWords('vi'),
  actions: {
    submit: 'Gửi duyệt',
    takeBack: 'Rút lại',
    return: 'Trả lại',
    approve: 'Duyệt',
    publish: 'Công bố',
    emergency: 'Công bố khẩn',
    approveAfter: 'Duyệt sau công bố',
  } satisfies Record<Action, string>,
  reason: 'Công bố khẩn phải ghi lý do; trả lại thì ghi lý do hoặc nhận xét ở từng trường.',
}

const en: typeof vi = {
  open: 'Review',
  title: 'Review and publish',
  busy: 'Loading…',
  failed: 'This could not be loaded. Reload the page.',
  saveFirst: 'Save the draft first.',
  comment: 'Comment',
  remarks: 'So far',
  none: 'There are no comments.',
  states: standingWords('en'),
  actions: {
    submit: 'Submit for review',
    takeBack: 'Take back',
    return: 'Return',
    approve: 'Approve',
    publish: 'Publish',
    emergency: 'Publish in an emergency',
    approveAfter: 'Approve afterwards',
  },
  reason: 'An emergency needs a reason; returning needs one, or comments at fields.',
}

/** The texts of reviews in the language of the admin. */
export const reviewText = (language: string) => (language === 'en' ? en : vi)
export type ReviewText = typeof vi
