import { dictionary } from './dictionary.ts'

/** The page on which whoever has a token rates a service, and its results. */
export const serviceRating = dictionary(
  {
    title: 'Đánh giá phục vụ',
    lead: (procedure: string, office: string) => `${procedure}, tại ${office}`,
    question: 'Bạn hài lòng đến đâu với lần giải quyết hồ sơ này?',
    steps: {
      5: 'Rất hài lòng',
      4: 'Hài lòng',
      3: 'Bình thường',
      2: 'Không hài lòng',
      1: 'Rất không hài lòng',
    },
    privacy:
      'Liên kết này dùng được một lần và không gắn với tên bạn. Cổng lưu mức bạn chọn, cơ quan, thủ tục, ngày, và một dấu mã hóa để liên kết không dùng được lần thứ hai; kết quả công bố khi có từ 10 người, sau khi hết tháng.',
    send: 'Gửi đánh giá',
    problem: 'Chưa gửi được',
    noStep: 'Hãy chọn một mức.',
    spent: 'Liên kết này đã được dùng',
    spentText: 'Mỗi liên kết chỉ đánh giá được một lần; đánh giá đã được ghi nhận.',
    thanks: 'Cảm ơn bạn đã đánh giá',
    thanksText: 'Đánh giá của bạn đã được ghi nhận.',
    results: 'Kết quả theo cơ quan',
    heading: 'Mức độ hài lòng của người dân, 12 tháng qua',
    office: 'Cơ quan',
    count: 'Số đánh giá',
    content: 'Hài lòng hoặc rất hài lòng',
    interval: 'Mức thật có thể trong khoảng (tin cậy 95%)',
    span: (low: string, high: string) => `${low} đến ${high}`,
    rules:
      'Người nộp hồ sơ đánh giá bằng liên kết dùng một lần nhận tại quầy. Không hiện kết quả của dưới 10 người.',
  },
  {
    title: 'Rate the service',
    lead: (procedure, office) => `${procedure}, at ${office}`,
    question: 'How satisfied are you with how this dossier was handled?',
    steps: {
      5: 'Very satisfied',
      4: 'Satisfied',
      3: 'Neither',
      2: 'Dissatisfied',
      1: 'Very dissatisfied',
    },
    privacy:
      'This link works once and is not tied to your name. The portal stores your choice, the office, the procedure, the day, and a hash by which the link works only once; results are published from 10 people on, once the month is over.',
    send: 'Send',
    problem: 'Not sent yet',
    noStep: 'Please choose one.',
    spent: 'This link has been used',
    spentText: 'Each link rates once; the rating has been recorded.',
    thanks: 'Thank you for your rating',
    thanksText: 'Your rating has been recorded.',
    results: 'Results by office',
    heading: 'Satisfaction, the last 12 months',
    office: 'Office',
    count: 'Ratings',
    content: 'Satisfied or very satisfied',
    interval: '95% interval',
    span: (low, high) => `${low} to ${high}`,
    rules:
      'People who filed a dossier rate it by a link that works once, handed out at the counter. Nothing is shown of fewer than 10 people.',
  },
)
