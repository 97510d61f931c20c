import type { Day } from '../day.ts'
import type { Words } from '../types/contentType.ts'

/** Why a case is refused, or a part of what was asked for. */
export interface RefusalGround {
  /** Stored in threads. */
  value: string
  words: Words
  /** Article and act. */
  source?: string
}

/** Why an agency does not deal with feedback. */
const OF_FEEDBACK = [
  {
    value: 'notCompetent',
    words: {
      vi: 'Không thuộc thẩm quyền của cơ quan nhà nước nào của tỉnh',
      en: 'Within the competence of no agency of the province',
    },
  },
  {
    value: 'complaint',
    words: {
      vi: 'Là khiếu nại, tố cáo: thực hiện theo thủ tục riêng',
      en: 'A complaint or denunciation, which has a procedure of its own',
    },
  },
  {
    value: 'unclear',
    words: {
      vi: 'Nội dung không đủ rõ để xử lý, đã hỏi lại mà không có trả lời',
      en: 'Not clear enough to act on, and the sender did not reply',
    },
  },
  {
    value: 'settled',
    words: {
      vi: 'Đã được trả lời theo quy định, không có tình tiết mới',
      en: 'Answered before, without anything new',
    },
  },
  {
    value: 'abusive',
    words: {
      vi: 'Có nội dung xúc phạm, quảng cáo hoặc vi phạm pháp luật',
      en: 'Abusive, advertising or unlawful',
    },
  },
] as const satisfies readonly RefusalGround[]

interface RequestGround extends RefusalGround {
  /** Of Art. 27, and letter of Art. 28.1 of the law before. */
  clause: number
  point: string
}

/** Why information is not given: in the words of Luật 01/2026/QH16, Art. 27, which are those of the law before. */
const OF_REQUESTS: readonly RequestGround[] = [
  {
    ...{ value: 'secret', clause: 1, point: 'a' },
    words: { vi: 'Thông tin công dân không được tiếp cận', en: 'Information that citizens may not access' },
  },
  {
    ...{ value: 'conditions', clause: 1, point: 'a' },
    words: {
      vi: 'Thông tin được tiếp cận có điều kiện, không đáp ứng điều kiện',
      en: 'Access is subject to conditions that are not met',
    },
  },
  {
    ...{ value: 'public', clause: 2, point: 'b' },
    words: {
      vi: 'Thông tin đã được công khai, không thuộc trường hợp vẫn được cung cấp theo yêu cầu',
      en: 'The information has been made public, and need not be given on request as well',
    },
  },
  {
    ...{ value: 'notHeld', clause: 3, point: 'c' },
    words: {
      vi: 'Thông tin được yêu cầu không thuộc trách nhiệm cung cấp',
      en: 'The agency is not the one to give it',
    },
  },
  {
    ...{ value: 'given', clause: 4, point: 'd' },
    words: {
      vi: 'Thông tin đã được cung cấp hai lần cho chính người yêu cầu, không có lý do chính đáng để cung cấp thêm',
      en: 'Given to the same person twice before, without a good reason to give it again',
    },
  },
  {
    ...{ value: 'tooMuch', clause: 5, point: 'đ' },
    words: {
      vi: 'Thông tin được yêu cầu vượt quá khả năng đáp ứng hoặc làm ảnh hưởng đến hoạt động bình thường của cơ quan, đơn vị',
      en: 'Beyond what the agency can do, or in the way of its usual work',
    },
  },
  {
    ...{ value: 'unpaid', clause: 6, point: 'e' },
    words: {
      vi: 'Người yêu cầu không thanh toán chi phí thực tế để in, sao, chụp, gửi thông tin',
      en: 'The actual cost of printing, copying and sending was not paid',
    },
  },
]

/** From this day on requests are dealt with by Luật 01/2026/QH16; earlier ones by the law before (Art. 31.4). */
const NEW_LAW_FROM: Day = '2026-09-01'

const newSource = ({ clause }: RequestGround) =>
  `Khoản ${clause} Điều 27 Luật Tiếp cận thông tin số 01/2026/QH16`
const formerSource = ({ point }: RequestGround) =>
  `Điểm ${point} khoản 1 Điều 28 Luật Tiếp cận thông tin số 104/2016/QH13`

export const REQUEST_KIND = 'yeu-cau-thong-tin'

/** The grounds on which cases of a kind are refused while it has none of its own. */
export const defaultGrounds = (kind: string): readonly RefusalGround[] =>
  kind === REQUEST_KIND
    ? OF_REQUESTS.map((ground) => ({ value: ground.value, words: ground.words, source: newSource(ground) }))
    : OF_FEEDBACK

/** Grounds for a case of a day: the built-in source of a request is that of the law by which it is dealt with. */
export const groundsOn = (grounds: readonly RefusalGround[], receivedOn: Day): readonly RefusalGround[] =>
  receivedOn >= NEW_LAW_FROM
    ? grounds
    : grounds.map((ground) => {
        const known = OF_REQUESTS.find(
          (one) => one.value === ground.value && newSource(one) === ground.source,
        )
        return known ? { ...ground, source: formerSource(known) } : ground
      })

/** A ground with its source: "Thông tin đã được công khai … (Khoản 2 Điều 27 …)". */
export const nameGround = ({ words, source }: RefusalGround, language: 'vi' | 'en'): string =>
  words[language] + (source ? ` (${source})` : '')
