import { dictionary } from './dictionary.ts'

/** What every form says that anybody may send. */
export const guard = dictionary(
  {
    /** From 0 to 18. */
    numbers: [
      ...['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'],
      ...['mười hai', 'mười ba', 'mười bốn', 'mười lăm', 'mười sáu', 'mười bảy', 'mười tám'],
    ] as readonly string[],
    question: (left: string, right: string, isMinus: boolean) =>
      `Câu hỏi chống gửi tự động: ${left} ${isMinus ? 'trừ' : 'cộng'} ${right} bằng mấy?`,
    hint: 'Viết bằng số hoặc bằng chữ.',
    trap: 'Để trống ô này',
    working: 'Đang kiểm tra, xin đợi vài giây…',
    unasked: 'Máy của bạn không tự kiểm tra được. Hãy trả lời câu hỏi này rồi gửi.',
    problem: 'Chưa gửi được',
    unsolved:
      'Cổng chưa biết đây là người gửi hay máy gửi. Hãy trả lời câu hỏi ở cuối biểu mẫu rồi gửi lại; những gì bạn viết vẫn còn đây.',
    tooMany:
      'Từ mạng của bạn đã có nhiều biểu mẫu được gửi. Hãy thử lại sau ít phút; những gì bạn viết vẫn còn đây.',
    busy: 'Đang có rất nhiều người gửi cùng lúc. Hãy thử lại sau ít giây; những gì bạn viết vẫn còn đây.',
    away: 'Cổng tạm thời chưa lưu được. Hãy thử lại sau vài phút; những gì bạn viết vẫn còn đây.',
  },
  {
    numbers: [
      ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
      ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
    ],
    question: (left: string, right: string, isMinus: boolean) =>
      `To keep programs out: what is ${left} ${isMinus ? 'minus' : 'plus'} ${right}?`,
    hint: 'In digits or in words.',
    trap: 'Leave this empty',
    working: 'Checking, a few seconds please…',
    unasked: 'Your device could not check by itself. Please answer this question, then send.',
    problem: 'Not sent yet',
    unsolved:
      'The portal does not know yet whether a person or a program sends this. Please answer the question at the end of the form and send it again; what you wrote is still here.',
    tooMany:
      'Many forms have been sent from your network. Please try again in a few minutes; what you wrote is still here.',
    busy: 'Very many people are sending right now. Please try again in a few seconds; what you wrote is still here.',
    away: 'The portal cannot store it at the moment. Please try again in a few minutes; what you wrote is still here.',
  },
)
