import type { NamedQuestion } from '../../checks/questionWords.ts'

const vi = {
  always: 'Luôn đúng, với mọi câu trả lời.',
  add: 'Thêm điều kiện',
  when: 'Khi',
  orWhen: 'Hoặc khi',
  and: 'và',
  or: 'hoặc',
  is: 'là',
  isNot: 'không phải là',
  question: 'Câu hỏi',
  compare: 'So sánh',
  answer: 'Câu trả lời',
  addPart: 'Thêm “và”',
  addOption: 'Thêm “hoặc”',
  addAlternative: 'Thêm trường hợp khác',
  remove: (at: string) => `Bỏ ${at}`,
  unknown: (key: string) => `${key} (không có)`,
  heading: 'Sơ đồ câu hỏi',
  empty: 'Chưa có câu hỏi nào. Thêm câu hỏi ở trên, sơ đồ sẽ hiện ra ở đây.',
  paths: (count: number) => `${count.toLocaleString('vi')} cách đi qua các câu hỏi.`,
  good: 'Không thấy chỗ nào phải sửa.',
  problems: 'Phải sửa trước khi xuất bản',
  picture: (count: number) => `Sơ đồ ${count} câu hỏi; nội dung ở danh sách bên dưới.`,
  asList: 'Sơ đồ dưới dạng danh sách',
  askedIf: (words: string) => `chỉ hỏi khi ${words}`,
  mend: 'phải sửa',
  leadsTo: (numbers: string) => `mở câu ${numbers}`,
  number: (at: number) => `câu ${at}`,
  try: 'Trả lời thử',
  choose: 'Chọn câu trả lời',
  again: 'Làm lại',
  rest: 'Trả lời tiếp để xem còn lại những gì.',
  lead: (at: number) => `Người đọc được dẫn sang thủ tục khác (dòng ${at}).`,
  allPaths: 'Mọi cách trả lời',
  morePaths: (count: number) => `Chỉ kể ${count} cách đầu tiên.`,
  result: (at: number) => `dòng kết quả ${at}`,
  papers: 'Giấy tờ',
  steps: 'Trình tự',
  methods: 'Cách nộp, thời hạn, phí',
  offices: 'Cơ quan giải quyết',
  variants: 'Điểm nộp',
  nothing: 'không có',
}

const en: typeof vi = {
  always: 'It always applies, whatever is answered.',
  add: 'Add a condition',
  when: 'When',
  orWhen: 'Or when',
  and: 'and',
  or: 'or',
  is: 'is',
  isNot: 'is not',
  question: 'Question',
  compare: 'Comparison',
  answer: 'Answer',
  addPart: 'Add “and”',
  addOption: 'Add “or”',
  addAlternative: 'Add an alternative',
  remove: (at) => `Remove ${at}`,
  unknown: (key) => `${key} (not there)`,
  heading: 'Picture of the questions',
  empty: 'There are no questions yet. Add some above, and their picture appears here.',
  paths: (count) => `${count.toLocaleString('en')} ways through the questions.`,
  good: 'Nothing to mend was found.',
  problems: 'To mend before publishing',
  picture: (count) => `Picture of ${count} questions, which the list below tells in words.`,
  asList: 'The picture as a list',
  askedIf: (words) => `asked only when ${words}`,
  mend: 'to mend',
  leadsTo: (numbers) => `opens question ${numbers}`,
  number: (at) => `question ${at}`,
  try: 'Try it',
  choose: 'Choose an answer',
  again: 'Start again',
  rest: 'Go on answering to see what remains.',
  lead: (at) => `Readers are led to another procedure (row ${at}).`,
  allPaths: 'All ways through the questions',
  morePaths: (count) => `Only the first ${count} are listed.`,
  result: (at) => `result ${at}`,
  papers: 'Papers',
  steps: 'Steps',
  methods: 'Methods, times, fees',
  offices: 'Office',
  variants: 'Entry point',
  nothing: 'none',
}

/** The words of conditions and of the picture of questions, in the language of the admin. */
export const questionWords = (language: string) => (language === 'en' ? en : vi)
export type QuestionWords = typeof vi

const LONGEST = 70
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)

const nameOf = (text: unknown, key: string): string =>
  typeof text === 'string' && text.trim() !== '' ? cut(text.trim()) : key

/** What a question is called: its number in the form and its text. */
export const questionName = (questions: readonly NamedQuestion[], at: number): string =>
  `${at + 1}. ${nameOf(questions[at]?.text, questions[at]?.key ?? '')}`

/** What an option is called. */
export const optionName = ({ label, key }: { label?: unknown; key: string }): string => nameOf(label, key)
