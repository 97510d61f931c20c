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

/** Luật 01/2026/QH16, Art. 26.3: a refusal is in writing, with the reason of Art. 27. */
const ARTICLE = 'Điều 27 Luật Tiếp cận thông tin số 01/2026/QH16'

/**
 * Why information is not given, until administrators enter the wording of Art. 27: that of Art. 28 of Luật 104/2016/QH13,
 * which it replaces and which is not compared with it.
 */
const OF_REQUESTS = [
  {
    value: 'secret',
    words: { vi: 'Thông tin công dân không được tiếp cận', en: 'Information that citizens may not access' },
  },
  {
    value: 'conditions',
    words: {
      vi: 'Thông tin được tiếp cận có điều kiện, chưa đủ điều kiện',
      en: 'Access is subject to conditions that are not met',
    },
  },
  {
    value: 'public',
    words: { vi: 'Thông tin đã được công khai', en: 'The information has been made public' },
  },
  {
    value: 'notHeld',
    words: {
      vi: 'Không thuộc trách nhiệm cung cấp của cơ quan',
      en: 'The agency is not the one to give it',
    },
  },
  {
    value: 'given',
    words: {
      vi: 'Đã cung cấp cho chính người yêu cầu, không có lý do chính đáng để cung cấp lại',
      en: 'Given to the same person before, without a good reason to give it again',
    },
  },
  {
    value: 'tooMuch',
    words: {
      vi: 'Vượt quá khả năng đáp ứng, ảnh hưởng đến hoạt động bình thường của cơ quan',
      en: 'Beyond what the agency can do beside its work',
    },
  },
  {
    value: 'unpaid',
    words: {
      vi: 'Người yêu cầu không thanh toán chi phí in, sao, gửi',
      en: 'The cost of printing, copying and sending was not paid',
    },
  },
] as const satisfies readonly RefusalGround[]

export const REQUEST_KIND = 'yeu-cau-thong-tin'

/** The grounds on which cases of a kind are refused while it has none of its own. */
export const defaultGrounds = (kind: string): readonly RefusalGround[] =>
  kind === REQUEST_KIND ? OF_REQUESTS.map((ground) => ({ ...ground, source: ARTICLE })) : OF_FEEDBACK

/** A ground with its source: "Thông tin đã được công khai (Điều 27 …)". */
export const nameGround = ({ words, source }: RefusalGround, language: 'vi' | 'en'): string =>
  words[language] + (source ? ` (${source})` : '')
