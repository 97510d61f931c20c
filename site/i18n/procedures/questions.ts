import { dictionary } from '../dictionary.ts'

/** The questions that lead to a reader's own list of papers, one a page. */
export const questions = dictionary(
  {
    title: 'Trả lời câu hỏi',
    titleOf: (question: string, number: string, name: string) => `${question} (${number}) – ${name}`,
    number: (number: number) => `Câu ${number}`,
    why: 'Vì sao hỏi câu này',
    goOn: 'Tiếp tục',
    problem: 'Bạn chưa chọn câu trả lời',
    choose: 'Hãy chọn một câu trả lời rồi bấm “Tiếp tục”.',
    answered: 'Bạn đã trả lời',
    change: 'Đổi',
    changeOf: (question: string) => `câu trả lời cho “${question}”`,
    notKept: 'Câu trả lời chỉ nằm trong địa chỉ trang này, cổng không lưu lại.',
    whichCase: 'Trường hợp nào đúng với bạn?',
    whyCase: 'Mỗi trường hợp cần giấy tờ khác nhau.',
    back: 'Xem đầy đủ về thủ tục này',
  },
  {
    title: 'Answer questions',
    titleOf: (question, number, name) => `${question} (${number}) – ${name}`,
    number: (number) => `Question ${number}`,
    why: 'Why this is asked',
    goOn: 'Continue',
    problem: 'You have not chosen an answer',
    choose: 'Choose an answer, then press “Continue”.',
    answered: 'Your answers so far',
    change: 'Change',
    changeOf: (question) => `the answer to “${question}”`,
    notKept: 'Your answers stand in the address of this page only; the portal does not keep them.',
    whichCase: 'Which case is yours?',
    whyCase: 'Each case needs other papers.',
    back: 'All about this procedure',
  },
)
