import type { Words } from '../types/contentType.ts'
import type { CaseClock } from './kind.ts'

const FEEDBACK: Words = {
  vi: 'Bộ chỉ số theo Quyết định 766/QĐ-TTg: xử lý trong 15 ngày làm việc; chuyển cơ quan khác thì tính lại.',
  en: 'Indicators of Decision 766/QĐ-TTg: handled within 15 working days, counted again when passed on to another agency.',
}

/** Reports of a place: the province sets its own rule, which is not known; until then, as for other feedback. */
export const PLACE_CLOCK: CaseClock = {
  ...{ length: 15, unit: 'workingDays', pausesWhileWaiting: true, restartsWhenPassedOn: true },
  rule: {
    vi: 'Thời hạn do cổng tạm đặt: 15 ngày làm việc, đến khi có quy định của tỉnh. Thời gian chờ người gửi trả lời không tính vào thời hạn.',
    en: 'Set by the portal for now: 15 working days, until the province has a rule. The time in which the sender is asked back does not count.',
  },
}

/** Proposals and reports of conduct. */
export const FEEDBACK_CLOCK: CaseClock = {
  ...{ length: 15, unit: 'workingDays', pausesWhileWaiting: false, restartsWhenPassedOn: true },
  rule: FEEDBACK,
}

export const QUESTION_CLOCK: CaseClock = {
  ...{ length: 15, unit: 'workingDays', pausesWhileWaiting: false, restartsWhenPassedOn: false },
  rule: {
    vi: 'Thời hạn do cổng đặt: 15 ngày làm việc.',
    en: 'Set by the portal: 15 working days.',
  },
}

/** Luật Tiếp cận thông tin 01/2026/QH16, Art. 22.4 and 22.5. */
export const CORRECTION_CLOCK: CaseClock = {
  ...{ length: 10, unit: 'days', pausesWhileWaiting: false, restartsWhenPassedOn: false },
  rule: {
    vi: 'Luật Tiếp cận thông tin số 01/2026/QH16, Điều 22: kiểm tra và trả lời trong 10 ngày.',
    en: 'Law 01/2026/QH16 on Access to Information, Art. 22: checked and answered within 10 days.',
  },
}

/** Luật Tiếp cận thông tin 01/2026/QH16, Art. 26.3. */
export const REQUEST_CLOCK: CaseClock = {
  ...{ length: 12, unit: 'days', pausesWhileWaiting: false, restartsWhenPassedOn: false },
  extension: { length: 12, times: 1, countedFrom: 'lastDay' },
  rule: {
    vi: 'Luật Tiếp cận thông tin số 01/2026/QH16, Điều 26: cung cấp trong 12 ngày, gia hạn một lần không quá 12 ngày.',
    en: 'Law 01/2026/QH16 on Access to Information, Art. 26: given within 12 days, extended once by at most 12 days.',
  },
}
