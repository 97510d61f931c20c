import { dictionary } from './dictionary.ts'

export const missing = dictionary(
  {
    title: 'Cho chúng tôi biết bạn chưa tìm thấy gì',
    label: 'Bạn đang tìm điều gì?',
    hint: 'Tối đa 500 ký tự. Đừng ghi họ tên, số điện thoại, số căn cước hay mã hồ sơ: chúng tôi không trả lời từng người, chỉ dùng lời nhắn để sửa nội dung và bộ tìm kiếm.',
    about: (query: string) => `Câu đã tìm: “${query}”`,
    send: 'Gửi',
    empty: 'Hãy viết điều bạn đang tìm.',
    tooLong: 'Lời nhắn dài quá 500 ký tự. Hãy viết ngắn lại.',
    personal:
      'Lời nhắn có vẻ chứa số điện thoại, số giấy tờ, mã hồ sơ, biển số xe hoặc địa chỉ thư điện tử. Hãy xóa phần đó rồi gửi lại; chưa có gì được lưu.',
    tooMany: 'Đang có nhiều người gửi cùng lúc. Hãy thử lại sau ít giây; lời nhắn của bạn vẫn còn dưới đây.',
    away: 'Hiện chưa lưu được lời nhắn. Hãy thử lại sau ít phút; lời nhắn của bạn vẫn còn dưới đây.',
    tooLarge: 'Nội dung gửi lên quá lớn.',
    problem: 'Chưa gửi được',
    thanks: 'Cảm ơn bạn',
    thanksText: 'Lời nhắn đã được lưu. Cán bộ phụ trách nội dung sẽ đọc để bổ sung thông tin còn thiếu.',
    back: 'Quay lại kết quả tìm kiếm',
    backToSearch: 'Về trang tìm kiếm',
    clickTooLarge: 'Nội dung gửi lên quá lớn (tối đa 1 KB).',
    clickUnclear:
      'Cần JSON có q (1 đến 200 ký tự) và rank (số nguyên từ 1 đến 1000); type, kind, lang tùy chọn.',
  },
  {
    title: 'Tell us what you did not find',
    label: 'What were you looking for?',
    hint: 'At most 500 characters. Please leave out names, telephone numbers, ID numbers and file codes: we do not answer individually, we use these notes to improve the content and the search.',
    about: (query) => `Searched for: “${query}”`,
    send: 'Send',
    empty: 'Please write what you were looking for.',
    tooLong: 'The note is longer than 500 characters. Please shorten it.',
    personal:
      'The note seems to contain a telephone number, an ID or file number, a number plate or an e-mail address. Remove it and send again; nothing has been stored.',
    tooMany: 'Many people are sending notes right now. Try again in a few seconds; your note is still below.',
    away: 'The note could not be stored. Try again in a few minutes; your note is still below.',
    tooLarge: 'What was sent is too large.',
    problem: 'Not sent yet',
    thanks: 'Thank you',
    thanksText: 'Your note is stored. The editors will read it to add what is missing.',
    back: 'Back to the search results',
    backToSearch: 'Go to the search page',
    clickTooLarge: 'What was sent is too large (at most 1 KB).',
    clickUnclear:
      'JSON with q (1 to 200 characters) and rank (a whole number from 1 to 1000) is needed; type, kind and lang are optional.',
  },
)
