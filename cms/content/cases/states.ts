import type { Words } from '../types/contentType.ts'

/** What a state counts as: closed is not mended. */
export const STATE_TYPES = ['open', 'closed', 'fixed'] as const
export type StateType = (typeof STATE_TYPES)[number]

interface StateRow {
  state: string
  type: StateType
  words: Words
  /** Who does what next, as the sender and the public read it. */
  explained: Words
}

/** The states of a case. All counting goes by their types. */
export const CASE_STATES = [
  {
    state: 'received',
    type: 'open',
    words: { vi: 'Đã tiếp nhận', en: 'Received' },
    explained: {
      vi: 'Cơ quan chưa xem. Thời hạn đã bắt đầu tính.',
      en: 'The agency has not looked at it yet. Its time is running.',
    },
  },
  {
    state: 'accepted',
    type: 'open',
    words: { vi: 'Đã nhận xử lý', en: 'Accepted' },
    explained: {
      vi: 'Cơ quan đã nhận việc này là của mình và sẽ trả lời.',
      en: 'The agency has taken it on and will answer.',
    },
  },
  {
    state: 'processing',
    type: 'open',
    words: { vi: 'Đang xử lý', en: 'In progress' },
    explained: { vi: 'Đã có người phụ trách và đang làm.', en: 'Somebody is in charge and at work on it.' },
  },
  {
    state: 'waitingForSender',
    type: 'open',
    words: { vi: 'Chờ người gửi bổ sung', en: 'Waiting for the sender' },
    explained: {
      vi: 'Cơ quan đã hỏi lại: người gửi cần trả lời bằng mã tra cứu.',
      en: 'The agency asked back: the sender has to reply, with the code.',
    },
  },
  {
    state: 'answered',
    type: 'closed',
    words: { vi: 'Đã trả lời', en: 'Answered' },
    explained: {
      vi: 'Cơ quan đã trả lời. Người gửi có thể yêu cầu xem lại trong 7 ngày.',
      en: 'The agency has answered. The sender can reopen it within 7 days.',
    },
  },
  {
    state: 'fixed',
    type: 'fixed',
    words: { vi: 'Đã khắc phục', en: 'Fixed' },
    explained: {
      vi: 'Cơ quan cho biết sự việc đã được khắc phục. Người gửi có thể yêu cầu xem lại trong 7 ngày.',
      en: 'The agency says that it is mended. The sender can reopen it within 7 days.',
    },
  },
  {
    state: 'refused',
    type: 'closed',
    words: { vi: 'Từ chối xử lý', en: 'Refused' },
    explained: {
      vi: 'Cơ quan không xử lý và đã nêu lý do. Thời hạn không tính nữa.',
      en: 'The agency does not deal with it and has said why. No time is running.',
    },
  },
  {
    state: 'duplicate',
    type: 'closed',
    words: { vi: 'Trùng với phản ánh khác', en: 'Duplicate' },
    explained: {
      vi: 'Việc này đã có người báo trước: xem kết quả ở phản ánh kia.',
      en: 'It had been reported before: the other case has the answer.',
    },
  },
  {
    state: 'withdrawn',
    type: 'closed',
    words: { vi: 'Người gửi đã rút', en: 'Withdrawn' },
    explained: { vi: 'Người gửi không yêu cầu nữa.', en: 'The sender no longer asks for it.' },
  },
] as const satisfies readonly StateRow[]

export type CaseState = (typeof CASE_STATES)[number]['state']

const TYPES = Object.fromEntries(CASE_STATES.map(({ state, type }) => [state, type])) as Record<
  CaseState,
  StateType
>

/** As what a state counts. */
export const typeOfState = (state: CaseState): StateType => TYPES[state]

/** The states that count as a type. */
export const statesOf = (...types: StateType[]): CaseState[] =>
  CASE_STATES.filter(({ type }) => types.includes(type)).map(({ state }) => state)

const ANSWERED: readonly string[] = ['answered', 'fixed', 'refused'] satisfies CaseState[]

/** Whether a state, or the act of the same name, is an answer of the agency; a refusal is one. */
export const isAnswer = (name: string): boolean => ANSWERED.includes(name)

/** The row of a state. */
export const rowOfState = (state: CaseState) => CASE_STATES.find((row) => row.state === state)!
