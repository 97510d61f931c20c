import type { AskedQuestion } from '../content/questions/ask.ts'
import type { Answers } from '../content/questions/condition.ts'
import { MOST_ASKED } from '../content/questions/choice.ts'
import { MOST_PATHS, type Problem, type ProblemKind } from '../content/questions/problem.ts'
import type { Words } from '../content/types/contentType.ts'

/** A question as far as it is named in messages; its texts are in the language of the form. */
export interface NamedQuestion extends AskedQuestion {
  text?: unknown
  options?: readonly { key: string; label?: unknown }[] | null | undefined
}

type Language = 'vi' | 'en'

/** What is wrong and what to do; `{about}` stands for the key or condition, `{example}` for answers that meet it. */
const SENTENCES: Record<ProblemKind, Words> = {
  unreadable: {
    vi: 'Không đọc được điều kiện “{about}”. Hãy xóa đi rồi chọn lại câu hỏi và câu trả lời.',
    en: 'The condition “{about}” cannot be read. Clear it and choose questions and answers again.',
  },
  unknownQuestion: {
    vi: 'Điều kiện dựa vào câu hỏi “{about}” không có ở đây. Hãy chọn câu hỏi khác hoặc bỏ điều kiện.',
    en: 'The condition rests on the question “{about}”, which is not there. Choose another or remove the condition.',
  },
  unknownOption: {
    vi: 'Điều kiện dựa vào lựa chọn “{about}” mà câu hỏi không có. Hãy chọn lựa chọn khác hoặc bỏ điều kiện.',
    en: 'The condition rests on the option “{about}”, which its question lacks. Choose another or remove the condition.',
  },
  asksItself: {
    vi: 'Câu hỏi này chờ câu trả lời của chính nó. Hãy chọn một câu hỏi đứng trước.',
    en: 'This question waits for its own answer. Choose a question before it.',
  },
  asksLater: {
    vi: 'Điều kiện dựa vào câu hỏi “{about}” đứng sau. Hãy chuyển câu đó lên trước hoặc đổi điều kiện.',
    en: 'The condition rests on the question “{about}”, which comes later. Move that one up or change the condition.',
  },
  noKey: {
    vi: 'Chưa có mã. Hãy nhập nội dung hoặc mã.',
    en: 'There is no key. Enter the text or a key.',
  },
  questionTwice: {
    vi: 'Mã “{about}” đã dùng cho câu hỏi khác. Hãy đặt mã khác.',
    en: 'Another question has the key “{about}”. Choose a different one.',
  },
  optionTwice: {
    vi: 'Mã “{about}” đã dùng cho lựa chọn khác nên không chọn được lựa chọn này. Hãy đặt mã khác.',
    en: 'Another option has the key “{about}”, so this one cannot be chosen. Give it a different key.',
  },
  noOptions: {
    vi: 'Câu hỏi chưa có lựa chọn nào. Hãy thêm ít nhất hai.',
    en: 'The question has no options. Add two or more.',
  },
  neverAsked: {
    vi: 'Không cách trả lời nào dẫn tới câu hỏi này. Hãy đổi điều kiện hoặc xóa câu hỏi.',
    en: 'No answers lead to this question. Change its condition or remove it.',
  },
  neverApplies: {
    vi: 'Không cách trả lời nào làm điều kiện này đúng. Hãy đổi điều kiện hoặc xóa dòng này.',
    en: 'No answers meet this condition. Change it or remove the row.',
  },
  neverLeads: {
    vi: 'Không cách trả lời nào dẫn tới dòng này, hoặc dòng phía trên luôn đúng trước. Hãy đổi điều kiện hoặc xóa dòng này.',
    en: 'No answers lead to this row, or one above always comes first. Change the condition or remove the row.',
  },
  noPaper: {
    vi: 'Có người không còn giấy tờ nào phải nộp, ví dụ {example}. Hãy thêm giấy tờ hoặc đổi điều kiện.',
    en: 'Some readers are left without any paper, such as {example}. Add a paper or change a condition.',
  },
  noMethod: {
    vi: 'Có người không còn cách nộp nào, ví dụ {example}. Hãy thêm cách nộp hoặc đổi điều kiện.',
    en: 'Some readers are left without any method, such as {example}. Add a method or change a condition.',
  },
  twoMethods: {
    vi: 'Có người thấy hai cách nộp cùng hình thức với thời hạn và phí khác nhau, ví dụ {example}. Hãy đổi điều kiện để chỉ còn một.',
    en: 'Some readers see two methods of one channel, each with its time and fee, such as {example}. Change the conditions so that one remains.',
  },
  twoOffices: {
    vi: 'Có người thấy hai cơ quan giải quyết, ví dụ {example}. Hãy đổi điều kiện để chỉ còn một.',
    en: 'Some readers see two offices, such as {example}. Change the conditions so that one remains.',
  },
  twoVariants: {
    vi: 'Có người thấy hai điểm nộp, ví dụ {example}. Hãy đổi điều kiện để chỉ còn một.',
    en: 'Some readers see two entry points, such as {example}. Change the conditions so that one remains.',
  },
  tooManyPaths: {
    vi: `Có hơn ${MOST_PATHS.toLocaleString('vi')} cách đi qua các câu hỏi. Hãy bớt câu hỏi, hoặc chỉ hỏi khi cần.`,
    en: `There are more than ${MOST_PATHS.toLocaleString('en')} ways through the questions. Remove some, or ask them only where needed.`,
  },
  noQuestions: {
    vi: 'Chưa có câu hỏi nào cho người đọc. Hãy thêm câu hỏi.',
    en: 'There are no questions for readers. Add some.',
  },
  noLead: {
    vi: 'Có người trả lời xong mà không được dẫn tới đâu, ví dụ {example}. Hãy thêm kết quả hoặc đổi điều kiện.',
    en: 'Some readers are led nowhere, such as {example}. Add a result or change a condition.',
  },
  leadsNowhere: {
    vi: 'Kết quả này chưa dẫn tới đâu. Hãy chọn thủ tục, cơ quan hoặc trang.',
    en: 'This result leads nowhere. Choose a procedure, an agency or a page.',
  },
  leadNotPublic: {
    vi: '“{about}” chưa được xuất bản hoặc đã bị gỡ. Hãy chọn nơi khác.',
    en: '“{about}” is not published, or was withdrawn. Choose something else.',
  },
  leadNotInForce: {
    vi: 'Thủ tục “{about}” không còn hoặc chưa có hiệu lực. Hãy chọn thủ tục khác.',
    en: 'The procedure “{about}” is not in force. Choose another one.',
  },
  tooLong: {
    vi: `Có người phải trả lời hơn ${MOST_ASKED} câu hỏi, ví dụ {example}. Hãy bớt câu hỏi.`,
    en: `Some readers answer more than ${MOST_ASKED} questions, such as {example}. Remove some.`,
  },
}

const ANSWERED = {
  vi: (parts: string) => `người trả lời ${parts}`,
  en: (parts: string) => `those who answer ${parts}`,
}
const QUESTION = { vi: 'câu', en: 'question' }

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The answers of a reader by the numbers of the questions, as rows of the form show them. */
function exampleOf(answers: Answers, questions: readonly NamedQuestion[], language: Language): string {
  const parts = questions.flatMap(({ key, options }, at) => {
    const chosen = options?.find((option) => option.key === answers.get(key))
    if (!chosen) return []
    return [`${QUESTION[language]} ${at + 1} “${isText(chosen.label) ? chosen.label.trim() : chosen.key}”`]
  })
  return ANSWERED[language](parts.join(', '))
}

/** A problem of a questionnaire as sentences for its editor: what is wrong, for whom, and what to do. */
export function problemWords(
  { kind, about = '', example }: Problem,
  questions: readonly NamedQuestion[],
): Words {
  const inWords = (language: Language) =>
    SENTENCES[kind][language]
      .replace('{about}', () => about)
      .replace('{example}', () => (example ? exampleOf(example, questions, language) : ''))
  return { vi: inWords('vi'), en: inWords('en') }
}
