import type { FeedbackProblem } from '../views/pageFeedback.ts'
import { dictionary } from './dictionary.ts'

/** Whether a page helped. */
export const pageFeedback = dictionary(
  {
    ask: 'Trang này có giúp bạn không?',
    about: 'Trang:',
    privacy: 'Cổng chỉ đếm số câu trả lời theo trang và ngày, không lưu bạn là ai.',
    yes: 'Có',
    no: 'Không',
    thanks: 'Cảm ơn bạn đã trả lời',
    more: { yes: 'Điều gì giúp bạn nhất? (không bắt buộc)', no: 'Trang còn thiếu điều gì? (không bắt buộc)' },
    hint: 'Một câu, tối đa 300 ký tự. Đừng ghi họ tên, số điện thoại, số căn cước, thư điện tử hay mã hồ sơ. Chúng tôi không trả lời từng người; người phụ trách trang sẽ đọc.',
    send: 'Gửi',
    kept: 'Câu góp ý của bạn đã được lưu. Người phụ trách trang sẽ đọc.',
    back: 'Quay lại trang',
    problem: 'Chưa gửi được',
    problems: {
      noPage: 'Không có trang nào ở địa chỉ này.',
      noVote: 'Hãy chọn Có hoặc Không.',
      empty: 'Hãy viết một câu, hoặc quay lại trang mà không gửi.',
      tooLong: 'Câu dài hơn 300 ký tự. Hãy rút ngắn; lời bạn viết vẫn ở bên dưới.',
      tooLarge: 'Nội dung gửi lên quá lớn. Hãy viết ngắn hơn.',
    } as Record<FeedbackProblem, string>,
  },
  {
    ask: 'Did this page help you?',
    about: 'Page:',
    privacy: 'The portal only counts the answers by page and day; it does not store who you are.',
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you for your answer',
    more: { yes: 'What helped you most? (optional)', no: 'What did you miss? (optional)' },
    hint: 'One sentence of at most 300 characters. Please leave out names, telephone numbers, ID numbers, e-mail addresses and file codes. We do not answer individually; those who look after the page read it.',
    send: 'Send',
    kept: 'Your sentence is stored. Those who look after the page will read it.',
    back: 'Back to the page',
    problem: 'Not sent yet',
    problems: {
      noPage: 'There is no page at this address.',
      noVote: 'Please choose Yes or No.',
      empty: 'Please write a sentence, or go back without sending.',
      tooLong: 'The sentence is longer than 300 characters. Please shorten it; it is still below.',
      tooLarge: 'What was sent is too large. Please write less.',
    },
  },
)
