import { CORRECTION_CLOCK, FEEDBACK_CLOCK, PLACE_CLOCK, QUESTION_CLOCK, REQUEST_CLOCK } from './clocks.ts'
import type { CaseKind } from './kind.ts'
import { PLACE_TOPICS } from './topics.ts'
import { QUESTIONS } from './questions.ts'

/** The kinds with which a portal starts; administrators change them and add others. */
export const CASE_KINDS = [
  {
    key: 'hien-truong',
    name: { vi: 'Phản ánh hiện trường', en: 'Local problem' },
    intro: {
      vi: 'Đường hỏng, rác thải, đèn tắt, mất an toàn: báo cho cơ quan có trách nhiệm xử lý.',
      en: 'A damaged road, waste, a broken light, a danger: tell the agency that has to mend it.',
    },
    question: { vi: 'Việc gì đang xảy ra?', en: 'What is wrong there?' },
    asks: ['topic', 'place', 'files'],
    contact: 'optional',
    topics: PLACE_TOPICS,
    clock: PLACE_CLOCK,
    ...{ isConfidential: false, needsSecondPerson: false, publishes: 'afterReview', keepMonths: 24 },
  },
  {
    key: 'kien-nghi',
    name: { vi: 'Kiến nghị về thủ tục, quy định', en: 'Proposal on a procedure or rule' },
    intro: {
      vi: 'Thủ tục rườm rà, giấy tờ không cần thiết, quy định chưa hợp lý: nói cho cơ quan biết nên sửa gì.',
      en: 'A needless paper, a step too many, a rule that does not fit: say what should change.',
    },
    question: { vi: 'Điều gì nên thay đổi, và vì sao?', en: 'What should change, and why?' },
    asks: ['procedure', 'agency', 'files'],
    contact: 'optional',
    topics: [],
    clock: FEEDBACK_CLOCK,
    ...{ isConfidential: false, needsSecondPerson: true, publishes: 'afterReview', keepMonths: 36 },
  },
  {
    key: 'thai-do-phuc-vu',
    name: { vi: 'Phản ánh thái độ phục vụ', en: 'Report on the conduct of staff' },
    intro: {
      vi: 'Bị gây khó khăn, chậm trễ, thiếu tôn trọng khi làm việc với cơ quan. Nội dung không công khai. Khiếu nại, tố cáo thực hiện theo thủ tục riêng.',
      en: 'You were obstructed, delayed or not respected by an agency. This is never made public. Complaints and denunciations under the law have procedures of their own.',
    },
    question: { vi: 'Chuyện gì đã xảy ra, khi nào và ở đâu?', en: 'What happened, when and where?' },
    asks: ['agency', 'procedure', 'files'],
    contact: 'optional',
    topics: [],
    clock: FEEDBACK_CLOCK,
    ...{ isConfidential: true, needsSecondPerson: true, publishes: 'never', keepMonths: 36 },
  },
  {
    key: QUESTIONS,
    name: { vi: 'Hỏi đáp', en: 'Question' },
    intro: {
      vi: 'Hỏi về thủ tục, chính sách, hoạt động của cơ quan. Câu trả lời hữu ích cho nhiều người có thể được công khai sau khi biên tập.',
      en: 'Ask about a procedure, a policy or an agency. Answers of use to others may be published after review.',
    },
    question: { vi: 'Bạn muốn hỏi điều gì?', en: 'What would you like to know?' },
    asks: ['agency', 'procedure', 'files'],
    contact: 'optional',
    topics: [],
    clock: QUESTION_CLOCK,
    ...{ isConfidential: false, needsSecondPerson: false, publishes: 'afterReview', keepMonths: 24 },
  },
  {
    key: 'bao-sai',
    name: { vi: 'Báo thông tin sai', en: 'Report of wrong information' },
    intro: {
      vi: 'Một thông tin trên cổng không đúng hoặc đã cũ: cho biết chỗ nào sai và thế nào là đúng.',
      en: 'Something published here is wrong or out of date: say where, and what is right.',
    },
    question: { vi: 'Chỗ nào sai, và thế nào là đúng?', en: 'What is wrong, and what is right?' },
    asks: ['page', 'files'],
    contact: 'optional',
    topics: [],
    clock: CORRECTION_CLOCK,
    ...{ isConfidential: false, needsSecondPerson: false, publishes: 'afterReview', keepMonths: 24 },
  },
  {
    key: 'yeu-cau-thong-tin',
    name: { vi: 'Yêu cầu cung cấp thông tin', en: 'Information request' },
    intro: {
      vi: 'Xin thông tin do cơ quan nhà nước tạo ra hoặc nắm giữ. Chỉ phải trả chi phí in, sao, gửi nếu có.',
      en: 'Ask for information that an agency made or holds. Only the real cost of printing, copying and sending is charged.',
    },
    question: { vi: 'Bạn cần thông tin gì?', en: 'Which information do you ask for?' },
    asks: ['agency', 'files'],
    contact: 'required',
    topics: [],
    clock: REQUEST_CLOCK,
    hasCost: true,
    ...{ isConfidential: false, needsSecondPerson: true, publishes: 'afterReview', keepMonths: 60 },
  },
] as const satisfies readonly CaseKind[]
