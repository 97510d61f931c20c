import { dictionary } from '../dictionary.ts'

/** The plan of a life event. */
export const journey = dictionary(
  {
    title: 'Lập kế hoạch',
    titleOf: (name: string) => `Lập kế hoạch: ${name}`,
    link: 'Lập kế hoạch: gộp giấy tờ, ngày hẹn, chi phí',
    lead: 'Chọn những việc bạn cần làm. Cổng gộp giấy tờ, tính ngày có kết quả và chi phí. Lựa chọn của bạn không được lưu lại.',
    choose: 'Bạn cần làm những việc nào?',
    chooseOne: 'Hãy chọn ít nhất một việc.',
    day: 'Ngày bắt đầu nộp',
    make: 'Lập kế hoạch',
    result: 'Kế hoạch của bạn',
    begins: {
      start: undefined,
      after: 'Nộp khi các việc ở trên đã có kết quả.',
      with: 'Nộp cùng lúc với việc ngay trên.',
    },
    filed: (day: string) => `Nộp ${day}`,
    due: (day: string) => `Hẹn trả ${day} (dự kiến)`,
    time: 'Thời hạn',
    fee: 'Phí, lệ phí',
    all: 'Tất cả',
    done: (day: string) => `Xong tất cả: ${day} (dự kiến)`,
    doneUnknown: 'Chưa tính được ngày xong tất cả, vì có thủ tục không công bố thời hạn cố định.',
    cost: 'Tổng phí, lệ phí',
    costOpen: 'Chưa gồm khoản thu của:',
    papers: (count: number) => `Giấy tờ cần chuẩn bị (${count})`,
    papersLead: 'Giấy tờ dùng cho nhiều việc chỉ ghi một lần.',
    usedFor: 'Dùng cho:',
    noPapers: 'Các thủ tục này không công bố giấy tờ phải nộp.',
    byAnswers:
      'Có thủ tục hỏi thêm về trường hợp của bạn: ở đây chỉ ghi giấy tờ ai cũng cần. Mở thủ tục đó và trả lời để có đủ giấy tờ.',
    byCase:
      'Có thủ tục gồm nhiều trường hợp: giấy tờ ghi theo trường hợp đầu tiên. Mở từng thủ tục để xem trường hợp của bạn.',
    expected: 'Ngày ghi trên giấy hẹn là ngày chính thức. Thời gian bạn bổ sung giấy tờ không tính.',
    back: 'Xem hướng dẫn từng việc',
  },
  {
    title: 'Make a plan',
    titleOf: (name) => `Make a plan: ${name}`,
    link: 'Make a plan: papers, dates and costs together',
    lead: 'Choose what you need to do. The papers are put together, and the day of the results and the cost are worked out. Your choice is not stored.',
    choose: 'What do you need to do?',
    chooseOne: 'Choose at least one.',
    day: 'First day of filing',
    make: 'Make a plan',
    result: 'Your plan',
    begins: {
      start: undefined,
      after: 'File it once the tasks above have their results.',
      with: 'File it together with the task above.',
    },
    filed: (day) => `File on ${day}`,
    due: (day) => `Result due ${day} (expected)`,
    time: 'Time limit',
    fee: 'Fees',
    all: 'All together',
    done: (day) => `All done: ${day} (expected)`,
    doneUnknown:
      'The day on which all is done cannot be worked out: some procedures have no fixed time limit.',
    cost: 'Fees in all',
    costOpen: 'Not included are the fees of:',
    papers: (count) => `Papers to prepare (${count})`,
    papersLead: 'A paper that several tasks ask for is listed once.',
    usedFor: 'For:',
    noPapers: 'No papers are published for these procedures.',
    byAnswers:
      'Some procedures ask about your case: only the papers that everybody needs are listed here. Open them and answer to get all of yours.',
    byCase:
      'Some procedures have several cases: papers are those of the first case. Open a procedure to see your own case.',
    expected:
      'The day on your appointment slip is the official one. The time in which you supply missing papers does not count.',
    back: 'Guidance for each task',
  },
)
